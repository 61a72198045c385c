// A chart as a file, in the light colours and the face of the page: SVG as it is drawn, or painted as PNG at twice its
// size, with its title and its words.
import { lightLook } from "./theme.mjs";

const SCALE = 2;
const EDGE = 16;
const LINE = 20;
const LETTER = 7.2; // how wide a letter of the sentence is, about
const WEIGHTS = ["400", "600"];
const SVG = "http://www.w3.org/2000/svg";

export async function saveAs(kind, chart) {
  const svg = whole(chart, lightLook());
  svg.prepend(await face());
  const text = new XMLSerializer().serializeToString(svg);
  const drawing = new Blob([text], { type: "image/svg+xml" });
  offer(kind === "svg" ? drawing : await painted(text, svg), `${chart.table.file}.${kind}`);
}

/** The drawing on its own ground, under its title and its sentence: a picture goes about without its page. */
function whole(chart, look) {
  const inside = drawnAside(chart, look);
  const width = chart.width + 2 * EDGE;
  const words = ["h2", ".chart-says"].map((part) => chart.card.querySelector(part).textContent.trim());
  const lines = [words[0], ...wrapped(words[1], chart.width / LETTER)];
  const top = EDGE + 8 + lines.length * LINE;
  const below = top + Number(inside.getAttribute("height")) + 8;
  const key = keyOf(chart.card);
  const height = below + (key ? LINE : 0);
  const svg = element("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  svg.append(element("rect", { width: "100%", height: "100%", fill: look.sheet }));
  const write = (words, y, style) => {
    const text = element("text", { x: EDGE, y, "font-family": look.face, ...style });
    text.textContent = words;
    svg.append(text);
  };
  const small = { fill: look.soft, "font-size": 13 };
  lines.forEach((line, place) => write(line, EDGE + 12 + place * LINE, place ? small : { fill: look.ink, "font-size": 16, "font-weight": 600 }));
  if (key) write(key, below, small);
  inside.setAttribute("x", EDGE);
  inside.setAttribute("y", top);
  inside.removeAttribute("style");
  svg.append(inside);
  return svg;
}

/** What the signs in the drawing mean, in one line. */
function keyOf(card) {
  const parts = [...card.querySelectorAll(".chart-key li")];
  return parts.map((part) => [part.dataset.sign, part.textContent.trim()].filter(Boolean).join(" ")).join("   ");
}

function drawnAside(chart, look) {
  const place = document.createElement("div");
  const drawing = chart.drawn(place, look);
  const svg = place.querySelector("svg").cloneNode(true);
  drawing.dispose();
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

function element(name, attributes = {}) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The face of the page within the file, for a picture cannot ask the server for it. */
async function face() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const wanted = rules.filter(({ style }) => WEIGHTS.includes(style.getPropertyValue("font-weight")) && style.getPropertyValue("font-style") !== "italic");
  const style = element("style");
  style.textContent = (await Promise.all(wanted.map(inlined))).join("");
  return style;
}

async function inlined(rule) {
  const [address] = rule.cssText.match(/url\("?[^")]+"?\)/);
  const answer = await fetch(new URL(address.replace(/^url\("?|"?\)$/g, ""), rule.parentStyleSheet.href));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return rule.cssText.replace(address, `url("data:font/woff2;base64,${data}")`);
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
