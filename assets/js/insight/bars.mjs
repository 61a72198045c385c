// Bars: what came in each part of the period; how far obligations get; how far numbers of the plan are reached.
import { axis, NARROW, number, saying, shortened, SIGNS, tip, tint } from "./common.mjs";

const ROW = 34;

/** What came in each part of the period. */
export function growth(table, look, width) {
  const isNarrow = width < NARROW;
  const few = table.rows.length <= (isNarrow ? 6 : 12);
  return {
    height: isNarrow ? 220 : 260,
    option: {
      grid: { left: 8, right: 8, top: 28, bottom: 8, containLabel: true },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: axis(look, {
        type: "category",
        data: table.rows.map((row) => row[0].text),
        axisLabel: { hideOverlap: true, formatter: short },
      }),
      yAxis: axis(look, { type: "value", axisLine: { show: false }, axisLabel: { formatter: number }, splitNumber: 4 }),
      series: [
        {
          type: "bar",
          cursor: "pointer",
          barMaxWidth: 40,
          itemStyle: { color: look.brand, borderRadius: [3, 3, 0, 0] },
          label: { show: few, position: "top", color: look.ink, fontFamily: look.face, fontSize: 12, formatter: ({ data }) => (data.value ? data.row[1].text : "") },
          data: table.rows.map((row) => ({ value: row[1].value, url: row[1].url, row })),
        },
      ],
    },
  };
}

/** "Tháng 5/2026" takes less room as "5". */
function short(words) {
  return words.replace(/^\D+(\d+)\/\d{4}$/, "$1");
}

/** Each step a bar as long as its share. */
export function funnel(table, look, width) {
  const wide = width < NARROW ? 96 : 140;
  const whole = table.rows[0][1].value;
  return {
    height: table.rows.length * 40 + 8,
    option: {
      grid: { left: wide + 8, right: 96, top: 4, bottom: 4 },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: { type: "value", show: false, min: 0, max: whole },
      yAxis: names(table, look, wide, 18),
      series: [
        {
          type: "bar",
          cursor: "pointer",
          barWidth: "64%",
          label: { show: true, position: "right", color: look.ink, fontFamily: look.face, fontSize: 12, formatter: ({ data }) => `${data.row[1].text} · ${data.row[2].text}` },
          data: table.rows.map((row, place) => ({
            value: row[1].value,
            url: row[1].url,
            row,
            itemStyle: { color: tint(look, 0.3 + (0.7 * place) / (table.rows.length - 1)), borderRadius: [0, 3, 3, 0] },
          })),
        },
      ],
    },
  };
}

/** Each number of the plan: a bar as long as what is done of it, and a stroke where it should be by now. */
export function targets(table, look, width) {
  const isNarrow = width < NARROW;
  const wide = isNarrow ? 108 : 240;
  const most = 1.05;
  const share = (row, place) => Math.min(most, row[place].value / row[2].value);
  return {
    height: table.rows.length * ROW + 28,
    option: {
      grid: { left: wide + 8, right: 12, top: 4, bottom: 24 },
      tooltip: tip(look, (given) => saying(table, given.data.row)),
      xAxis: axis(look, { type: "value", min: 0, max: most, interval: 0.25, axisLine: { show: false }, axisLabel: { formatter: (part) => (part <= 1 ? `${Math.round(part * 100)}%` : ""), showMaxLabel: false } }),
      yAxis: names(table, look, wide, isNarrow ? 16 : 36),
      series: [
        {
          type: "bar",
          cursor: "pointer",
          barWidth: "58%",
          showBackground: true,
          backgroundStyle: { color: look["none-soft"], opacity: 0.5 },
          data: table.rows.map((row) => {
            const { state } = row[4];
            return {
              value: share(row, 1),
              url: row[1].url,
              row,
              itemStyle: { color: look[`${state}-soft`], borderColor: look[state], borderWidth: row[1].value ? 1 : 0 },
              label: { show: true, position: "insideLeft", formatter: `${SIGNS[state]} ${row[1].text}/${row[2].text}`, color: look[`${state}-text`], fontFamily: look.face, fontSize: 12 },
            };
          }),
        },
        {
          type: "scatter",
          symbol: "rect",
          symbolSize: [3, 22],
          itemStyle: { color: look.ink },
          data: table.rows.map((row, place) => ({ value: [share(row, 3), place], row })),
        },
      ],
    },
  };
}

export function names(table, look, wide, letters) {
  return axis(look, {
    type: "category",
    inverse: true,
    data: table.rows.map((row) => row[0].text),
    axisLine: { show: false },
    axisLabel: { color: look.ink, formatter: (name) => shortened(name, letters), width: wide, overflow: "truncate" },
  });
}
