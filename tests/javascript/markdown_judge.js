// Reads Markdown as GitHub does it: micromark with the extension for tables, autolinks and the rest.
// The standard input is a JSON list of texts, the answer on the standard output one of what each becomes.
import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const OPTIONS = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
const texts = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(texts.map((text) => micromark(text, "utf-8", OPTIONS))));
