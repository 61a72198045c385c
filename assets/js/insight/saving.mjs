// A chart as a file: SVG as it is drawn, or painted as PNG at twice its size, with its title and its words.

const SCALE = 2;

export async function saveAs(kind, chart) {
  const svg = whole(chart);
  const text = new XMLSerializer().serializeToString(svg);
  const drawing = new Blob([text], { type: "image/svg+xml" });
  offer(kind === "svg" ? drawing : await painted(text, svg), `${chart.table.file}.${kind}`);
}

/** The drawing on its own ground, under its title and its sentence: a picture goes about without its page. */
function whole({ place, card }) {
  const drawn = place.querySelector("svg");
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const width = Number(drawn.getAttribute("width"));
  const lines = [card.querySelector("h2").textContent, ...wrapped(card.querySelector(".chart-says").textContent, width / 7.2)];
  const head = 24 + lines.length * 20;
  const height = head + Number(drawn.getAttribute("height")) + 8;
  const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: width + 32, height, viewBox: `0 0 ${width + 32} ${height}` });
  svg.append(element("rect", { width: "100%", height: "100%", fill: colour("sheet") }));
  lines.forEach((words, place_) => {
    const line = element("text", { x: 16, y: 28 + place_ * 20, fill: colour(place_ ? "soft" : "ink"), "font-size": place_ ? 13 : 16, "font-weight": place_ ? 400 : 600, "font-family": getComputedStyle(card).fontFamily });
    line.textContent = words;
    svg.append(line);
  });
  const inside = drawn.cloneNode(true);
  inside.setAttribute("x", 16);
  inside.setAttribute("y", head);
  inside.removeAttribute("style");
  svg.append(inside);
  return svg;
}

function wrapped(text, letters) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    if (lines.at(-1).length + word.length > letters) lines.push("");
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

function element(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, value);
  return made;
}

async function painted(text, svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Number(svg.getAttribute("width")) * SCALE;
  canvas.height = Number(svg.getAttribute("height")) * SCALE;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function offer(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
