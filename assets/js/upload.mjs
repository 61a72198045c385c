// A file field in a frame takes a dropped file too, and tells its name and size before it is sent.
import { fresh } from "./found.mjs";

function sizeOf(bytes) {
  const inMegabytes = bytes >= 1_000_000;
  const form = { maximumFractionDigits: inMegabytes ? 1 : 0 };
  const number = (bytes / (inMegabytes ? 1_000_000 : 1000)).toLocaleString(document.documentElement.lang, form);
  return `${number} ${inMegabytes ? "MB" : "KB"}`;
}

export function enhance(part) {
  for (const frame of fresh(part, "[data-upload]", "ready")) {
    const input = frame.querySelector("input[type=file]");
    const output = frame.querySelector("output");
    const resting = output.textContent;
    const tell = () => {
      const names = [...input.files].map((file) => `${file.name} (${sizeOf(file.size)})`);
      const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.limit ?? Infinity));
      const told = names.length ? names.join(", ") : resting;
      output.textContent = tooLarge ? `${told}. ${input.dataset.tooLarge}` : told;
      frame.classList.toggle("too-large", tooLarge);
    };
    const over = (event) => {
      event.preventDefault();
      frame.classList.toggle("over", event.type === "dragover");
    };
    frame.classList.add("live");
    input.addEventListener("change", tell);
    frame.addEventListener("dragover", over);
    frame.addEventListener("dragleave", over);
    frame.addEventListener("drop", (event) => {
      over(event);
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}
