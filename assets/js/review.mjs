// Review of a reading: the pair of sentence and card, keys, and adding a task by selecting words on the paper.
// Markup: [data-review] holds .paper with [data-task~="ID"] sentences, and cards .task[data-task="ID"].
// Keys: j and k go on and back; any other key presses [data-key="KEY"] of the active card (enter, s, m, u …).
// A button with data-advance lets the review go on to the next card once its request has succeeded.
import { selectedOn } from "./offsets.mjs";
import { Thread } from "./thread.mjs";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const typing = (element) => element.closest("input, textarea, select, [contenteditable], dialog");

class Review {
  constructor(root) {
    this.root = root;
    this.paper = root.querySelector(".paper");
    this.thread = new Thread(root);
    this.active = null;
    root.classList.add("live");
    this.listen();
    this.listenToSelection();
    const asked = window.location.hash.match(/^#t-(\w+)$/);
    if (asked) this.choose(asked[1], { move: true });
    else if (window.matchMedia("(min-width: 64rem)").matches) this.choose(this.ids()[0]);
  }

  cards() {
    return [...this.root.querySelectorAll(".task[data-task]")];
  }

  ids() {
    return this.cards().map((card) => card.dataset.task);
  }

  card() {
    return this.cards().find((card) => card.dataset.task === this.active);
  }

  sentences() {
    return this.active ? [...this.paper.querySelectorAll(`[data-task~="${CSS.escape(this.active)}"]`)] : [];
  }

  /** Make one task the active pair; `from` is the side that was touched, the other side comes into view. */
  choose(id, { from = null, move = false } = {}) {
    if (!id) return;
    this.active = id;
    this.place = this.ids().indexOf(id);
    this.paint();
    const [sentence] = this.sentences();
    const card = this.card();
    if (card && (move || from === "paper")) this.reveal(card);
    if (sentence && (move || from === "cards")) this.reveal(sentence);
    if (card && move) card.focus({ preventScroll: true });
  }

  paint() {
    this.root.querySelectorAll(".on").forEach((element) => element.classList.remove("on"));
    this.sentences().forEach((sentence) => sentence.classList.add("on"));
    this.card()?.classList.add("on");
    this.draw();
  }

  draw() {
    this.thread.join(this.sentences()[0], this.card());
  }

  /** Bring an element of one side into view without moving the other side. */
  reveal(element) {
    const behavior = calm.matches ? "auto" : "smooth";
    const pane = element.closest(".review-paper, .review-cards");
    const own = getComputedStyle(pane).overflowY === "auto";
    const room = own ? pane.getBoundingClientRect() : { top: 120, bottom: window.innerHeight - 40 };
    const { top, bottom, height } = element.getBoundingClientRect();
    if (top >= room.top && bottom <= room.bottom) return;
    if (!own) return element.scrollIntoView({ block: "center", behavior });
    const above = Math.max((pane.clientHeight - height) / 3, 16);
    pane.scrollTo({ top: pane.scrollTop + top - room.top - above, behavior });
  }

  step(by) {
    const ids = this.ids();
    const place = this.active ? ids.indexOf(this.active) + by : (this.place ?? 0);
    this.root.scrollIntoView({ block: "nearest" });
    this.choose(ids[Math.min(Math.max(place, 0), ids.length - 1)], { move: true });
  }

  listen() {
    this.root.addEventListener("click", (event) => {
      if (event.target.closest("[data-close]")) return this.leave();
      const card = event.target.closest(".task[data-task]");
      if (card) return card.dataset.task !== this.active && this.choose(card.dataset.task, { from: "cards" });
      const sentence = event.target.closest(".paper [data-task]");
      if (sentence && window.getSelection().isCollapsed) this.fromPaper(sentence);
    });
    this.root.addEventListener("focusin", (event) => {
      const card = event.target.closest(".task[data-task]");
      if (card && card.dataset.task !== this.active) this.choose(card.dataset.task, { from: "cards" });
    });
    document.addEventListener("keydown", (event) => this.key(event));
    document.body.addEventListener("htmx:afterRequest", (event) => {
      this.advance = event.detail.successful && event.detail.elt.closest?.("[data-advance]") ? this.active : null;
    });
    document.body.addEventListener("htmx:afterSettle", () => this.settle());
    window.addEventListener("resize", () => this.draw());
    this.root.addEventListener("scroll", () => requestAnimationFrame(() => this.draw()), { capture: true, passive: true });
  }

  /** A sentence may hold several tasks: each touch goes on to its next one. */
  fromPaper(sentence) {
    const ids = sentence.dataset.task.split(" ");
    const next = ids[(ids.indexOf(this.active) + 1) % ids.length];
    this.choose(next, { from: "paper" });
  }

  leave() {
    this.active = null;
    this.paint();
  }

  /** After htmx redrew something: keep the pair, or go on where the card asked for it or is gone. */
  settle() {
    this.paper = this.root.querySelector(".paper");
    const ids = this.ids();
    if (this.advance && this.advance === this.active) {
      this.advance = null;
      this.step(1);
    } else if (this.active && !ids.includes(this.active)) {
      this.choose(ids[Math.min(this.place ?? 0, ids.length - 1)], { move: true });
    } else {
      this.paint();
    }
  }

  key(event) {
    if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      return this.step(event.key === "j" ? 1 : -1);
    }
    if (event.key === "Escape") return this.leave();
    if (event.key === "Enter" && event.target.matches(".paper [data-task]")) return this.fromPaper(event.target);
    // Enter on a button or a link is theirs.
    if (event.key === "Enter" && event.target.closest("a, button, summary")) return;
    const button = this.card()?.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  }

  listenToSelection() {
    const form = document.querySelector("form[data-from-selection]");
    if (!form) return;
    const button = form.querySelector("[type=submit]");
    const words = form.querySelector("[data-selected]");
    const resting = words?.textContent;
    const take = () => {
      const found = selectedOn(this.paper, window.getSelection());
      if (!found && form.contains(document.activeElement)) return; // pressing the button clears the selection
      form.elements.start.value = found?.start ?? "";
      form.elements.end.value = found?.end ?? "";
      button.disabled = !found;
      form.classList.toggle("has", Boolean(found));
      if (words) words.textContent = found?.text ?? resting;
    };
    // Pressing the button must not take the selection away before the form is sent.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    document.addEventListener("selectionchange", take);
    take();
  }
}

const root = document.querySelector("[data-review]");
if (root) new Review(root);
