// Words of a report run on with their sentence instead of standing in boxes; what was typed and not kept is not lost by a
// slip. Without a script the boxes do the same work.
import { fresh } from "./found.mjs";

function running(box) {
  const words = document.createElement("span");
  try {
    words.contentEditable = "plaintext-only";
  } catch {
    return; // an older browser keeps the boxes
  }
  words.className = "words";
  words.textContent = box.value;
  words.role = "textbox";
  words.ariaLabel = box.ariaLabel;
  words.addEventListener("input", () => {
    box.value = words.textContent;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // a sentence is one line
  });
  box.hidden = true;
  box.before(words);
}

function guarded(form) {
  let isTyped = false;
  addEventListener("input", (event) => {
    isTyped ||= event.target.form === form;
  });
  form.addEventListener("submit", () => {
    isTyped = false;
  });
  addEventListener("beforeunload", (event) => {
    if (isTyped) event.preventDefault();
  });
}

export function enhance(part) {
  fresh(part, "textarea[data-running]", "ran").forEach(running);
  fresh(part, "form[data-unsaved]", "guarded").forEach(guarded);
}
