// Keeps sending while a page is open: at once when something is brought or the network is back, else ever less often.
// Asks the browser to go on when the page is closed, where it can.
import { send } from "./sending.mjs";

const FIRST = 1_000;
const LAST = 30_000;

export class Line {
  /** `heard(entry, outcome)` for each answer; `changed({ isReached })` whenever there is something new to show. */
  constructor({ heard = () => {}, changed = () => {} }) {
    Object.assign(this, { heard, changed, wait: FIRST, isReached: navigator.onLine });
    addEventListener("online", () => this.hurry());
    addEventListener("offline", () => this.show(false));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.hurry());
  }

  hurry() {
    this.wait = FIRST;
    clearTimeout(this.timer);
    return this.go();
  }

  async go() {
    if (this.going) {
      this.again = true;
      return this.going;
    }
    this.going = this.attempt();
    const isAll = await this.going;
    this.going = null;
    if (this.again) {
      this.again = false;
      return this.go();
    }
    if (!isAll) {
      this.timer = setTimeout(() => this.go(), this.wait);
      this.wait = Math.min(this.wait * 2, LAST);
      keepGoing();
    }
    return isAll;
  }

  async attempt() {
    try {
      const isAll = await send(this.heard);
      this.show(navigator.onLine); // where nothing waits, sending asks no network
      return isAll;
    } catch {
      this.show(false);
      return false;
    }
  }

  show(isReached) {
    this.isReached = isReached;
    this.changed({ isReached });
  }
}

/** Have the service worker send when the network is back, even with no page open (where the browser knows how). */
async function keepGoing() {
  const worker = await navigator.serviceWorker?.getRegistration();
  await worker?.sync?.register("diem-danh").catch(() => {});
}
