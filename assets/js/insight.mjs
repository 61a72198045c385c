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
    this.width = this.place.clientWidth;
    this.drawing?.dispose();
    this.drawing = this.drawn(this.place, look());
    this.drawing.on("click", ({ data }) => data?.url && location.assign(data.url));
    const svg = this.place.querySelector("svg");
    svg.setAttribute("viewBox", `0 0 ${this.width} ${svg.getAttribute("height")}`); // so that paper can make it narrower
  }

  /** The chart in a place, in the colours of a look. */
  drawn(place, colours) {
    const { height, option } = KINDS[this.card.dataset.chart](this.table, colours, this.width);
    const drawing = init(place, null, { renderer: "svg", width: this.width, height });
    drawing.setOption({ animation: false, ...option });
    return drawing;
  }

  resized() {
    if (this.place.clientWidth !== this.width) this.draw();
  }
}

const charts = [...document.querySelectorAll("[data-chart]")].filter((card) => card.querySelector("[data-drawing]")).map((card) => new Chart(card));
onChange(() => charts.forEach((chart) => chart.draw()));
