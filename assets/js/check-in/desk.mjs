// The organiser's desk: finds people among those whom the phone has taken along, reads cards, keeps what waits in sight.
import { matches } from "../plain-letters.mjs";
import { enhanceCamera } from "./camera.mjs";
import { cardIn, holds } from "./codes.mjs";
import { Line } from "./line.mjs";
import { bring, isWaiting, SHOWN } from "./sending.mjs";
import * as store from "./store.mjs";

const MOST = 30;
const ASK = 5_000;
const SAME_CARD = 4_000;

export class Desk {
  constructor(part, book) {
    this.part = part;
    this.book = book;
    this.people = new Map(book.people.map(([who, name, unit, came, left, signed]) => [who, { who, name, unit, came, left, signed }]));
    this.line = new Line({
      heard: (entry, outcome) => this.heard(entry, outcome),
      changed: () => this.showQueue(),
    });
    this.find("search").addEventListener("submit", (event) => event.preventDefault());
    this.field = this.find("search").querySelector("input[type=search]");
    this.field.addEventListener("input", () => this.showPeople());
    this.find("people").addEventListener("click", (event) => this.tapped(event));
    this.find("walk-in").addEventListener("submit", (event) => this.welcome(event));
    this.find("queue-rows").addEventListener("click", (event) => this.dismiss(event));
    enhanceCamera(part.querySelector("[data-camera]"), (text) => this.read(text));
    this.showPeople();
    this.showQueue();
    this.line.hurry();
    if (part.dataset.news) setInterval(() => this.ask(), ASK);
  }

  find(name) {
    return this.part.querySelector(`[data-${name}]`);
  }

  /** Rows of those whom the words mean; nobody before anything is typed. */
  showPeople() {
    const words = this.field.value.trim();
    const found = [];
    for (const person of words ? this.people.values() : []) {
      if (matches(person.name, words)) found.push(person);
      if (found.length === MOST) break;
    }
    this.find("people").replaceChildren(...found.map((person) => this.row(person)));
    this.find("nobody").hidden = !words || found.length > 0;
  }

  row(person) {
    const row = this.find("person-row").content.cloneNode(true).firstElementChild;
    row.querySelector("[data-name]").textContent = person.name;
    row.querySelector("[data-unit]").textContent = person.unit;
    const [come, leave] = ["come", "leave"].map((name) => row.querySelector(`[data-${name}]`));
    come.hidden = Boolean(person.came);
    leave.hidden = !this.book.hours || !person.came || Boolean(person.left);
    row.querySelector("[data-there]").hidden = !person.came;
    row.querySelector("[data-signed]").hidden = !person.signed;
    for (const button of [come, leave]) button.dataset.who = person.who;
    return row;
  }

  async tapped(event) {
    const button = event.target.closest("button[data-who]");
    if (!button) return;
    event.preventDefault();
    const leaving = "leave" in button.dataset;
    await this.take(button.dataset.who, { method: "search", leaving });
    this.field.select();
  }

  /** Somebody is there (or leaves): kept on the phone at once, sent when it can be. */
  async take(who, word) {
    const person = this.people.get(who);
    const number = Number(who.slice(1));
    const meant = word.card ? {} : who[0] === "p" ? { person: number } : { sign_up: number };
    await bring({ session: this.book.session, name: person?.name ?? "", ...meant, ...word });
    if (person) person[word.leaving ? "left" : "came"] = new Date().toISOString();
    this.celebrate(person?.name ?? this.part.dataset.unknown, word.leaving ? "out" : "in");
    await store.keepBook({ ...this.book, people: this.rows() });
    this.showPeople();
    this.showQueue();
    this.line.hurry();
  }

  /** A guest nobody expected: kept like any other word, with the little that is asked of them. */
  async welcome(event) {
    event.preventDefault();
    const form = event.target;
    const [name, email] = ["name", "email"].map((field) => form.elements[field].value.trim());
    if (!name) return;
    await bring({ session: this.book.session, name, method: "guest", guest: { name, email } });
    form.reset();
    form.closest("details").open = false;
    this.celebrate(name, "in");
    this.showQueue();
    this.line.hurry();
  }

