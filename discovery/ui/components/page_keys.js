/* Keys that lead from page to page (Alt and . or ,) and from view to view of a page (Alt and T), wherever the focus is;
   listened to once a window, whichever component comes first. */

function neighbour(all, isHere, by) {
  const here = all.findIndex(isHere);
  return here < 0 ? null : all[(here + by + all.length) % all.length];
}

function pageKey(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const links = () => [...document.querySelectorAll("[data-testid=stSidebarNavLink]")];
  const views = () => [...(document.querySelector(".stMain [data-testid=stButtonGroup]")?.querySelectorAll("button") ?? [])];
  const isPage = (link) => link.getAttribute("aria-current") === "page";
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
  target.click();
}

if (!window.__discoveryPageKeys) {
  window.__discoveryPageKeys = pageKey;
  document.addEventListener("keydown", pageKey, true);
}
