/* Keys that lead from page to page (Alt and . or ,) and from view to view of a page (Alt and T), wherever the focus is;
   listened to once, by whatever imports this first. */

/** @template T
 *  @param {T[]} all
 *  @param {(item: T) => boolean} isHere
 *  @param {number} by
 *  @returns {T | null} */
function neighbour(all, isHere, by) {
  const here = all.findIndex(isHere);
  return here < 0 ? null : all[(here + by + all.length) % all.length];
}

/** Where the last press leads, while the page is on its way: the next press goes on from there.
 *  @type {{href: string, still: number, tries: number} | null} */
let onItsWay = null;

const STILL = 300; // milliseconds without a run after which a page is there to stay

const TRIES = 3;

/** @returns {HTMLAnchorElement[]} */
const pageLinks = () => /** @type {any} */ ([...document.querySelectorAll("[data-testid=stSidebarNavLink]")]);

/** Go to a page and see that it stays: what a control of the old page sends just after the press (its new value, say)
 *  names the old page and would bring it back.
 *  @param {HTMLAnchorElement} link */
function go(link) {
  const way = { href: link.href, still: 0, tries: 1 };
  onItsWay = way;
  link.click();
  const look = () => {
    if (onItsWay !== way) return;
    const resting = document.querySelector("[data-test-script-state=notRunning]");
    way.still = resting ? way.still + 1 : 0;
    if (way.still * 100 >= STILL) {
      const link = pageLinks().find(({ href }) => href === way.href);
      const there = link?.getAttribute("aria-current") === "page";
      if (there || !link || way.tries === TRIES) return (onItsWay = null);
      way.tries += 1;
      way.still = 0;
      link.click();
    }
    setTimeout(look, 100);
  };
  setTimeout(look, 100);
}

/** @param {KeyboardEvent} event */
function pageKey(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const views = () => [
    ...(document.querySelector(".stMain [data-testid=stButtonGroup]")?.querySelectorAll("button") ?? []),
  ];
  const isPage = (/** @type {HTMLAnchorElement} */ link) =>
    onItsWay ? link.href === onItsWay.href : link.getAttribute("aria-current") === "page";
  const isView = (/** @type {HTMLButtonElement} */ button) => button.getAttribute("aria-checked") === "true";
  /** @type {Record<string, () => HTMLAnchorElement | HTMLButtonElement | null>} */
  const targets = {
    Period: () => neighbour(pageLinks(), isPage, 1),
    Comma: () => neighbour(pageLinks(), isPage, -1),
    KeyT: () => neighbour(views(), isView, event.shiftKey ? -1 : 1),
  };
  const target = targets[event.code]?.();
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  if (target instanceof HTMLAnchorElement) go(target);
  else target.click();
}

/* A link, a button or the browser's Back leads elsewhere: that counts. */
const elsewhere = () => (onItsWay = null);

document.addEventListener("keydown", pageKey, true);
document.addEventListener("click", (event) => event.isTrusted && elsewhere(), true);
window.addEventListener("popstate", elsewhere);
