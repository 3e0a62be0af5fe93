/* A model of power loss: only what was synchronised survives.
 *
 * Loaded before the C library, this copies a file to FILE.durable whenever the program has synchronised it (fsync or
 * fdatasync returned 0). Files count whose path contains the value of POWER_FOLDER. After the program was killed the
 * .durable copies are what a disk without power would still hold; what was written later may or may not be there. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void keep(int file)
{
    char link[64], path[3800], partial[4000], durable[4000], buffer[65536];
    const char *folder = getenv("POWER_FOLDER");
    struct stat about;
    ssize_t count;
    off_t place = 0;

    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    count = readlink(link, path, sizeof path - 1);
    if (count <= 0 || fstat(file, &about) != 0 || !S_ISREG(about.st_mode))
        return;
    path[count] = '\0';
    if (folder == NULL || strstr(path, folder) == NULL || strstr(path, ".durable") != NULL)
        return;
    snprintf(partial, sizeof partial, "%s.durable.partial", path);
    snprintf(durable, sizeof durable, "%s.durable", path);
    int from = open(path, O_RDONLY), to = open(partial, O_CREAT | O_TRUNC | O_WRONLY, 0600);
    if (from >= 0 && to >= 0) {
        while ((count = pread(from, buffer, sizeof buffer, place)) > 0) {
            if (write(to, buffer, (size_t)count) != count)
                abort();
            place += count;
        }
        rename(partial, durable);
    }
    if (from >= 0)
        close(from);
    if (to >= 0)
        close(to);
}

int fsync(int file)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    int result = real(file);
    if (result == 0)
        keep(file);
    return result;
}

int fdatasync(int file)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    int result = real(file);
    if (result == 0)
        keep(file);
    return result;
}
