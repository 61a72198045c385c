// Calling somebody in a comment: behind an @ the people whom one may call are offered, as
// <li role="option" data-name="Trần Quốc Bảo">…</li> from the address in data-people (asked with ?q=).
// Without JavaScript one types @ and the name; the server finds the person either way.
import { fresh } from "./found.mjs";

const BEHIND_AT = /(?:^|[^\p{L}\p{N}@])@([^\s@][^@\n]{0,40}|)$/u;
const MOST_WORDS = 5;
let count = 0;

class Mentions {
  constructor(field) {
    this.field = field;
    this.list = Object.assign(document.createElement("ul"), { className: "picker-list", hidden: true });
    this.list.id = `mentions-${(count += 1)}`;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", field.labels?.[0]?.textContent.trim() ?? "");
    const holder = Object.assign(document.createElement("div"), { className: "picker" });
    field.before(holder);
    holder.append(field, this.list);
    for (const [name, value] of Object.entries({ "aria-autocomplete": "list", "aria-controls": this.list.id })) {
      field.setAttribute(name, value);
    }
    field.addEventListener("input", () => {
      clearTimeout(this.wait);
      this.wait = setTimeout(() => this.search(), 150);
    });
    field.addEventListener("blur", () => this.close());
    field.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault(); // keep the focus in the field
      const item = event.target.closest("[role=option]");
      if (item) this.take(item);
    });
  }

  /** The words between the last @ and the caret; null where nobody is being called. */
  words() {
    const before = this.field.value.slice(0, this.field.selectionStart);
    const found = BEHIND_AT.exec(before);
    return found && found[1].split(/\s+/).length <= MOST_WORDS ? found[1] : null;
  }

  async search() {
    const words = this.words();
    if (words === null) return this.close();
    this.asking?.abort();
    this.asking = new AbortController();
    const url = new URL(this.field.dataset.people, window.location.href);
    url.searchParams.set("q", words);
    try {
      const answer = await fetch(url, { signal: this.asking.signal, headers: { "HX-Request": "true" } });
      const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
      this.items = [...page.querySelectorAll("[role=option]")];
    } catch {
      return undefined; // a later question has overtaken this one, or there is no network: typing goes on
    }
    this.list.replaceChildren(...this.items);
    this.list.hidden = !this.items.length;
    return this.items.length ? this.point(0) : this.close();
  }

  point(place) {
    this.place = place;
    this.items.forEach((item, index) => {
      item.id ||= `${this.list.id}-${index}`;
      item.setAttribute("aria-selected", String(index === place));
    });
    this.field.setAttribute("aria-activedescendant", this.items[place].id);
    this.items[place].scrollIntoView({ block: "nearest" });
  }

  key(event) {
    if (this.list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.point((this.place + step + this.items.length) % this.items.length);
    else if (event.key === "Enter" || event.key === "Tab") this.take(this.items[this.place]);
    else if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    } else return;
    event.preventDefault();
  }

  take(item) {
    const words = this.words() ?? "";
    const caret = this.field.selectionStart;
    this.field.setRangeText(`${item.dataset.name} `, caret - words.length, caret, "end");
    this.close();
    this.field.focus();
  }

  close() {
    clearTimeout(this.wait);
    this.asking?.abort();
    this.list.hidden = true;
    this.field.removeAttribute("aria-activedescendant");
  }
}

export function enhance(part) {
  for (const field of fresh(part, "textarea[data-people]", "ready")) new Mentions(field);
}
