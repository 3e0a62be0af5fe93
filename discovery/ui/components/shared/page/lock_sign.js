/* Says in the menu whether this browser is locked to one engagement, and leads to the page where the lock is set or
   left: by a click, or by Alt and L from anywhere. Whatever another tab does with it, this one follows at once. */

import { isDark } from "../element.js";

const LOCKED = [
  "Only this is shown",
  "This browser is locked to this engagement. Alt+L leads to where the lock is left.",
];

const OPEN = ["Show only this", "Lock this browser to this engagement (Alt+L)"];

/* Whether the page is dark or light, whoever chose that: the page of the lock looks the same. */
function themeOfPage() {
  const ground = getComputedStyle(document.querySelector(".stApp") ?? document.body).backgroundColor;
  return isDark(ground) ? "dark" : "light";
}

/* Where the lock is set or left; "" while no sign is on the page. */
let address = "";

function goToLock() {
  if (!address) return;
  sessionStorage.setItem("discovery.before_lock", location.pathname);
  sessionStorage.setItem("discovery.theme", themeOfPage());
  location.assign(address);
}

document.addEventListener(
  "keydown",
  (event) => {
    const more = event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing;
    if (event.code !== "KeyL" || !event.altKey || more || !address) return;
    event.preventDefault();
    event.stopPropagation();
    goToLock();
  },
  true,
);
window.addEventListener("storage", (event) => {
  if (event.key !== "discovery.lock") return;
  const [code] = (event.newValue ?? "").split("|");
  if (code) location.replace(`/overview?e=${encodeURIComponent(code)}`);
  else location.reload();
});
// a copy that the browser kept of the page may show more than it may now
window.addEventListener("pageshow", (event) => event.persisted && location.reload());

/** @param {{data: {address: string, locked: boolean}, parentElement: any}} component */
export default function ({ data, parentElement }) {
  const link = parentElement.querySelector("a");
  address = data.address;
  link.href = data.address;
  link.classList.toggle("locked", data.locked);
  [link.querySelector(".lock-words").textContent, link.title] = data.locked ? LOCKED : OPEN;
  link.onclick = (/** @type {MouseEvent} */ event) => {
    event.preventDefault();
    goToLock();
  };
  return () => (address = "");
}
