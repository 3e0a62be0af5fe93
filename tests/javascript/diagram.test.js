/* Pictures as text and as what hangs together in them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf } from "../../discovery/ui/components/diagram/picture/parts.js";
import { neighbours, reachOf } from "../../discovery/ui/components/diagram/picture/reach.js";
import { remember } from "../../discovery/ui/components/diagram/picture/remember.js";

test("few pictures are remembered, the newest of them", () => {
  const pictures = new Map();
  for (const key of [1, 2, 3, 1, 4]) remember(pictures, key, key * 10, 3);
  assert.deepEqual(
    [...pictures],
    [
      [3, 30],
      [1, 10],
      [4, 40],
    ],
  );
});

test("what hangs together is found, ways back included", () => {
  const edges = ["ab", "bc", "xb", "ca", "yz"].map(([source, target]) => ({ dataset: { source, target } }));
  const reached = (start) => [...reachOf([start], neighbours(edges))].sort().join("");
  assert.deepEqual(["x", "b", "z", "q"].map(reached), ["abcx", "abcx", "yz", "q"]);
});

test("a picture is taken apart into what stands in it, and lists into their members", () => {
  const node = '<g class="node" data-id="n1"><rect width="2"/><text>One</text></g>';
  const edges = '<g stroke="#000"><path data-id="e1" d="M0 0"/><path data-id="e2" d="M1 1"/></g>';
  const { root, parts } = partsOf(`<svg viewBox="0 0 9 9"><desc>Told</desc>${node}${edges}</svg>`);
  assert.equal(root, '<svg viewBox="0 0 9 9">');
  assert.deepEqual(
    parts.map(({ text }) => text),
    ["<desc>Told</desc>", node, edges],
  );
  assert.deepEqual(
    parts.map(({ unseen }) => unseen),
    [true, false, false],
  );
  assert.equal(parts[1].members, null);
  assert.deepEqual(
    parts[2].members.map(({ text }) => text),
    ['<path data-id="e1" d="M0 0"/>', '<path data-id="e2" d="M1 1"/>'],
  );
});

test("the same part has the same key in the next picture, whatever stands before it", () => {
  const keys = (text) => partsOf(text).parts.map(({ key }) => key);
  const [, box] = keys('<svg><g class="node" data-id="a"></g><g class="node" data-id="b"></g></svg>');
  const [same] = keys('<svg><g class="node" data-id="b"></g></svg>');
  assert.equal(box, same);
  const [first, second] = keys("<svg><rect/><rect/></svg>");
  assert.notEqual(first, second);
});
