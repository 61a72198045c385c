// Review of a reading: the pair of sentence and card, keys, and adding a task by selecting words on the paper.
// Markup: [data-review] holds .paper with [data-task~="ID"] sentences, and cards .task[data-task="ID"].
// Keys: j and k go on and back; any other key presses [data-key="KEY"] of the active card (enter, s, m, u …).
// A form with data-advance lets the review go on to the next card once its request has succeeded; a link with
// data-then="#id" unfolds that place once it is there and puts the cursor into it. htmx may redraw all of it.
import { selectedOn } from "./offsets.mjs";
import { Thread } from "./thread.mjs";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const typing = (element) => element.closest("input, textarea, select, [contenteditable], dialog");

const FIELD = "input:not([type=hidden]), select:not([hidden]), textarea";
const placeOf = (root, hash) => (/^#[\w-]+$/.test(hash ?? "") ? root.querySelector(hash) : null);

class Review {
  constructor(root) {
    this.active = null;
    this.attach(root);
    this.listen();
    const asked = placeOf(root, window.location.hash)?.closest(".task[data-task]") ?? root.querySelector(".task.editing");
    this.swift = true; // the first time there is nothing to follow with the eye
    if (asked) this.choose(asked.dataset.task, { move: true });
    else if (window.matchMedia("(min-width: 64rem)").matches) this.choose(this.ids()[0], { from: "cards" });
    this.unfold(window.location.hash);
    this.swift = false;
  }

  /** Take hold of the review, or of the one that htmx has put in its place. */
  attach(root) {
    this.root = root;
    this.paper = root.querySelector(".paper");
    this.thread = new Thread(root);
    root.classList.add("live");
    root.addEventListener("scroll", () => requestAnimationFrame(() => this.draw()), { capture: true, passive: true });
    this.listenToSelection();
  }

  panes() {
    return [...this.root.querySelectorAll(".review-paper, .review-cards")];
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
    const behavior = calm.matches || this.swift ? "auto" : "smooth";
    const pane = element.closest(".review-paper, .review-cards");
    const own = getComputedStyle(pane).overflowY === "auto";
    const { top, bottom, height } = element.getBoundingClientRect();
    if (!own) return this.revealAbove(element, behavior);
    const room = pane.getBoundingClientRect();
    if (top >= room.top && bottom <= room.bottom) return;
    const above = Math.max((pane.clientHeight - height) / 3, 16);
    pane.scrollTo({ top: pane.scrollTop + top - room.top - above, behavior });
  }

  /** On a phone the card lies over the bottom of the page: the sentence comes to stand above it. */
  revealAbove(element, behavior) {
    const card = this.card();
    const over = card && getComputedStyle(card).position === "fixed";
    if (over && element === card) return;
    const { top, bottom } = element.getBoundingClientRect();
    const floor = over ? card.getBoundingClientRect().top : window.innerHeight - 40;
    if (top >= 72 && bottom <= floor) return;
    window.scrollTo({ top: window.scrollY + top - 88, behavior });
  }

  step(by) {
    const ids = this.ids();
    const place = this.active ? ids.indexOf(this.active) + by : (this.place ?? 0);
    this.root.scrollIntoView({ block: "nearest" });
    this.choose(ids[Math.min(Math.max(place, 0), ids.length - 1)], { move: true });
  }

  listen() {
    document.addEventListener("click", (event) => {
      if (!this.root.contains(event.target)) return undefined;
      if (event.target.closest("[data-close]")) return this.leave();
      const card = event.target.closest(".task[data-task]");
      if (card) return card.dataset.task !== this.active && this.choose(card.dataset.task, { from: "cards" });
      const sentence = event.target.closest(".paper [data-task]");
      if (!sentence || event.metaKey || event.ctrlKey || event.shiftKey) return undefined;
      event.preventDefault(); // it is a link, for those without the script
      return window.getSelection().isCollapsed && this.fromPaper(sentence);
    });
    document.addEventListener("focusin", (event) => {
      if (!this.root.contains(event.target)) return;
      const card = event.target.closest(".task[data-task]");
      if (card && card.dataset.task !== this.active) this.choose(card.dataset.task, { from: "cards" });
    });
    document.addEventListener("keydown", (event) => this.key(event));
    document.body.addEventListener("htmx:afterRequest", (event) => {
      if (event.detail.failed) this.advance = this.then = null;
    });
    document.body.addEventListener("htmx:beforeRequest", (event) => {
      this.advance = event.detail.elt.closest?.("[data-advance]") ? this.active : null;
      this.then = event.detail.elt.dataset.then ?? null;
      this.keepPlace(event.detail.elt);
    });
    document.body.addEventListener("htmx:beforeSwap", (event) => {
      this.kept = this.panes().map((pane) => pane.scrollTop);
      this.known = this.ids();
      this.refused = event.detail.xhr.status >= 400;
    });
    document.body.addEventListener("htmx:afterSwap", () => {
      const root = document.querySelector("[data-review]");
      if (!root || root === this.root) return;
      this.attach(root);
      this.panes().forEach((pane, place) => (pane.scrollTop = this.kept?.[place] ?? 0));
    });
    document.body.addEventListener("htmx:afterSettle", () => this.settle());
    window.addEventListener("resize", () => this.draw());
    document.addEventListener("selectionchange", () => this.take?.());
  }

  /** Going back from the editor leads to the card from which it was opened: its address is noted before the new one. */
  keepPlace(link) {
    const card = link.hasAttribute?.("hx-push-url") ? link.closest(".task[id]") : null;
    if (card) history.replaceState(history.state, "", `${location.pathname}${location.search}#${card.id}`);
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

  /** After htmx redrew something: show a refusal, go on where the card asked for it, else keep the pair and the place. */
  settle() {
    const { advance, then, refused } = this;
    this.advance = this.then = this.refused = null;
    this.paper = this.root.querySelector(".paper");
    const ids = this.ids();
    const added = ids.filter((id) => this.known && !this.known.includes(id));
    this.known = null;
    if (refused) this.showRefusal();
    else if (advance && advance === this.active && ids.includes(advance)) this.step(1);
    else if (then) this.unfold(then);
    else if (this.active && !ids.includes(this.active)) {
      this.choose(ids[Math.min(this.place ?? 0, ids.length - 1)], { move: true });
    } else if (added.length === 1 && !this.root.querySelector(".task.editing")) this.choose(added[0], { move: true });
    this.paint();
    if (document.activeElement === document.body) this.card()?.focus({ preventScroll: true });
  }

  /** Go to the first thing that was not accepted. */
  showRefusal() {
    const wrong = this.root.querySelector(".editing :is(.wrong, form .notice)");
    const fold = wrong?.closest("details");
    if (!fold) return;
    fold.open = true;
    const form = wrong.closest("form");
    (form.querySelector("[aria-invalid=true]") ?? form.querySelector(FIELD))?.focus({ preventScroll: true });
    this.reveal(fold);
  }

  /** Open what folds a place away, and go there. */
  unfold(hash) {
    const place = placeOf(this.root, hash);
    const fold = place?.closest("details");
    if (!fold) return;
    fold.open = true;
    this.paint();
    place.querySelector(FIELD)?.focus({ preventScroll: true });
    this.reveal(fold);
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

  /** The bar that offers what the selected words may become. */
  listenToSelection() {
    const form = this.root.querySelector("form[data-from-selection]");
    this.take = null;
    if (!form) return;
    const buttons = [...form.querySelectorAll("[type=submit]")];
    const words = form.querySelector("[data-selected]");
    const resting = words?.textContent;
    form.hidden = false;
    this.take = () => {
      const found = selectedOn(this.paper, window.getSelection());
      if (!found && form.contains(document.activeElement)) return; // pressing the button clears the selection
      form.elements.start.value = found?.start ?? "";
      form.elements.end.value = found?.end ?? "";
      buttons.forEach((button) => (button.disabled = !found));
      form.classList.toggle("has", Boolean(found));
      if (words) words.textContent = found?.text ?? resting;
    };
    // Pressing a button must not take the selection away before the form is sent.
    buttons.forEach((button) => button.addEventListener("mousedown", (event) => event.preventDefault()));
    this.take();
  }
}

const root = document.querySelector("[data-review]");
if (root) new Review(root);
