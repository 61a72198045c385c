// How well figures are shown: of each, how much stands on which rung of the ladder.
import { axis, NARROW, saying, tint, tip } from "./common.mjs";
import { names } from "./bars.mjs";

const ROW = 34;
const ROOM = 26;
const RUNGS = [0.12, 0.38, 0.68, 1];
const NUMBERS = ["①", "②", "③", "④"];

export function ladder(table, look, width) {
  const isNarrow = width < NARROW;
  const wide = isNarrow ? 104 : 170;
  const sums = table.rows.map((row) => RUNGS.reduce((sum, _rung, place) => sum + row[place + 1].value, 0));
  return {
    height: table.rows.length * ROW + 28,
    option: {
      grid: { left: wide + 8, right: 16, top: 4, bottom: 24 },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: axis(look, { type: "value", min: 0, max: 1, axisLine: { show: false }, axisLabel: { formatter: (share) => `${Math.round(share * 100)}%` } }),
      yAxis: names(table, look, wide, isNarrow ? 15 : 24),
      series: RUNGS.map((rung, place) => ({
        type: "bar",
        stack: "all",
        barWidth: "62%",
        cursor: "pointer",
        itemStyle: { color: tint(look, rung), borderColor: look.sheet, borderWidth: 1 },
        data: table.rows.map((row, at) => ({
          value: row[place + 1].value / sums[at],
          url: row[place + 1].url,
          row,
          label: {
            show: (row[place + 1].value / sums[at]) * (width - wide - 24) >= ROOM,
            formatter: NUMBERS[place],
            color: rung > 0.5 ? look.sheet : look.ink,
            fontFamily: look.face,
            fontSize: 14,
          },
        })),
      })),
    },
  };
}
