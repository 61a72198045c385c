// A button that prints the page. Without script it stays hidden: the browser's own command prints the same sheet.
import { fresh } from "./found.mjs";

export function enhance(part) {
  for (const button of fresh(part, "[data-print]", "printing")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
