/* Tells every part of a page that the engagement has a new revision: one WebSocket a tab and engagement. */

import { newestToken, renewToken } from "./api.js";

const RETRY_DELAYS = [500, 1000, 2000];

const IDLE_CLOSE_DELAY = 5000;

class RevisionChannel {
  constructor(engagement) {
    this.engagement = engagement;
    this.token = "";
    this.revision = null;
    this.listeners = new Set();
    this.socket = null;
    this.failures = 0;
    this.timer = null;
    document.addEventListener("visibilitychange", () => this.wake());
    window.addEventListener("online", () => this.wake());
  }

  join(onRevision) {
    this.listeners.add(onRevision);
    if (this.revision !== null) queueMicrotask(() => this.listeners.has(onRevision) && onRevision(this.revision));
    this.connect();
    return () => this.leave(onRevision);
  }

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

const channels = new Map();

export function subscribe(data, onRevision) {
  if (!channels.has(data.engagement)) channels.set(data.engagement, new RevisionChannel(data.engagement));
  const channel = channels.get(data.engagement);
  channel.token = data.token ?? "";
  return channel.join(onRevision);
}
