// The board: the line below names the cell that one points at or stands on; arrow keys walk from cell to cell.
import { fresh } from "./found.mjs";

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function neighbour(cell, [down, across]) {
  const place = cell.closest("td");
  const rows = [...place.closest("table").querySelectorAll("tbody tr")].filter((row) => row.offsetParent);
  let y = rows.indexOf(place.parentElement) + down;
  let x = place.cellIndex + across;
  while (rows[y]?.cells[x]) {
    const next = rows[y].cells[x].querySelector("a.c");
    if (next) return next;
    y += down;
    x += across;
  }
  return null;
}

export function enhance(part) {
  for (const board of fresh(part, "[data-board]", "named")) {
    const line = board.querySelector("[data-board-line]");
    const resting = line?.textContent;
    const tell = (event) => {
      const cell = event.target.closest(".c[aria-label]");
      if (line) line.textContent = cell ? cell.getAttribute("aria-label") : resting;
    };
    board.addEventListener("mouseover", tell);
    board.addEventListener("focusin", tell);
    board.addEventListener("mouseleave", () => line && (line.textContent = resting));
    board.addEventListener("keydown", (event) => {
      const cell = event.target.closest("a.c");
      const next = cell && STEPS[event.key] && neighbour(cell, STEPS[event.key]);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}
