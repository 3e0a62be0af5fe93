/* Every call to the server, in the name of a page: `page` is {engagement, token}. The token ends after some hours, and
   a laptop may have slept: a newer one is fetched then, unnoticed, and what was asked is asked again. */

/** @type {Map<string, string>} */
const newerTokens = new Map();
/** @type {Map<string, Promise<string>>} */
const tokenRequests = new Map();
/** @typedef {Omit<RequestInit, "headers"> & {headers?: Record<string, string>}} AskOptions */

const ANSWER_WITHIN = 20000; // milliseconds
const KEEPALIVE_LIMIT = 20000; // characters: what a browser sends although its page goes away

/** The newest token there is in place of one that the page was given.
 *  @param {string} [token]
 *  @returns {string} */
export function newestToken(token) {
  let newest = token ?? "";
  for (let newer = newerTokens.get(newest); newer !== undefined; newer = newerTokens.get(newest)) newest = newer;
  return newest;
}

/** A newer token for one that has ended; the same one where there is none. Who asks meanwhile waits for one answer.
 *  @param {string} engagement
 *  @param {string} token
 *  @returns {Promise<string>} */
export function renewToken(engagement, token) {
  const ask = async () => {
    const response = await fetch(addressOf("api", engagement, "token"), {
      method: "POST",
      headers: { "X-Discovery-Token": token },
    });
    const given = response.ok ? (await response.json()).token : token;
    newerTokens.delete(given); // the newest of all: after a clock that was put back it may be one that had a newer one
    if (given !== token) newerTokens.set(token, given);
    return given;
  };
  const asked = tokenRequests.get(token) ?? ask().finally(() => tokenRequests.delete(token));
  tokenRequests.set(token, asked);
  return asked;
}

/** As fetch, for an address of ours about this engagement.
 *  @param {Page} page
 *  @param {string} address
 *  @param {AskOptions} [options] */
async function fetchAs({ engagement, token }, address, options = {}) {
  const asked = newestToken(token);
  const send = (/** @type {string} */ shown) =>
    fetch(address, { ...options, headers: { ...options.headers, "X-Discovery-Token": shown } });
  const response = await send(asked);
  if (response.status !== 401) return response;
  const renewed = await renewToken(engagement, asked);
  return renewed === asked ? response : send(renewed);
}

/** @param {string[]} parts */
function addressOf(...parts) {
  return `/${parts.map(encodeURIComponent).join("/")}`;
}

/** {ok, status, content}; the content of a refusal that is none of ours is {}. Throws where the server is not reached.
 *  @param {Promise<Response>} request
 *  @returns {Promise<Answered>} */
async function answered(request) {
  const response = await request;
  const { ok, status } = response;
  return { ok, status, content: ok ? await response.json() : await response.json().catch(() => ({})) };
}

/** @param {Page} page
 *  @param {string} address
 *  @param {object} body
 *  @param {AskOptions} [options] */
function post(page, address, body, options = {}) {
  const headers = { "Content-Type": "application/json" };
  return answered(fetchAs(page, address, { method: "POST", headers, body: JSON.stringify(body), ...options }));
}

/** The rows of a section that changed after a revision, all of them after 0.
 *  @param {Page} page
 *  @param {string} section
 *  @param {number} since */
export function readRows(page, section, since) {
  return answered(fetchAs(page, `${addressOf("api", page.engagement, "rows", section)}?since=${since}`));
}

/** What every row is called, and every link.
 *  @param {Page} page */
export function readNames(page) {
  return answered(fetchAs(page, addressOf("api", page.engagement, "names")));
}

/** The private values of one row.
 *  @param {Page} page
 *  @param {string} section
 *  @param {string} id */
export function readPrivate(page, section, id) {
  return answered(fetchAs(page, addressOf("api", page.engagement, "private", section, id)));
}

/** What is open to ask, in its order.
 *  @param {Page} page */
export function readQuestions(page) {
  return answered(fetchAs(page, addressOf("api", page.engagement, "questions")));
}

/** The response itself: 304 where the findings are those of `tag`, as no browser keeps them on its disk.
 *  @param {Page} page
 *  @param {string} sections
 *  @param {string | null} tag */
export function readFindings(page, sections, tag) {
  return fetchAs(page, `/api/${encodeURIComponent(page.engagement)}/findings/${sections}`, unlessStill(tag));
}

/** The response itself: 304 where the picture is that of `tag`. `view` is what the picture shows, as words of an
 *  address.
 *  @param {Page} page
 *  @param {string} view
 *  @param {string | null} [tag] */
export function readPicture(page, view, tag) {
  return fetchAs(page, `${addressOf("live", page.engagement, "diagram.svg")}?${view}`, unlessStill(tag));
}

/** @param {string | null} [tag]
 *  @returns {AskOptions} */
function unlessStill(tag) {
  return { headers: tag ? { "If-None-Match": tag } : {} };
}

/** Send changes under a token that is the same with every try, so that they are made once.
 *  @param {Page} page
 *  @param {object[]} changes
 *  @param {string} token */
export function sendChanges(page, changes, token) {
  return sendPatiently(page, "changes", { token, changes });
}

/** Take back or bring back: {path, revision} as `undo.js` gives them.
 *  @param {Page} page
 *  @param {{path: string, revision: number | null}} step
 *  @param {string} [token] */
export function sendStep(page, { path, revision }, token) {
  return sendPatiently(page, path, { token, ...(revision ? { revision } : {}) });
}

/** @param {Page} page
 *  @param {string} path
 *  @param {object} body */
function sendPatiently(page, path, body) {
  return post(page, addressOf("api", page.engagement, path), body, {
    keepalive: JSON.stringify(body).length < KEEPALIVE_LIMIT,
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  });
}

/** Answer a question by its key.
 *  @param {Page} page
 *  @param {object} answer */
export function sendAnswer(page, answer) {
  return post(page, addressOf("api", page.engagement, "answers"), answer);
}

/** Ask for an order of the boxes in which fewer flows cross.
 *  @param {Page} page */
export function sendTidy(page) {
  return post(page, addressOf("api", page.engagement, "tidy"), {});
}
