/** @param {Value} value */
export function isBlank(value) {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** @param {Value} left
 *  @param {Value} right */
export function sameValue(left, right) {
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  if (typeof left === "object" || typeof right === "object") return JSON.stringify(left) === JSON.stringify(right);
  return left === right;
}

/** The value of a field, or of one word of a mapping, which is named with a point: "unanswered.owner".
 *  @param {Values | undefined} values
 *  @param {string} name
 *  @returns {Value} */
export function valueAt(values, name) {
  const point = name.indexOf(".");
  return (point < 0 ? values?.[name] : values?.[name.slice(0, point)]?.[name.slice(point + 1)]) ?? null;
}

/** The values with another one at that place; a word without a value goes.
 *  @param {Values} values
 *  @param {string} name
 *  @param {Value} value
 *  @returns {Values} */
export function withValue(values, name, value) {
  const point = name.indexOf(".");
  if (point < 0) return { ...values, [name]: value };
  const { [name.slice(point + 1)]: gone, ...others } = values[name.slice(0, point)] ?? {};
  return { ...values, [name.slice(0, point)]: value === null ? others : { ...others, [name.slice(point + 1)]: value } };
}
