/* Says in the menu whether this browser is locked to one engagement, and leads to the page where the lock is set or left:
   by a click, or by Alt and L from anywhere. Whatever another tab does with the lock, this one follows at once. */

function goToLock() {
  const { address } = window.__discoveryLock;
  if (!address) return;
  sessionStorage.setItem("discovery.before_lock", location.pathname);
  location.assign(address);
}

if (!window.__discoveryLock) {
  window.__discoveryLock = { address: "" };
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.code !== "KeyL" || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
      if (!window.__discoveryLock.address) return;
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
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());  // the browser's own copy may show more
}

export default function ({ data, parentElement }) {
  const link = parentElement.querySelector("a");
  window.__discoveryLock.address = data.address;
  link.href = data.address;
  link.classList.toggle("locked", data.locked);
  link.querySelector(".lock-words").textContent = data.locked ? "Only this is shown" : "Show only this";
  link.title = data.locked ? "This browser is locked to this engagement. Alt+L leads to where the lock is left." : "Lock this browser to this engagement (Alt+L)";
  link.onclick = (event) => {
    event.preventDefault();
    goToLock();
  };
  return () => (window.__discoveryLock.address = "");
}
