// Reads YAML as programs do that are not written in Python. The standard input is a JSON list of texts; the answer on
// the standard output is a JSON list with what each says by YAML 1.1 and by YAML 1.2, which differ in what they guess.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const texts = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(texts.map((text) => ["1.1", "1.2"].map((version) => parse(text, { version })))));
