// A member's own phone: what the screen showed is kept at once, sent when it can be, and told in plain words.
import { enhanceCamera } from "./camera.mjs";
import { codeIn, holds } from "./codes.mjs";
import { Line } from "./line.mjs";
import { bring, isWaiting } from "./sending.mjs";
import * as store from "./store.mjs";

const PATIENCE = 10_000;
/** Metres: a phone that knows no better where it is (indoors, or told to be vague) had better not say. */
const VAGUE = 200;
const DIGITS = 6;

export class Arrive {
  constructor(part) {
    this.part = part;
    this.line = new Line({ heard: (_entry, outcome) => this.heard(outcome), changed: () => this.showQueue() });
    this.form = part.querySelector("[data-own-form]");
    this.offerPlace();
    this.room = part.querySelector("[data-room-form]");
    this.room?.addEventListener("submit", (event) => {
      if (navigator.onLine && !part.dataset.offline) return;
      event.preventDefault();
      this.takeRoom(this.room.elements.room_code.value.replace(/\D/g, ""));
    });
    part.querySelector("[data-refused]").addEventListener("click", (event) => this.dismiss(event));
    this.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.take(this.code(), this.form.elements.leaving.value === "True");
    });
    enhanceCamera(part.querySelector("[data-camera]"), (text) => this.read(text));
    this.begin();
  }

  /** The phone says where it is only to whoever asks, and only if its owner ticks it. */
  offerPlace() {
    const part = this.part.querySelector("[data-place-consent]");
    if (!part || !navigator.geolocation) return;
    part.hidden = false;
    this.consent = part.querySelector("input");
  }

  code() {
    return codeIn(this.part.dataset.code || location.href);
  }

  async begin() {
    await this.line.hurry();
    const code = this.code();
    // On the kept page without a network, or on a page that waits for nothing but a tap.
    if (code && (this.part.dataset.offline || this.part.dataset.atOnce)) await this.take(code, false);
    await this.showQueue();
  }

  async read(text) {
    if (text === this.last) return;
    this.last = text;
    const code = codeIn(text);
    if (!code) return this.say("forged");
    if (navigator.onLine && !this.part.dataset.offline) location.assign(`/co-mat/?m=${code.text}`);
    else await this.take(code, false);
  }

  async take(code, leaving) {
    if (!code) return;
    const keys = (await store.fact("keys"))?.codes;
    if ((await holds(code, keys)) === false) {
      this.say("forged");
      return;
    }
    const told = (await store.queue()).find((entry) => entry.own && entry.word.code === code.text && entry.word.leaving === leaving);
    if (told && !isWaiting(told) && told.became !== "refused") return this.say(told.became, told.told?.words);
    if (!told || !isWaiting(told)) await this.bringCode(code, leaving);
    // What was refused is asked anew; it may hold now, and is answered in the same words if not.
    if (told && !isWaiting(told)) await store.drop(told.key);
    this.say("kept");
    await this.line.hurry();
  }

  /** The page's pass is for the session whose code opened it; another's code is brought with a pass of its own. */
  async bringCode(code, leaving) {
    const place = await this.place();
    const pass = this.code()?.session === code.session ? this.part.dataset.pass : null;
    const word = { method: "rotating", code: code.text, leaving, ...(place && { place }) };
    await bring({ session: code.session, own: true, pass: pass || null, ...word });
  }

  async place() {
    if (!this.consent?.checked) return null;
    this.say("placing");
    const place = await here();
    this.isUnplaced = !place;
    return place;
  }

  /** Nobody can check six digits here: they wait, and the server judges them when it is reached. */
  async takeRoom(digits) {
    if (digits.length !== DIGITS) return;
    const waiting = (await store.queue()).some((entry) => entry.own && isWaiting(entry) && entry.word.room_code === digits);
    if (!waiting) await bring({ session: null, own: true, method: "room_code", room_code: digits });
    this.say("room");
    await this.line.hurry();
  }

  async dismiss(event) {
    const key = event.target.closest("button")?.dataset.drop;
    if (!key) return;
    await store.drop(key);
    this.showQueue();
  }

  heard(outcome) {
    if (!outcome) return;
    const { became, name, words } = outcome;
    const unplaced = this.isUnplaced && became === "in" ? this.part.querySelector("template[data-unplaced]").content.textContent : "";
    this.say(became, [words || name, unplaced.trim()].filter(Boolean).join(". "));
    if (this.form && (became === "in" || became === "again")) this.form.hidden = true;
  }

  say(became, more = "") {
    const place = this.part.querySelector("[data-told]");
    place.hidden = false;
    place.dataset.became = became;
    const said = this.part.querySelector(`template[data-said="${became}"]`);
    place.querySelector("[data-words]").textContent = said ? said.content.textContent.trim() : more;
    const further = this.part.querySelector(`template[data-more="${became}"]`);
    place.querySelector("[data-more]").textContent = further ? further.content.textContent.trim() : said ? more : "";
  }

  /** What the server did not take stays in sight until its owner has looked. */
  showRefused(entries) {
    const list = this.part.querySelector("[data-refused]");
    const pattern = this.part.querySelector("[data-refused-row]").content.firstElementChild;
    list.hidden = !entries.length;
    list.replaceChildren(
      ...entries.map((entry) => {
        const row = pattern.cloneNode(true);
        row.querySelector("[data-when]").textContent = new Date(entry.word.at).toTimeString().slice(0, 5);
        row.querySelector("[data-why]").textContent = entry.told?.words ?? "";
        row.querySelector("button").dataset.drop = entry.key;
        return row;
      }),
    );
  }

  /** What this phone has kept and not brought yet. */
  async showQueue() {
    const own = (await store.queue()).filter((entry) => entry.own);
    const entries = own.filter(isWaiting);
    this.showRefused(own.filter((entry) => entry.became === "refused"));
    const list = this.part.querySelector("[data-queue]");
    list.hidden = !entries.length;
    list.querySelector("[data-number]").textContent = entries.length;
    list.querySelector("[data-sign-in]").hidden = (await store.fact("stopped")) !== "sign-in";
  }
}

/** Where the phone is; null where it does not say, or hardly knows. */
function here() {
  return new Promise((tell) => {
    const found = ({ coords }) => tell(coords.accuracy > VAGUE ? null : [coords.latitude, coords.longitude]);
    navigator.geolocation.getCurrentPosition(found, () => tell(null), { timeout: PATIENCE, enableHighAccuracy: true });
  });
}
