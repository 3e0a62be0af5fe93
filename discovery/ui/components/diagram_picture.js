// Pictures as they come and go: what may be part of one, how one turns into the next, what hangs together in one.

const DIAGRAM_ELEMENTS = new Set(["svg", "g", "defs", "symbol", "title", "desc", "rect", "path", "text", "tspan", "use"]);
const LEGIBLE = 11;  // pixels; rather than write smaller, a picture on a page is higher than the window
const DIAGRAM_MOVE = { duration: 380, easing: "cubic-bezier(.2,.8,.2,1)" };

/** Keep what a picture is made of and drop the rest: the server escapes, this is the second lock. */
function sanitised(text) {
  const read = new DOMParser().parseFromString(text, "image/svg+xml");
  if (read.querySelector("parsererror") || read.documentElement.localName !== "svg") return null;
  for (const element of [...read.querySelectorAll("*")]) {
    if (!DIAGRAM_ELEMENTS.has(element.localName)) { element.remove(); continue; }
    for (const { name, value } of [...element.attributes]) {
      if (/^(data|aria)-/i.test(name)) continue;  // words, which nothing runs
      const link = /href$/i.test(name) && !value.startsWith("#");
      if (link || /^on|^style$/i.test(name) || /url\(|javascript:/i.test(value)) element.removeAttribute(name);
    }
  }
  return document.importNode(read.documentElement, true);
}

/** The size of the smallest type in a picture as it came, in its own units. */
function smallestType(svg) {
  const sizes = [...svg.querySelectorAll("text:not(.finding-mark text)")].map((text) => text.closest("[font-size]")?.getAttribute("font-size"));
  return Math.min(...sizes.map((size) => Number(size) || Infinity));
}

/** A picture ready for the page, where the last one is if there is one: its boxes by id, its lines, its extent; tooltips
 *  are taken out to be shown our way. */
function prepared(text, last) {
  const picture = become(last, text);
  if (!picture) return null;
  const { svg, fresh, parts, box } = picture;
  for (const name of ["width", "height"]) fresh.removeAttribute(name);
  for (const title of fresh.querySelectorAll("title")) {
    const owner = title.parentNode;
    if (owner !== fresh) owner.dataset.tip = title.textContent;
    if (owner.classList.contains("node")) owner.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  const described = fresh.querySelector("desc"), facts = fresh.querySelector(".told");
  const told = facts || !last ? toldBy(facts) : { ties: last.ties, ends: last.ends, shownOnly: last.shownOnly };
  for (const unseen of [described, facts]) unseen?.remove();
  settle(picture, last);
  const nodes = new Map([...svg.querySelectorAll(".node")].map((node) => [node.dataset.id, node]));
  const rails = [...svg.querySelectorAll(".rail")];
  const codes = new Map(told.ties.map((tie) => [tie.code, tie.id]));
  for (const rail of rails) Object.assign(rail.dataset, { id: codes.get(rail.dataset.code) ?? "" });
  for (const rail of rails) rail.setAttribute("aria-label", rail.dataset.tip);
  [...nodes.values(), ...rails].forEach((one, index) => { one.setAttribute("role", "button"); one.id = `part-${index}`; });
  const home = new Map([...nodes].flatMap(([id, { dataset }]) => standsFor(dataset).map((one) => [one, id])));
  const edges = [...svg.querySelectorAll(".edge")];
  return { svg, parts, nodes, rails, home, described: described?.textContent ?? last?.described ?? "", ...told, edges, beside: neighbours(edges), box };
}

/** The ids of the boxes a card stands for: its own, those folded into it, the one whose place it takes. */
function standsFor({ id, was, members }) { return [id, ...(was ? [was] : []), ...(members?.split(" ") ?? [])]; }

/** What a picture tells besides what it draws: what is tied to which boxes, dead ends, whose path alone it shows. */
function toldBy(facts) {
  const all = (kind) => [...facts?.querySelectorAll(kind) ?? []].map(({ dataset }) => ({ ...dataset }));
  const ties = all(".tie").map((tie) => ({ ...tie, boxes: tie.boxes?.split(" ") ?? [] }));
  return { ties, ends: all(".end"), shownOnly: facts?.dataset.only ?? null };
}

/** Keep a picture, and of all that are kept only the newest. */
function remember(pictures, key, picture, most) {
  pictures.delete(key);
  pictures.set(key, picture);
  for (const oldest of [...pictures.keys()].slice(0, -most)) pictures.delete(oldest);
}

function cornerOf(node) { return node.getAttribute("transform").match(/-?[\d.]+/g).map(Number); }

/** What moved slides, what is new appears, what is gone fades, what was changed lights up in the given colour, if any. */
function animateChange(before, after, colour) {
  let moved = false;
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (!old) { node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450, easing: "ease-out" }); continue; }
    const [x0, y0] = cornerOf(old), [x1, y1] = cornerOf(node);
    if (x0 !== x1 || y0 !== y1) {
      moved = true;
      node.animate([{ transform: `translate(${x0}px,${y0}px)` }, { transform: `translate(${x1}px,${y1}px)` }], DIAGRAM_MOVE);
    }
    if (colour && old.textContent !== node.textContent) {
      node.querySelector(".card")?.animate([{ stroke: colour, strokeWidth: 6 }, { strokeWidth: 1.3 }], { duration: 1200 });
    }
  }
  const lines = (picture) => new Map(picture.edges.map((edge) => [edge.dataset.id, edge]));
  const was = lines(before), now = lines(after);
  for (const [id, edge] of now) {
    const fresh = !was.has(id);
    if (fresh || moved) edge.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fresh ? 600 : 380, easing: "ease-in" });
  }
  const gone = (old, kept) => [...old].filter(([id]) => !kept.has(id)).map(([, element]) => element);
  for (const element of [...gone(was, now), ...gone(before.nodes, after.nodes)]) {
    element.classList.remove("node", "edge");
    element.setAttribute("pointer-events", "none");
    element.setAttribute("fill", "none");  // what lines have from the group they leave
    after.svg.append(element);
    element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 420, fill: "forwards" }).finished
      .then(() => element.remove(), () => element.remove());
  }
}

/** What each box gives data to and what it gets data from, by id: [downstream, upstream]. */
function neighbours(edges) {
  const beside = [new Map(), new Map()];
  for (const { dataset: { source, target } } of edges) {
    for (const [at, from, to] of [[0, source, target], [1, target, source]]) {
      if (!beside[at].has(from)) beside[at].set(from, []);
      beside[at].get(from).push(to);
    }
  }
  return beside;
}

/** The ids of everything upstream and downstream of some boxes, themselves included. */
function reachOf(starts, beside) {
  const reached = new Set(starts);
  for (const following of beside) {
    const seen = new Set(starts), open = [...starts];
    while (open.length) {
      for (const next of following.get(open.pop()) ?? []) {
        if (!seen.has(next)) { seen.add(next); open.push(next); }
      }
    }
    seen.forEach((other) => reached.add(other));
  }
  return reached;
}
