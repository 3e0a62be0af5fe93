/** What scrolls when the page is higher than the window. */
export const page = () => document.querySelector(".stMain") ?? document.scrollingElement ?? document.documentElement;

/* Whether nobody would miss the focus: it is nowhere, or on what led to this page. */
export function focusIsFree() {
  const active = document.activeElement;
  return (
    !active ||
    active === document.body ||
    active.matches("[data-testid=stSidebarNavLink], [data-testid=stButtonGroup] *")
  );
}

/* Whether the focus is in something that takes text, here or elsewhere on the page. */
export function typingElsewhere() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return Boolean(active && active.matches("input, textarea, select, [contenteditable=true], dialog, dialog *"));
}
