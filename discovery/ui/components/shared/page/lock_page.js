/* The page on which a browser is locked and opened again: sends the form, and goes back to where one came from. It is
   run before the page is drawn, so that no key is too early for it. */

const CAME_FROM = "discovery.before_lock";

const TURNED = "discovery.lock";

const ELSEWHERE = new Set(["/", "/import", "/lock"]); // pages that a locked browser does not have

document.documentElement.dataset.theme = sessionStorage.getItem("discovery.theme") ?? ""; // else the system's

/** @param {string} [code] of the engagement */
function back(code) {
  const from = sessionStorage.getItem(CAME_FROM) ?? "/";
  const path = ELSEWHERE.has(from) ? "/overview" : from;
  location.replace(code ? `${path}?e=${encodeURIComponent(code)}` : path);
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const { action, engagement, code, locks } = form.dataset;
  const word = /** @type {HTMLInputElement | null} */ (form.querySelector("#word"));
  const problem = /** @type {HTMLElement} */ (form.querySelector(".problem"));
  problem.textContent = "";
  try {
    const answer = await fetch(action ?? "", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ engagement, word: word?.value ?? "" }),
    });
    if (!answer.ok) throw new Error((await answer.json()).error?.message ?? "This could not be done. Try it again.");
    localStorage.setItem(TURNED, `${locks ?? ""}|${Date.now()}`); // the other tabs of this browser hear of it
    back(code);
  } catch (error) {
    problem.textContent = error instanceof TypeError ? "The server cannot be reached." : error.message;
    word?.select();
  }
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.dataset.action) send(form);
});

document.addEventListener("click", (event) => {
  const { code } = document.forms[0].dataset;
  if (/** @type {Element} */ (event.target).closest(".stay")) back(code);
});

document.addEventListener("keydown", (event) => event.key === "Escape" && back(document.forms[0]?.dataset.code));
