/* The page on which a browser is locked and opened again: sends the form, and goes back to where one came from. */

const CAME_FROM = "discovery.before_lock";
const TURNED = "discovery.lock";
const ELSEWHERE = new Set(["/", "/import", "/lock"]);  // pages that a locked browser does not have

const form = document.querySelector("form");
const word = document.querySelector("#word");
const problem = document.querySelector(".problem");

function back(code) {
  const from = sessionStorage.getItem(CAME_FROM) ?? "/";
  const path = ELSEWHERE.has(from) ? "/overview" : from;
  location.replace(code ? `${path}?e=${encodeURIComponent(code)}` : path);
}

async function send() {
  const { action, engagement, code } = form.dataset;
  problem.textContent = "";
  try {
    const answer = await fetch(action, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ engagement, word: word?.value ?? "" }),
    });
    if (!answer.ok) throw new Error((await answer.json()).error?.message ?? "This could not be done. Try it again.");
    localStorage.setItem(TURNED, `${code ?? ""}|${Date.now()}`);  // the other tabs of this browser hear of it
    back(code);
  } catch (error) {
    problem.textContent = error instanceof TypeError ? "The server cannot be reached." : error.message;
    word?.select();
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.dataset.action) send();
});
form.querySelector(".stay").addEventListener("click", () => back(new URLSearchParams(location.search).get("e")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") back(new URLSearchParams(location.search).get("e"));
});
