// What the charts share: quiet axes, words beside the pointer, signs of the states.

export const SIGNS = { met: "●", doing: "◐", late: "▲", none: "○" };
export const NARROW = 480;

/** Words beside the pointer, made of elements: the policy of the page forbids styles within markup. */
export function tip(look, lines) {
  return {
    trigger: "item",
    confine: true,
    transitionDuration: 0,
    backgroundColor: look.sheet,
    borderColor: look.edge,
    padding: 8,
    textStyle: { color: look.ink, fontFamily: look.face, fontSize: 13 },
    formatter: (given) => {
      const box = document.createElement("div");
      for (const [place, words] of lines(Array.isArray(given) ? given[0] : given).entries()) {
        const line = document.createElement(place ? "div" : "b");
        line.textContent = words;
        box.append(line);
      }
      return box;
    },
  };
}

/** The lines of one row: its name, then what each column says. */
export function saying(table, row) {
  return [row[0].text, ...table.heads.slice(1).flatMap((head, place) => (row[place + 1].text ? [`${head}: ${row[place + 1].text}`] : []))];
}

export function axis(look, more = {}) {
  const { axisLabel, splitLine, ...rest } = more;
  return {
    axisLine: { lineStyle: { color: look.edge } },
    axisTick: { show: false },
    axisLabel: { color: look.soft, fontFamily: look.face, fontSize: 12, ...axisLabel },
    splitLine: { lineStyle: { color: look.line }, ...splitLine },
    ...rest,
  };
}

/** Words that are too long for their place end in dots. */
export function shortened(words, letters) {
  return words.length > letters ? `${words.slice(0, letters - 1).trimEnd()}…` : words;
}

/** A share of the brand's colour on the ground of the card: for more and less of one thing, which has no state. */
export function tint(look, share) {
  const [brand, sheet] = [look.brand, look.sheet].map(parts);
  return `rgb(${brand.map((part, place) => Math.round(part * share + sheet[place] * (1 - share))).join(",")})`;
}

function parts(colour) {
  const hex = colour.slice(1);
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return [0, 2, 4].map((start) => Number.parseInt(long.slice(start, start + 2), 16));
}

export const number = (value) => new Intl.NumberFormat("vi-VN").format(value);
