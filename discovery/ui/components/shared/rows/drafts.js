export class Drafts {
  constructor(engagement, section) {
    this.prefix = `discovery.draft|${engagement}|${section}|`;
  }

  keep(row, field, draft) {
    try {
      sessionStorage.setItem(`${this.prefix}${row}|${field}`, JSON.stringify(draft));
    } catch {
      /* A full session store costs only the protection against a reload while typing. */
    }
  }

  read(row, field) {
    return JSON.parse(sessionStorage.getItem(`${this.prefix}${row}|${field}`) ?? "null");
  }

  drop(row, field) {
    sessionStorage.removeItem(`${this.prefix}${row}|${field}`);
  }

  all() {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(this.prefix));
    return keys.map((key) => {
      const [row, field] = key.slice(this.prefix.length).split("|");
      return { row, field, ...JSON.parse(sessionStorage.getItem(key)) };
    });
  }
}
