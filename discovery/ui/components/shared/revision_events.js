/* Tells every part of a page that the engagement has a new revision: one WebSocket a tab and engagement. */

import { newestToken, renewToken } from "./api.js";

const RETRY_DELAYS = [500, 1000, 2000];

const IDLE_CLOSE_DELAY = 5000;

class RevisionChannel {
  /** @param {string} engagement */
  constructor(engagement) {
    this.engagement = engagement;
    this.token = "";
    /** @type {number | null} */
    this.revision = null;
    /** @type {Set<(revision: number) => void>} */
    this.listeners = new Set();
    /** @type {WebSocket | null} */
    this.socket = null;
    this.failures = 0;
    this.timer = 0;
    document.addEventListener("visibilitychange", () => this.wake());
    window.addEventListener("online", () => this.wake());
  }

  /** @param {(revision: number) => void} onRevision */
  join(onRevision) {
    this.listeners.add(onRevision);
    const { revision } = this;
    if (revision !== null)
      queueMicrotask(() => this.listeners.has(onRevision) && onRevision(this.revision ?? revision));
    this.connect();
    return () => this.leave(onRevision);
  }

  /** @param {(revision: number) => void} onRevision */
  leave(onRevision) {
    this.listeners.delete(onRevision);
    setTimeout(() => {
      if (this.listeners.size === 0) this.close();
    }, IDLE_CLOSE_DELAY);
  }

  connect() {
    clearTimeout(this.timer);
    if (this.listeners.size === 0 || (this.socket && this.socket.readyState <= WebSocket.OPEN)) return;
    const origin = location.origin.replace(/^http/, "ws");
    const shown = newestToken(this.token);
    const socket = new WebSocket(`${origin}/live/${this.engagement}/events`, ["discovery", shown].filter(Boolean));
    let opened = false;
    this.socket = socket;
    socket.onopen = () => {
      opened = true;
    };
    socket.onmessage = (event) => this.hear(Number(event.data));
    socket.onclose = () => {
      if (this.socket !== socket) return;
      if (opened) this.retry();
      else
        renewToken(this.engagement, shown)
          .catch(() => {})
          .then(() => this.socket === socket && this.retry());
    };
  }

  /** @param {number} revision */
  hear(revision) {
    this.failures = 0;
    if (!Number.isFinite(revision)) return;
    this.revision = revision;
    for (const listener of [...this.listeners]) listener(revision);
  }

  retry() {
    this.socket = null;
    const delay = RETRY_DELAYS[Math.min(this.failures, RETRY_DELAYS.length - 1)];
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.connect(), delay);
  }

  wake() {
    if (document.visibilityState !== "visible") return;
    this.connect();
    if (this.revision !== null) this.hear(this.revision);
  }

  close() {
    clearTimeout(this.timer);
    const socket = this.socket;
    this.socket = null;
    if (socket) socket.close();
  }
}

/** @type {Map<string, RevisionChannel>} */
const channels = new Map();

/** Calls back with each revision from now on, and at once with the latest that is known; gives what ends that.
 *  @param {Page} data
 *  @param {(revision: number) => void} onRevision */
export function subscribe(data, onRevision) {
  const channel = channels.get(data.engagement) ?? new RevisionChannel(data.engagement);
  channels.set(data.engagement, channel);
  channel.token = data.token ?? "";
  return channel.join(onRevision);
}
