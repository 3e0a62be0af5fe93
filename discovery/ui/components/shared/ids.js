let lastStamp = 0;

let lastCount = 0;

/* A version 7 UUID: time-ordered, also within one millisecond. */
export function newId() {
  const stamp = Math.max(Date.now(), lastStamp);
  lastCount = stamp === lastStamp ? lastCount + 1 : Math.floor(Math.random() * 1024);
  lastStamp = stamp;
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = (random[0] & 0x3f) | 0x80;
  const tail = [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = stamp.toString(16).padStart(12, "0");
  const count = (lastCount & 0xfff).toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
