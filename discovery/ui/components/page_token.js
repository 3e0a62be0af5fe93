/* Asks the server in the name of this page. Its token ends after some hours, and a laptop may have slept: a newer one
   is fetched then, unnoticed, and what was asked is asked again. Shared through the window, as events.js. */

const newerTokens = (window.__discoveryTokens ??= { newer: new Map(), asked: new Map() });

/* The newest token there is in place of one that the page was given. */
function newestToken(token) {
  let newest = token ?? "";
  while (newerTokens.newer.has(newest)) newest = newerTokens.newer.get(newest);
  return newest;
}

/* A newer token for one that has ended; the same one where there is none. Who asks meanwhile waits for one answer. */
function renewToken(engagement, token) {
  const { newer, asked } = newerTokens;
  const ask = async () => {
    const headers = { "X-Discovery-Token": token };
    const response = await fetch(`/api/${encodeURIComponent(engagement)}/token`, { method: "POST", headers });
    const given = response.ok ? (await response.json()).token : token;
    newer.delete(given);  // the newest of all: after a clock that was put back it may be one that had a newer one
    if (given !== token) newer.set(token, given);
    return given;
  };
  if (!asked.has(token)) asked.set(token, ask().finally(() => asked.delete(token)));
  return asked.get(token);
}

/* As fetch, for an address of ours about this engagement. */
async function askAs({ engagement, token }, address, options = {}) {
  const asked = newestToken(token);
  const send = (shown) => fetch(address, { ...options, headers: { ...options.headers, "X-Discovery-Token": shown } });
  const answer = await send(asked);
  if (answer.status !== 401) return answer;
  const renewed = await renewToken(engagement, asked);
  return renewed === asked ? answer : send(renewed);
}
