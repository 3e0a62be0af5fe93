// Judges JSON files by a JSON Schema of draft 2020-12, with ajv in its strict mode: the first argument is the schema,
// the others are files. The answer on the standard output is a JSON object of the faults of each, by its path.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaPath, ...paths] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf-8"));
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: true });
addFormats.default(ajv);
ajv.addVocabulary(["x-unit", "x-refers-to"]);
const judge = ajv.compile(read(schemaPath));

const faults = {};
for (const path of paths) {
  const isValid = judge(read(path));
  faults[path] = isValid ? [] : judge.errors.map((error) => `${error.instancePath} ${error.message}`);
}
console.log(JSON.stringify(faults));
