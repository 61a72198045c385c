// Where activities were held: circles on a quiet net of degrees, with a scale. No borders are drawn: no free outline is
// fine enough for a city, and none shows all that a map of the country has to show.
import { axis, NARROW, saying, shortened, tip } from "./common.mjs";

const KM_A_DEGREE = 111.32;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

export function places(table, look, width) {
  const height = Math.round(width * (width < NARROW ? 1 : 0.62));
  const grid = { left: 56, right: 16, top: 16, bottom: 32 };
  const frame = framed(table.rows, (width - grid.left - grid.right) / (height - grid.top - grid.bottom));
  const most = Math.max(...table.rows.map((row) => row[1].value));
  const degrees = (east) => (value) => `${value.toFixed(2).replace(".", ",")}°${east}`;
  const isEnglish = document.documentElement.lang === "en";
  return {
    height,
    option: {
      grid,
      tooltip: tip(look, (given) => (given.data.row ? saying({ heads: table.heads.slice(0, 2) }, given.data.row.slice(0, 2)) : [])),
      xAxis: axis(look, { type: "value", min: frame.west, max: frame.east, axisLabel: { formatter: degrees(isEnglish ? "E" : "Đ"), hideOverlap: true, showMinLabel: false, showMaxLabel: false } }),
      yAxis: axis(look, { type: "value", min: frame.south, max: frame.north, axisLabel: { formatter: degrees(isEnglish ? "N" : "B"), showMinLabel: false, showMaxLabel: false } }),
      series: [
        {
          type: "scatter",
          cursor: "pointer",
          itemStyle: { color: look.brand, opacity: 0.75, borderColor: look.sheet, borderWidth: 1 },
          labelLayout: { hideOverlap: true },
          label: { show: true, position: "right", color: look.ink, fontFamily: look.face, fontSize: 12, formatter: ({ data }) => `${shortened(data.row[0].text, 22)} (${data.row[1].text})` },
          data: table.rows.map((row) => ({ value: [row[3].value, row[2].value], label: { position: row[3].value > (frame.west + frame.east) / 2 ? "left" : "right" }, symbolSize: 10 + 22 * Math.sqrt(row[1].value / most), url: row[1].url, row })),
        },
        scale(frame, look),
      ],
    },
  };
}

/** The window around all places, as wide for its height as the drawing is; a degree of longitude is shorter. */
function framed(rows, ratio) {
  const ends = (place) => [Math.min(...rows.map((row) => row[place].value)), Math.max(...rows.map((row) => row[place].value))];
  const [south, north] = ends(2);
  const [west, east] = ends(3);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const tall = Math.max((north - south) * 1.3, ((east - west) * 1.5 * shrink) / ratio, 0.02);
  const wide = (tall * ratio) / shrink;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return { south: y - tall / 2, north: y + tall / 2, west: x - wide / 2, east: x + wide / 2, shrink };
}

/** A bar of a round length, in the lower left corner. */
function scale({ south, north, west, east, shrink }, look) {
  const whole = (east - west) * KM_A_DEGREE * shrink;
  const length = STEPS.findLast((step) => step <= whole / 4) ?? STEPS[0];
  const [x, y] = [west + (east - west) * 0.04, south + (north - south) * 0.06];
  const words = length < 1 ? `${length * 1000} m` : `${length} km`;
  return {
    type: "line",
    silent: true,
    symbol: "rect",
    symbolSize: [2, 9],
    lineStyle: { color: look.ink, width: 2 },
    itemStyle: { color: look.ink },
    data: [
      { value: [x, y], label: { show: true, position: "top", align: "left", formatter: words, color: look.ink, fontFamily: look.face, fontSize: 12 } },
      { value: [x + length / KM_A_DEGREE / shrink, y] },
    ],
  };
}
