// Draws the charts of the dashboard, each from the table that stands in the page: they cannot say anything else.
import { init } from "./insight/echarts.mjs";
import { KINDS } from "./insight/kinds.mjs";
import { saveAs } from "./insight/saving.mjs";
import { tableOf } from "./insight/tables.mjs";
import { look, onChange } from "./insight/theme.mjs";

class Chart {
  constructor(card) {
    this.card = card;
    this.place = card.querySelector("[data-drawing]");
    this.table = tableOf(card);
    this.place.hidden = false;
    for (const part of card.querySelectorAll("[data-key], [data-save]")) part.hidden = false;
    card.querySelector(".chart-table").open = false; // the drawing stands in; the table is one tap away
    for (const button of card.querySelectorAll("[data-save]")) {
      button.addEventListener("click", () => saveAs(button.dataset.save, this));
    }
    this.draw();
    new ResizeObserver(() => this.resized()).observe(card);
  }

  draw() {
    const width = this.place.clientWidth;
    const drawn = KINDS[this.card.dataset.chart](this.table, look(), width);
    this.width = width;
    this.drawing?.dispose();
    this.drawing = init(this.place, null, { renderer: "svg", width, height: drawn.height });
    this.drawing.setOption({ animation: false, ...drawn.option });
    this.drawing.on("click", ({ data }) => data?.url && location.assign(data.url));
    const svg = this.place.querySelector("svg");
    svg.setAttribute("viewBox", `0 0 ${width} ${drawn.height}`); // so that paper can make it narrower
  }

  resized() {
    if (this.place.clientWidth !== this.width) this.draw();
  }
}

const charts = [...document.querySelectorAll("[data-chart]")].filter((card) => card.querySelector("[data-drawing]")).map((card) => new Chart(card));
onChange(() => charts.forEach((chart) => chart.draw()));
