/* Keys that lead from page to page (Alt and . or ,) and from view to view of a page (Alt and T), wherever the focus is;
   listened to once a window, whichever component comes first. */

function neighbour(all, isHere, by) {
  const here = all.findIndex(isHere);
  return here < 0 ? null : all[(here + by + all.length) % all.length];
}

/* Where the last press leads, while the page is on its way: the next press goes on from there. */
let onItsWay = null;

function pageKey(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const links = () => [...document.querySelectorAll("[data-testid=stSidebarNavLink]")];
  const views = () => [...(document.querySelector(".stMain [data-testid=stButtonGroup]")?.querySelectorAll("button") ?? [])];
  const moving = onItsWay && Date.now() - onItsWay.at < 2000;
  const isPage = (link) => (moving ? link.href === onItsWay.href : link.getAttribute("aria-current") === "page");
  const isView = (button) => button.getAttribute("aria-checked") === "true";
  const targets = {
    Period: () => neighbour(links(), isPage, 1),
    Comma: () => neighbour(links(), isPage, -1),
    KeyT: () => neighbour(views(), isView, event.shiftKey ? -1 : 1),
  };
  const target = targets[event.code]?.();
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  if (target.href) onItsWay = { href: target.href, at: Date.now() };
  target.click();
}

if (!window.__discoveryPageKeys) {
  window.__discoveryPageKeys = pageKey;
  document.addEventListener("keydown", pageKey, true);
}
