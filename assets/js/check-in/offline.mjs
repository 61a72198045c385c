// The page that stands in for any other where there is no network: what this phone has kept, and where one can go on.
import { Line } from "./line.mjs";
import { isWaiting } from "./sending.mjs";
import * as store from "./store.mjs";

export class Offline {
  constructor(part) {
    this.part = part;
    this.line = new Line({ changed: () => this.show() });
    this.show();
    this.line.hurry();
    addEventListener("online", () => location.reload());
  }

  async show() {
    const waiting = (await store.queue()).filter(isWaiting);
    this.fill("queue", waiting, (row, entry) => {
      row.querySelector("[data-name]").textContent = entry.name || this.part.dataset.own;
      row.querySelector("[data-when]").textContent = new Date(entry.word.at).toTimeString().slice(0, 5);
    });
    this.part.querySelector("[data-nothing]").hidden = waiting.length > 0;
    const open = (await store.books()).filter((book) => book.until * 1000 > Date.now());
    this.fill("books", open, (row, book) => {
      const link = row.querySelector("a");
      link.href = `/diem-danh/${book.session}/`;
      row.querySelector("[data-name]").textContent = [book.title, book.part].filter(Boolean).join(" · ");
    });
  }

  fill(name, entries, write) {
    const list = this.part.querySelector(`[data-${name}]`);
    const pattern = this.part.querySelector(`[data-${name}-row]`).content.firstElementChild;
    list.closest("section").hidden = !entries.length;
    list.replaceChildren(
      ...entries.map((entry) => {
        const row = pattern.cloneNode(true);
        write(row, entry);
        return row;
      }),
    );
  }
}
