// How one picture becomes the next on the page: what is the same in both stays, the rest is put in its place. A browser
// is slow to read, style and paint thousands of elements, and quick to leave them alone.

import { sanitised } from "./sanitise.js";

/** What stands in a picture: its key, which is the same from picture to picture, where its text begins, its first tag,
 *  its text, its members if it is a list, and its element on the page.
 *  @typedef {{key: string, at: number, tag: string, text: string, members: Part[] | null, unseen: boolean,
 *             element?: any}} Part */

/** One whose end is not known yet; `used` counts the names of its members.
 *  @typedef {Omit<Part, "text"> & {used: Map<string, number> | null}} OpenPart */

/** The parts of a picture as the server writes it: the tag of the whole, and in order what stands in it. Lines and
 *  labels stand in lists, whose members are parts themselves. Text has no "<" and attributes no ">": the server escapes
 *  both.
 *  @param {string} text */
export function partsOf(text) {
  const opened = text.indexOf(">") + 1;
  /** @type {Part[]} */
  const parts = [];
  /** @type {Map<string, number>} */
  const used = new Map();
  /** @type {OpenPart | null} */
  let part = null;
  let member = 0;
  for (const { at, end, closes, depth, isDone } of tagsOf(text, opened)) {
    if (!closes && depth === 0) part = startedAt(text, at, end, used);
    if (!part) continue;
    if (!closes && depth === 1) member = at;
    if (isDone && depth === 0) parts.push({ ...part, text: text.slice(part.at, end) });
    else if (isDone && depth === 1) part.members?.push(memberAt(text, member, end, part));
  }
  return { root: text.slice(0, opened), parts };
}

/** Every tag after the first as {at, end, closes, depth: how many elements it stands in, isDone: whether its element
 *  ends with it}.
 *  @param {string} text
 *  @param {number} opened where the first tag ends */
function* tagsOf(text, opened) {
  let depth = 0;
  let at = text.indexOf("<", opened);
  while (at >= 0) {
    const end = text.indexOf(">", at) + 1;
    const closes = text[at + 1] === "/";
    const isAlone = text[end - 2] === "/";
    if (closes) depth -= 1;
    if (depth < 0) return;
    yield { at, end, closes, depth, isDone: closes || isAlone };
    if (!closes && !isAlone) depth += 1;
    at = text.indexOf("<", end);
  }
}

/** @param {string} text
 *  @param {number} at
 *  @param {number} end
 *  @param {OpenPart} list
 *  @returns {Part} */
function memberAt(text, at, end, list) {
  const member = startedAt(text, at, text.indexOf(">", at) + 1, list.used ?? new Map());
  return { ...member, text: text.slice(at, end), members: null };
}

/** A part of which only the first tag is known; its key is the same from picture to picture.
 *  @param {string} text
 *  @param {number} at
 *  @param {number} end
 *  @param {Map<string, number>} used
 *  @returns {OpenPart} */
function startedAt(text, at, end, used) {
  const tag = text.slice(at, end);
  const name = tag.match(/ data-(?:id|edge|code|stage)="[^"]*"/)?.[0] ?? tag.match(/^<\w+/)?.[0] ?? "";
  const turn = used.get(name) ?? 0;
  used.set(name, turn + 1);
  const list = tag.startsWith("<g ") && !/ (class|transform)="/.test(tag);
  const unseen = /^<(title|desc)\b/.test(tag) || tag.includes(' class="told"');
  return { key: `${name} ${turn}`, at, tag, members: list ? [] : null, used: list ? new Map() : null, unseen };
}

/** Gives a part its element on the page, and the members of a list theirs.
 *  @param {Part} part
 *  @param {Element} element */
function stands(part, element) {
  part.element = element;
  if (part.members?.length !== element.children.length) part.members = null;
  part.members?.forEach((member, index) => {
    member.element = element.children[index];
  });
}

/** Hands on the elements of what is the same as before, and says what is not.
 *  @param {Part[]} before
 *  @param {Part[]} after
 *  @returns {Part[]} */
function unlike(before, after) {
  const was = new Map(before.map((part) => [part.key, part])),
    others = [];
  for (const part of after) {
    const old = was.get(part.key);
    if (old?.text === part.text) Object.assign(part, { element: old.element, members: old.members });
    else if (old?.members && part.members && old.tag === part.tag) {
      part.element = old.element;
      others.push(...unlike(old.members, part.members));
    } else others.push(part);
  }
  return others;
}

/** Puts the elements of these parts into their order, and takes those of the parts before out that are not among them.
 *  @param {Element} container
 *  @param {Part[]} before
 *  @param {Part[]} after */
function ordered(container, before, after) {
  const staying = new Set(after.map((part) => part.element));
  for (const { element } of before) if (!staying.has(element)) element.remove();
  let next = container.firstElementChild;
  const was = new Map(before.map((part) => [part.element, part]));
  for (const part of after) {
    if (part.unseen) continue;
    if (part.element === next) next = part.element.nextElementSibling;
    else container.insertBefore(part.element, next);
    const old = was.get(part.element);
    if (part.members && old?.members && old.members !== part.members) ordered(part.element, old.members, part.members);
  }
}

/** A picture that is read: what of it is new, its element on the page, its parts, its extent.
 *  @typedef {{fresh: SVGSVGElement, svg: SVGSVGElement, parts: Part[],
 *             box: {x: number, y: number, w: number, h: number}}} Become */

/** The picture of a text, in the place of the last one if there is one: its element, its parts, what of it is new, and
 *  its extent. Null for what is no picture.
 *  @param {{svg: SVGSVGElement, parts: Part[]} | null} last
 *  @param {string} text
 *  @returns {Become | null} */
export function become(last, text) {
  const { root, parts } = partsOf(text),
    others = last ? unlike(last.parts, parts) : parts;
  const read = sanitised(`${root}${others.map((part) => part.text).join("")}</svg>`);
  if (!read) return null;
  const { x, y, width, height } = read.viewBox.baseVal,
    picture = { fresh: read, box: { x, y, w: width, h: height } };
  if (read.children.length !== others.length) return last ? become(null, text) : { ...picture, svg: read, parts: [] };
  [...read.children].forEach((element, index) => stands(others[index], element));
  return { ...picture, svg: last?.svg ?? read, parts };
}

/** Brings the parts of a picture onto the page, once what is new in it is ready.
 *  @param {Become} picture
 *  @param {{parts: Part[]} | null} last */
export function settle({ svg, fresh, parts }, last) {
  if (svg === fresh || !last) return;
  for (const { name, value } of fresh.attributes) if (/^(role|aria-)/.test(name)) svg.setAttribute(name, value);
  ordered(svg, last.parts, parts);
}
