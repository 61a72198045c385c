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

/** "Đoàn Sở A · 2.1 Chăm sóc vườn hoa · Đang thực hiện 30%": unit and task stand in the heads of row and column. */
function nameOf(cell) {
  const place = cell.closest("td");
  const unit = place.parentElement.cells[0];
  const task = place.closest("table").tHead.rows[1].cells[place.cellIndex - 1]; // the unit's head spans both rows
  const title = task?.querySelector("[title]")?.title ?? "";
  return [unit.textContent.trim(), `${task?.textContent.trim() ?? ""} ${title}`.trim(), cell.textContent.trim()].join(" · ");
}

// Where a board was scrolled to when it was redrawn in its place.
let kept = null;

/** A board that is redrawn after a deed in the sheet stays where it was scrolled to. */
function stay(board) {
  const pane = board.querySelector(".board-scroll");
  const region = board.closest("[hx-get]");
  if (kept) pane?.scrollTo(kept);
  kept = null;
  region?.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig?.elt === region && pane) kept = { left: pane.scrollLeft, top: pane.scrollTop };
  });
}

export function enhance(part) {
  for (const board of fresh(part, "[data-board]", "named")) {
    stay(board);
    const line = board.querySelector("[data-board-line]");
    const resting = line?.textContent;
    const tell = (event) => {
      const cell = event.target.closest("a.c");
      if (line) line.textContent = cell ? nameOf(cell) : resting;
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
