// Reads pictures as the tools do that they are for: Mermaid's own parser, and maxGraph, which reads draw.io's files.
// Arguments are paths; the answer on the standard output is a JSON object of what each file holds, by its path.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
const WANTED = ["document", "Element", "Node", "DOMParser", "XMLSerializer", "SVGElement", "HTMLElement", "location"];
globalThis.window = window;
for (const name of WANTED) globalThis[name] = window[name];

const mermaid = (await import("mermaid")).default;
const { Codec, Graph, registerCoreCodecs, xmlUtils } = await import("@maxgraph/core");
registerCoreCodecs();

async function mermaidHolds(text) {
  const { diagramType } = await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return { kind: diagramType, boxes: db.getVertices().size, arrows: db.getEdges().length };
}

function drawioHolds(text) {
  const file = xmlUtils.parseXml(text);
  const node = file.querySelector("mxGraphModel");
  if (!node || file.querySelector("parsererror")) throw new Error("no draw.io file");
  const graph = new Graph(window.document.createElement("div"));
  new Codec(file).decode(node, graph.getDataModel());
  const cells = Object.values(graph.getDataModel().cells);
  const arrows = cells.filter((cell) => cell.isEdge());
  const loose = arrows.filter((cell) => !cell.getTerminal(true) || !cell.getTerminal(false)).length;
  const coded = cells.filter((cell) => cell.isVertex() && String(cell.id).startsWith("box-")).length;
  return { coded, arrows: arrows.length, loose };
}

const held = {};
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf-8");
  try {
    held[path] = path.endsWith(".mmd") ? await mermaidHolds(text) : drawioHolds(text);
  } catch (error) {
    held[path] = { fault: String(error) };
  }
}
console.log(JSON.stringify(held));
process.exit(0);
