// The table of a chart as values: what its heads say, and of each cell the words, the number and the address.

export function tableOf(card) {
  const heads = [...card.querySelectorAll("thead th")].map((head) => head.textContent.trim());
  const most = Number(card.dataset.drawn) || Infinity;
  const rows = [...card.querySelectorAll("tbody tr")].slice(0, most).map((row) => [...row.cells].map(cellOf));
  const { charts, start, end } = document.querySelector("[data-charts]").dataset;
  return { heads, rows, start, end, file: `${card.id}-${charts}` };
}

function cellOf(cell) {
  const { value } = cell.dataset;
  return {
    text: cell.textContent.trim(),
    key: value,
    value: value === "" ? null : Number(value),
    state: cell.dataset.state,
    url: cell.querySelector("a")?.getAttribute("href") ?? "",
  };
}
