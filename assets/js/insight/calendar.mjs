// The days of the period as squares: the more on a day, the larger and the darker.
import { NARROW, saying, tint, tip } from "./common.mjs";

const MONTHS = Array.from({ length: 12 }, (_month, place) => `${place + 1}`);

export function calendar(table, look, width) {
  const words = document.documentElement.lang === "en" ? ["S", "M", "T", "W", "T", "F", "S"] : ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
  const weeks = Math.ceil((Date.parse(table.end) - Date.parse(table.start)) / 604_800_000) + 1;
  const isDown = width < NARROW && weeks > 20;
  const room = isDown ? Math.min(18, (width - 56) / 7) : Math.min(28, (width - 40) / weeks);
  const most = Math.max(...table.rows.map((row) => row[1].value));
  const label = { color: look.soft, fontFamily: look.face, fontSize: 11 };
  return {
    height: (isDown ? weeks : 7) * room + 36,
    option: {
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      calendar: {
        orient: isDown ? "vertical" : "horizontal",
        left: isDown ? 40 : 32,
        top: 24,
        cellSize: [room, room],
        range: [table.start, table.end],
        itemStyle: { color: "transparent", borderColor: look.line, borderWidth: 1 },
        splitLine: { lineStyle: { color: look.edge, width: 1 } },
        dayLabel: { ...label, firstDay: 1, nameMap: words },
        monthLabel: { ...label, nameMap: MONTHS },
        yearLabel: { show: false },
      },
      series: [
        {
          type: "scatter",
          coordinateSystem: "calendar",
          symbol: "rect",
          cursor: "pointer",
          data: table.rows.map((row) => ({
            value: [row[0].key, row[1].value],
            url: row[1].url,
            row,
            symbolSize: (room - 2) * Math.sqrt(0.35 + (0.65 * row[1].value) / most),
            itemStyle: { color: tint(look, 0.35 + (0.65 * row[1].value) / most) },
          })),
        },
      ],
    },
  };
}