  rows() {
    return [...this.people.values()].map(({ who, name, unit, came, left, signed }) => [who, name, unit, came, left, signed]);
  }

  /** A card came before the camera; the same one held there longer is read once. */
  async read(text) {
    if (text === this.seen && Date.now() - this.seenAt < SAME_CARD) return;
    [this.seen, this.seenAt] = [text, Date.now()];
    const card = cardIn(text);
    if (!card) this.celebrate(this.part.dataset.foreign, "refused");
    else if ((await holds(card, this.book.keys.cards)) === false) this.celebrate(this.part.dataset.forged, "refused");
    else await this.take(card.subject, { method: "card", card: card.text });
  }

  /** The name of who has just come, large. */
  celebrate(words, became) {
    const place = this.find("last");
    place.textContent = words;
    place.dataset.became = became;
    navigator.vibrate?.(became === "in" ? 40 : [40, 60, 40]);
  }

  heard(entry, outcome) {
    if (outcome?.became === "in") this.count(1);
    const person = this.people.get(entry.word.person ? `p${entry.word.person}` : `s${entry.word.sign_up}`);
    if (outcome?.became === "refused" && person) person[entry.word.leaving ? "left" : "came"] = null;
    if (SHOWN.has(outcome?.became)) this.celebrate(this.shownOf(outcome), outcome.became);
    else if (outcome?.became === "in" && !person) this.celebrate(outcome.name, "in");
  }

  /** Why it is not simply a name: the server's words, or who it is and what stands already. */
  shownOf({ became, name, words }) {
    return words || [name, this.part.getAttribute(`data-told-${became}`)].filter(Boolean).join(": ");
  }

  count(more) {
    const place = this.find("count");
    place.textContent = Number(place.textContent) + more;
  }

  /** What waits and what needs a look; how many wait stands in the line above. */
  async showQueue() {
    const entries = (await store.queue()).filter((entry) => entry.session === this.book.session);
    const waiting = entries.filter(isWaiting).length;
    const words = this.part.dataset;
    const state = this.find("state");
    state.textContent = waiting ? words.waiting.replace("{n}", waiting) : words.sent;
    if (!this.line?.isReached) state.textContent = `${words.cutOff} ${state.textContent}`;
    state.dataset.became = waiting || !this.line?.isReached ? "waiting" : "sent";
    this.find("queue").hidden = !entries.length;
    this.find("queue-rows").replaceChildren(...entries.map((entry) => this.queueRow(entry)));
  }

  queueRow(entry) {
    const row = this.find("queue-row").content.cloneNode(true).firstElementChild;
    row.querySelector("[data-name]").textContent = entry.name || this.part.dataset.unknown;
    row.querySelector("[data-when]").textContent = new Date(entry.word.at).toTimeString().slice(0, 5);
    const told = entry.told?.words || this.part.getAttribute(`data-told-${entry.became ?? "waiting"}`);
    row.querySelector("[data-told]").textContent = told;
    const button = row.querySelector("button");
    button.hidden = isWaiting(entry);
    button.dataset.drop = entry.key;
    return row;
  }

  async dismiss(event) {
    const key = event.target.closest("button")?.dataset.drop;
    if (!key) return;
    await store.drop(key);
    this.showQueue();
  }

  /** Others check in too: how many are there, as the server knows it. */
  async ask() {
    if (document.visibilityState !== "visible" || !this.line.isReached) return;
    const answer = await fetch(this.part.dataset.news).catch(() => null);
    if (!answer?.ok) return;
    const { count, clashes } = await answer.json();
    this.find("count").textContent = count;
    if (this.known !== `${count} ${clashes}` && (await this.refresh())) this.known = `${count} ${clashes}`;
  }

  /** What stands under the desk (who came last, what contradicts) anew, unless somebody has opened a part of it. */
  async refresh() {
    const after = document.querySelector("[data-after]");
    if (!after || after.querySelector("details[open]") || after.contains(document.activeElement)) return false;
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-after]");
    if (fresh) after.replaceWith(document.adoptNode(fresh));
    return Boolean(fresh);
  }
}
