// The code on the organiser's screen. All codes of the next hours were signed beforehand, so that it goes on changing
// without a network.
import encodeQR from "qr";
import * as store from "./store.mjs";

const ASK = 2_500;

function draw(place, text) {
  const rows = encodeQR(text, "raw", { ecc: "low", border: 2 });
  let path = "";
  rows.forEach((row, y) => row.forEach((dark, x) => dark && (path += `M${x} ${y}h1v1h-1z`)));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/><path d="${path}"/></svg>`;
  place.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export class Screen {
  constructor(part, book) {
    this.part = part;
    this.book = book;
    this.image = part.querySelector("[data-code]");
    this.show();
    setInterval(() => this.show(), 1_000);
    this.offerFullScreen(part.querySelector("[data-full-screen]"));
    if (part.dataset.news) setInterval(() => this.ask(), ASK);
  }

  /** Full screen, and awake: the code must not go dark while people queue. */
  offerFullScreen(button) {
    button.hidden = !this.part.requestFullscreen;
    button.addEventListener("click", () => this.part.requestFullscreen());
    const stayAwake = () => document.visibilityState === "visible" && navigator.wakeLock?.request("screen").catch(() => {});
    document.addEventListener("visibilitychange", stayAwake);
    stayAwake();
  }

  async show() {
    const { address, seconds, first, signatures } = this.book.codes;
    const time = (await store.now()).getTime() / 1000;
    const place = Math.floor(time / seconds) - first;
    this.part.querySelector("[data-left]")?.setAttribute("value", seconds - (time % seconds));
    if (place === this.place) return;
    this.place = place;
    const signature = signatures[place];
    this.part.toggleAttribute("data-over", !signature);
    if (signature) draw(this.image, `${address}${this.book.session}.${first + place}.${signature}`);
  }

  /** How many are there, and who came last, as the server knows it. */
  async ask() {
    if (document.visibilityState !== "visible") return;
    try {
      const answer = await fetch(this.part.dataset.news);
      if (!answer.ok) return;
      const { count, latest } = await answer.json();
      this.part.querySelector("[data-count]").textContent = count;
      const last = this.part.querySelector("[data-last]");
      if (latest[0] && last.textContent !== latest[0].name) last.textContent = latest[0].name;
      this.reached(true);
    } catch {
      this.reached(false);
    }
  }

  reached(isReached) {
    const words = this.part.querySelector("[data-cut-off]");
    if (words) words.hidden = isReached;
  }
}
