/** What is typed and not handed over yet, kept for a reload of the page, by row and field. */
export class Drafts {
  /** @param {string} engagement
   *  @param {string} section */
  constructor(engagement, section) {
    this.prefix = `discovery.draft|${engagement}|${section}|`;
  }

  /** @param {string} row
   *  @param {string} field
   *  @param {Draft} draft */
  keep(row, field, draft) {
    try {
      sessionStorage.setItem(`${this.prefix}${row}|${field}`, JSON.stringify(draft));
    } catch {
      /* A full session store costs only the protection against a reload while typing. */
    }
  }

  /** @param {string} row
   *  @param {string} field
   *  @returns {Draft | null} */
  read(row, field) {
    return JSON.parse(sessionStorage.getItem(`${this.prefix}${row}|${field}`) ?? "null");
  }

  /** @param {string} row
   *  @param {string} field */
  drop(row, field) {
    sessionStorage.removeItem(`${this.prefix}${row}|${field}`);
  }

  /** @returns {(Draft & {row: string, field: string})[]} */
  all() {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(this.prefix));
    return keys.map((key) => {
      const [row, field] = key.slice(this.prefix.length).split("|");
      return { row, field, ...JSON.parse(sessionStorage.getItem(key) ?? "null") };
    });
  }
}
