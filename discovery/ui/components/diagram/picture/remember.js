/** Keep a picture, and of all that are kept only the newest.
 *  @template T
 *  @param {Map<string, T>} pictures
 *  @param {string} key
 *  @param {T} picture
 *  @param {number} most */
export function remember(pictures, key, picture, most) {
  pictures.delete(key);
  pictures.set(key, picture);
  for (const oldest of [...pictures.keys()].slice(0, -most)) pictures.delete(oldest);
}
