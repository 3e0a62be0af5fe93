/* How colours are judged. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDark } from "../../discovery/ui/components/shared/element.js";

test("a ground is dark or light however the browser writes it", () => {
  assert.equal(isDark("rgb(14, 17, 23)"), true);
  assert.equal(isDark("rgb(255, 255, 255)"), false);
  assert.equal(isDark("color(srgb 0.05 0.07 0.09)"), true);
  assert.equal(isDark("color(srgb 0.97 0.98 0.99)"), false);
});

test("red, green and blue weigh as the eye sees them, and no colour is light", () => {
  assert.equal(isDark("rgb(0, 255, 0)"), false);
  assert.equal(isDark("rgb(0, 0, 255)"), true);
  assert.equal(isDark(""), false);
});
