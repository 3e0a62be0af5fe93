/* A clock that can be put: the time of day is that of the machine and as many seconds more as a file says.
 *
 * Loaded before the C library. CLOCK_SHIFT names a file of one 64-bit number, which is looked at each time, so that the
 * clock of a running program can be put back. Clocks that only measure how long something takes stay as they are, as on
 * a real machine. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int64_t shift(void)
{
    static volatile int64_t *place = NULL;

    if (place == NULL) {
        const char *path = getenv("CLOCK_SHIFT");
        int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        void *found = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *place, PROT_READ, MAP_SHARED, file, 0);
        if (file >= 0)
            close(file);
        if (found == MAP_FAILED)
            abort();
        place = found;
    }
    return *place;
}

int clock_gettime(clockid_t which, struct timespec *at)
{
    static int (*real)(clockid_t, struct timespec *) = NULL;

    if (real == NULL)
        real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(which, at);
    if (result == 0 && which == CLOCK_REALTIME)
        at->tv_sec += shift();
    return result;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone)
{
    struct timespec now;
    int result = clock_gettime(CLOCK_REALTIME, &now);

    (void)zone;
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return result;
}

time_t time(time_t *at)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    if (at)
        *at = now.tv_sec;
    return now.tv_sec;
}
