/* Reads the open questions for Ask next: one request at a time, again where it failed or was asked for meanwhile. */

import { readQuestions } from "../shared/api.js";

const READ_AGAIN = 1500; // milliseconds

export class QuestionReader {
  /** @param {Ask} ask */
  constructor(ask) {
    this.ask = ask;
    this.isReading = false;
    this.isWanted = false; // once more, after the request that is under way
    this.timer = 0;
  }

  async read() {
    this.isWanted = this.isReading;
    if (this.isReading) return;
    this.isReading = true;
    try {
      const { ok, content } = await readQuestions(this.ask.data);
      if (!ok) throw new Error(content.error?.message ?? "The questions cannot be read.");
      this.ask.take(content);
    } catch (error) {
      const isAway = error instanceof TypeError;
      this.ask.complain(isAway ? "The server cannot be reached. It is tried again." : error.message);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.read(), READ_AGAIN);
    }
    this.isReading = false;
    if (this.isWanted) this.read();
  }
}
