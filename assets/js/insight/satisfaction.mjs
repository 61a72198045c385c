// What people gave, on the scale of what they could give.
import { axis, NARROW, saying, tip } from "./common.mjs";

const BEST = 5;

export function satisfaction(table, look, width) {
  const best = Math.max(BEST, ...table.rows.map((row) => row[1].value));
  return {
    height: width < NARROW ? 200 : 220,
    option: {
      grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: axis(look, { type: "category", data: table.rows.map((row) => row[0].text), axisLabel: { hideOverlap: true } }),
      yAxis: axis(look, { type: "value", min: 0, max: best, interval: 1, axisLine: { show: false } }),
      series: [
        {
          type: "line",
          cursor: "pointer",
          symbol: "circle",
          symbolSize: 9,
          lineStyle: { color: look.brand, width: 2 },
          itemStyle: { color: look.brand },
          label: { show: table.rows.length <= 12, position: "top", color: look.ink, fontFamily: look.face, fontSize: 12, formatter: ({ data }) => data.row[1].text },
          data: table.rows.map((row) => ({ value: row[1].value, url: row[1].url, row })),
        },
      ],
    },
  };
}
