import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: "latest", sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      complexity: ["error", 12],
      "max-lines": ["error", 300],
      "max-len": ["error", { code: 120 }],
      "no-unused-vars": ["error", { args: "after-used", ignoreRestSiblings: true, caughtErrors: "all" }],
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
      eqeqeq: "error",
    },
  },
  { files: ["discovery/**/*.js"], languageOptions: { globals: globals.browser } },
  { files: ["tests/javascript/**/*.js", "eslint.config.js"], languageOptions: { globals: globals.node } },
];
