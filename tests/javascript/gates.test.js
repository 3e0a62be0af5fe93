/* The gates of the scripts see what they are for: each violation is seeded, and has to be refused. `python3 run.py
   check` installs the tools. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const COMPONENTS = join(ROOT, "discovery", "ui", "components");

/* The rules that refuse a text as a script of the screens. */
async function refusedBy(text) {
  const [{ messages }] = await new ESLint({ cwd: ROOT }).lintText(text, { filePath: join(COMPONENTS, "seeded.js") });
  return [...new Set(messages.map(({ ruleId }) => ruleId))];
}

function checked(...options) {
  const program = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [program, "--pretty", "false", ...options], { encoding: "utf-8" });
  return stdout.split("\n").filter(Boolean);
}

/* The scripts of the screens that are checked, as paths below their folder. */
function checkedScripts() {
  const paths = checked("-p", ROOT, "--listFilesOnly").map((path) => relative(COMPONENTS, path));
  return paths
    .filter((path) => path.endsWith(".js") && !path.startsWith(".."))
    .map((path) => path.replaceAll(sep, "/"));
}

const OF_THE_LINTER = {
  "max-lines": `${'"x";\n'.repeat(301)}`,
  "max-len": `export const words = "${"x".repeat(120)}";\n`,
  complexity: `export function many(a) {\n${"  if (a.x) a.y();\n".repeat(12)}}\n`,
  eqeqeq: "export const isNone = (a) => a == null;\n",
  "no-unused-vars": "const forgotten = 1;\n",
  "no-var": "export var old = 1;\n",
  "prefer-const": "export function one() {\n  let fixed = 1;\n  return fixed;\n}\n",
  "no-undef": "export const here = process.cwd();\n",
};

for (const [rule, text] of Object.entries(OF_THE_LINTER)) {
  test(`the linter refuses ${rule}`, async () => assert.ok((await refusedBy(text)).includes(rule)));
}

test("the linter takes what breaks no rule, up to 300 lines", async () => {
  assert.deepEqual(await refusedBy("export const words = [\n" + '  "x",\n'.repeat(298) + "];\n"), []);
});

const OF_THE_TYPES = {
  TS2531: "export const href = document.querySelector('a').href;\n", // may be null
  TS2551: "/** @param {Row} row */\nexport const words = (row) => row.valeus;\n", // a shape has no such field
  TS2322: '/** @type {Problem} */\nexport const problem = { state: "lost" };\n', // no such word
  TS7006: "export const shown = (row) => row.values;\n", // what comes in has no type
};

test("the types refuse what may be null, no part of a shape, or has no type", () => {
  const folder = mkdtempSync(join(tmpdir(), "seeded-"));
  try {
    for (const [code, text] of Object.entries(OF_THE_TYPES)) writeFileSync(join(folder, `${code}.js`), text);
    writeFileSync(join(folder, "clean.js"), "/** @param {Row} row */\nexport const code = (row) => row.code;\n");
    const config = { extends: join(ROOT, "tsconfig.json"), include: ["*.js", join(COMPONENTS, "shapes.d.ts")] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const errors = checked("-p", folder).map((line) => /(\w+)\.js\(.*error (\w+)/.exec(line)?.slice(1));
    const codes = Object.keys(OF_THE_TYPES);
    assert.deepEqual(
      errors.sort(),
      codes.sort().map((code) => [code, code]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("no script of the screens is left out of the types", () => {
  const all = globSync("**/*.js", { cwd: COMPONENTS }).map((path) => path.replaceAll(sep, "/"));
  assert.deepEqual(checkedScripts().sort(), all.sort());
});
