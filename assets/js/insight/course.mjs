// What is met as time goes on, beside the straight course.
import { axis, NARROW, number, saying, tip } from "./common.mjs";

export function course(table, look, width) {
  const [, planned, done] = table.heads;
  const points = (place) => table.rows.filter((row) => row[place].value !== null).map((row) => ({ value: [row[0].key, row[place].value], url: row[place].url, row }));
  const straight = points(1);
  const reached = points(2);
  const isNarrow = width < NARROW;
  return {
    height: isNarrow ? 240 : 300,
    option: {
      grid: { left: 8, right: isNarrow ? 16 : 24, top: 28, bottom: 8, containLabel: true },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: axis(look, {
        type: "time",
        min: table.rows[0][0].key,
        max: table.rows.at(-1)[0].key,
        splitLine: { show: false },
        splitNumber: isNarrow ? 3 : 6,
        axisLabel: { formatter: (moment) => dayOf(moment), hideOverlap: true },
      }),
      yAxis: axis(look, { type: "value", minInterval: 1, axisLine: { show: false }, axisLabel: { formatter: number } }),
      series: [
        {
          type: "line",
          data: ended(straight, planned, look.soft, look),
          symbol: "circle",
          symbolSize: 4,
          lineStyle: { color: look.soft, type: [6, 4], width: 1.5 },
          itemStyle: { color: look.soft },
        },
        {
          type: "line",
          data: ended(reached, `${done}: ${reached.at(-1)?.row[2].text}`, look["met-text"], look),
          symbol: "circle",
          symbolSize: 8,
          lineStyle: { color: look.met, width: 3 },
          itemStyle: { color: look.met },
          cursor: "pointer",
        },
      ],
    },
  };
}

/** The last point says what the line is: it needs no key. */
function ended(points, words, colour, look) {
  const label = { show: true, position: "top", align: "right", formatter: words, color: colour, fontFamily: look.face, fontSize: 13, fontWeight: 500 };
  return points.map((point, place) => (place === points.length - 1 ? { ...point, label } : point));
}

function dayOf(moment) {
  const day = new Date(moment);
  return `${String(day.getDate()).padStart(2, "0")}/${String(day.getMonth() + 1).padStart(2, "0")}`;
}
