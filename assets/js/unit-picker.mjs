// Choosing units: a <select> becomes a search that forgives accents and abbreviations, with the chosen ones as tags.
// The select stays in the form and is what is sent. If it has data-url the list comes from the server as
// <li role="option" data-value="7">Tên<small>…</small></li> (asked with ?q=); else from the select itself.
// What stands there for those without JavaScript goes away.
import { fresh } from "./found.mjs";
import { matches } from "./plain-letters.mjs";

const AT_MOST = 30;
let count = 0;

class Picker {
  constructor(box) {
    this.box = box;
    this.select = box.querySelector("select");
    this.several = this.select.multiple;
    this.url = this.select.dataset.url;
    box.querySelector("[data-without-script]")?.remove();
    this.id = `picker-${(count += 1)}`;
    this.build();
    this.show();
    this.listen();
  }

  build() {
    const label = document.querySelector(`label[for="${this.select.id}"]`);
    this.chosen = Object.assign(document.createElement("ul"), { className: "picker-chosen" });
    this.input = Object.assign(document.createElement("input"), { className: "form-control", type: "text" });
    this.list = Object.assign(document.createElement("ul"), { className: "picker-list", id: this.id, hidden: true });
    const roles = { role: "combobox", "aria-expanded": "false", "aria-controls": this.id, "aria-autocomplete": "list" };
    for (const [name, value] of Object.entries(roles)) this.input.setAttribute(name, value);
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (this.select.hasAttribute(name)) this.input.setAttribute(name, this.select.getAttribute(name));
    }
    this.input.autocomplete = "off";
    this.input.placeholder = this.box.dataset.placeholder ?? "";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", label?.textContent.trim() ?? this.input.placeholder);
    if (label) {
      this.input.id = `${this.select.id}_search`;
      label.htmlFor = this.input.id;
    } else {
      this.input.setAttribute("aria-label", this.select.getAttribute("aria-label") ?? this.input.placeholder);
    }
    this.holder = Object.assign(document.createElement("div"), { className: "picker" });
    this.holder.append(this.input, this.list);
    this.select.hidden = true;
    this.box.append(this.chosen, this.holder);
  }

  /** Draw the tags of what is chosen. */
  show() {
    const tags = [...this.select.selectedOptions]
      .filter((option) => option.value)
      .map((option) => {
        const tag = document.createElement("li");
        const name = document.createElement("span");
        const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
        name.textContent = option.textContent.trim();
        remove.setAttribute("aria-label", `${this.box.dataset.remove ?? "Bỏ"} ${name.textContent}`);
        remove.addEventListener("click", () => this.drop(option));
        tag.append(name, remove);
        return tag;
      });
    this.chosen.replaceChildren(...tags);
  }

  drop(option) {
    option.selected = false;
    this.changed();
    this.input.focus();
  }

  take(item) {
    const { value } = item.dataset;
    let option = [...this.select.options].find((one) => one.value === value);
    if (!option) {
      option = new Option(item.firstChild.textContent.trim(), value);
      this.select.add(option);
    }
    option.selected = true;
    this.input.value = "";
    this.close();
    this.changed();
  }

  changed() {
    this.show();
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  listen() {
    this.input.addEventListener("input", () => {
      clearTimeout(this.wait);
      this.wait = setTimeout(() => this.search(), this.url ? 150 : 0);
    });
    this.input.addEventListener("focus", () => this.url || this.search());
    this.input.addEventListener("blur", () => this.close());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault(); // keep the focus in the field
      const item = event.target.closest("[role=option]");
      if (item) this.take(item);
    });
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (this.list.hidden) this.search();
      else this.point((this.items().indexOf(this.pointed) + step + this.items().length) % this.items().length);
    } else if (event.key === "Enter" && !this.list.hidden) {
      event.preventDefault();
      if (this.pointed) this.take(this.pointed);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.stopPropagation();
      event.preventDefault();
      this.close();
    } else if (event.key === "Backspace" && !this.input.value && this.several) {
      const last = [...this.select.selectedOptions].at(-1);
      if (last) this.drop(last);
    }
  }

  items() {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  point(index) {
    this.pointed = null;
    this.items().forEach((item, place) => {
      item.id ||= `${this.id}-${place}`;
      item.setAttribute("aria-selected", String(place === index));
      if (place !== index) return;
      this.pointed = item;
      this.input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    });
  }

  async search() {
    const found = this.url ? await this.ask() : this.look();
    if (found === null) return;
    this.list.replaceChildren(...found);
    if (!this.items().length) {
      const nothing = Object.assign(document.createElement("li"), { className: "nothing", role: "presentation" });
      nothing.textContent = this.box.dataset.nothing ?? "";
      this.list.replaceChildren(nothing);
    }
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.point(0);
    this.list.scrollIntoView({ block: "nearest" }); // near the foot of a pane the list would be cut off
  }

  look() {
    return [...this.select.options]
      .filter((option) => option.value && !option.selected && matches(option.textContent, this.input.value))
      .slice(0, AT_MOST)
      .map((option) => {
        const item = document.createElement("li");
        item.setAttribute("role", "option");
        item.dataset.value = option.value;
        item.textContent = option.textContent.trim();
        return item;
      });
  }

  /** Options from the server; null when a later question has overtaken this one. */
  async ask() {
    this.asking?.abort();
    this.asking = new AbortController();
    const url = new URL(this.url, window.location.href);
    url.searchParams.set("q", this.input.value);
    try {
      const answer = await fetch(url, { signal: this.asking.signal, headers: { "HX-Request": "true" } });
      if (!answer.ok) return [];
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return [...page.querySelectorAll("[role=option]")];
    } catch (error) {
      return error.name === "AbortError" ? null : [];
    }
  }

  close() {
    clearTimeout(this.wait);
    this.asking?.abort();
    this.list.hidden = true;
    this.pointed = null;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

export function enhance(part) {
  for (const box of fresh(part, "[data-unit-picker]", "ready")) new Picker(box);
}
