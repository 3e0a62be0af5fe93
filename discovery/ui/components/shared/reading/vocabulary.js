/* The words that people write for yes, no, a month or a unit: the same as the command line reads. */

import vocabulary from "../../../../model/reading.json" with { type: "json" };

export const READING = vocabulary;
