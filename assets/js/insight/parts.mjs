// Clusters or units beside each other: how much of what each owes stands at which state.
import { axis, NARROW, saying, shortened, SIGNS, tip } from "./common.mjs";

const STATES = ["met", "doing", "late", "none"];
const ROW = 34;
const ROOM = 40; // pixels that a number with its sign takes

export function parts(table, look, width) {
  const isNarrow = width < NARROW;
  const letters = Math.max(...table.rows.map((row) => row[0].text.length));
  const wide = Math.min(isNarrow ? 104 : 200, letters * 8 + 8);
  const sums = table.rows.map((row) => STATES.reduce((sum, _state, place) => sum + row[place + 1].value, 0));
  const series = STATES.map((state, place) => ({
    type: "bar",
    stack: "all",
    barWidth: "62%",
    cursor: "pointer",
    itemStyle: { color: look[`${state}-soft`], borderColor: look[state], borderWidth: 1 },
    data: table.rows.map((row, at) => ({
      value: row[place + 1].value / sums[at],
      url: row[place + 1].url,
      row,
      label: {
        show: (row[place + 1].value / sums[at]) * (width - wide - 24) >= ROOM,
        formatter: `${SIGNS[state]} ${row[place + 1].text}`,
        color: look[`${state}-text`],
        fontFamily: look.face,
        fontSize: 12,
      },
    })),
  }));
  return {
    height: table.rows.length * ROW + 28,
    option: {
      grid: { left: wide + 8, right: 16, top: 4, bottom: 24 },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: axis(look, { type: "value", min: 0, max: 1, axisLine: { show: false }, axisLabel: { formatter: (share) => `${Math.round(share * 100)}%` } }),
      yAxis: axis(look, {
        type: "category",
        inverse: true,
        data: table.rows.map((row) => row[0].text),
        axisLine: { show: false },
        axisLabel: { color: look.ink, formatter: (name) => shortened(name, isNarrow ? 15 : 28), width: wide, overflow: "truncate" },
      }),
      series,
    },
  };
}
