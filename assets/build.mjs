// Builds everything a page needs into build/assets: `npm run build` (about two seconds).
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const place = join(root, "build", "assets");
const out = `${place}.${process.pid}`; // put in place only when all of it is there, so that a failed build breaks no running page
const modules = join(root, "node_modules");

const FACES = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 500, style: "normal" },
  { weight: 600, style: "normal" },
];
const PAPER = "#fffdf8";
const SUBSETS = ["vietnamese", "latin-ext", "latin"];

/** Bytes after gzip that a file may have; the build fails above them. */
const BUDGET = { "app.css": 45_000, "app.js": 30_000, "review.js": 10_000, "check-in.js": 45_000, "insight.js": 205_000, "root/dich-vu.js": 6_000 };

async function fonts() {
  const source = join(modules, "@fontsource/be-vietnam-pro");
  const ranges = JSON.parse(await readFile(join(source, "unicode.json"), "utf8"));
  await mkdir(join(out, "fonts"), { recursive: true });
  const rules = [];
  for (const { weight, style } of FACES) {
    for (const subset of SUBSETS) {
      const file = `be-vietnam-pro-${subset}-${weight}-${style}.woff2`;
      await cp(join(source, "files", file), join(out, "fonts", file));
      rules.push(
        `@font-face{font-family:"Be Vietnam Pro";font-style:${style};font-weight:${weight};` +
          `font-display:swap;src:url(fonts/${file}) format("woff2");unicode-range:${ranges[subset]}}`,
      );
    }
  }
  return rules.join("");
}

function kit() {
  const { css } = sass.compile(join(here, "kit.scss"), {
    loadPaths: [modules],
    quietDeps: true, // the kit still speaks the old dialect of Sass
    silenceDeprecations: ["import"],
    logger: sass.Logger.silent,
  });
  return css.replace(/^@charset[^;]*;/, "");
}

/** The dark tokens, by choice on any element and by the system's wish on the page. */
async function dark() {
  const block = (await readFile(join(here, "css/dark.css"), "utf8")).match(/\{[\s\S]*\}/)[0];
  return `@media screen and (prefers-color-scheme:dark){:root:not([data-theme])${block}}@media screen{[data-theme="dark"]${block}}`;
}

async function styles() {
  const ours = await esbuild.build({
    entryPoints: [join(here, "css/app.css")],
    bundle: true,
    write: false,
  });
  const whole = (await fonts()) + kit() + ours.outputFiles[0].text + (await dark());
  const { code } = await esbuild.transform(whole, {
    loader: "css",
    minify: true,
    target: ["chrome111", "firefox113", "safari16.4"],
  });
  await writeFile(join(out, "app.css"), code);
}

async function scripts() {
  await esbuild.build({
    entryPoints: {
      app: join(here, "js/app.mjs"),
      review: join(here, "js/review.mjs"),
      "check-in": join(here, "js/check-in.mjs"),
      insight: join(here, "js/insight.mjs"),
      "root/dich-vu": join(here, "js/service-worker.mjs"), // served at /dich-vu.js, so that it may speak for every page
    },
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome111", "firefox113", "safari16.4"],
    legalComments: "none",
    outdir: out,
  });
}

/** One sprite of the icons named in icons.txt; an unknown name stops the build. */
async function icons() {
  const names = (await readFile(join(here, "icons.txt"), "utf8")).split("\n").filter((line) => /^[a-z]/.test(line));
  const symbols = [];
  for (const name of names) {
    const svg = await readFile(join(modules, "@tabler/icons/icons/outline", `${name}.svg`), "utf8");
    const shapes = svg.replace(/<!--[\s\S]*?-->/g, "").replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
    symbols.push(
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"` +
        ` stroke-linecap="round" stroke-linejoin="round">${shapes.replace(/\s*\n\s*/g, "")}</symbol>`,
    );
  }
  await writeFile(join(out, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
}

/** The application as phones install it: its name, and icons drawn from the one favicon. */
async function application() {
  await initWasm(await readFile(join(modules, "@resvg/resvg-wasm/index_bg.wasm")));
  const svg = await readFile(join(here, "favicon.svg"), "utf8");
  // Phones cut an icon to their own shape: the drawing stands in the middle of a full square.
  const square = svg.replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"').replace(/(<svg[^>]*>)/, `$1<rect x="-8" y="-8" width="48" height="48" fill="${PAPER}"/>`);
  await mkdir(join(out, "icons"), { recursive: true });
  const drawn = [["icon-192", svg, 192], ["icon-512", svg, 512], ["maskable-512", square, 512], ["touch-180", square, 180]];
  for (const [name, drawing, width] of drawn) {
    const png = new Resvg(drawing, { fitTo: { mode: "width", value: width } }).render().asPng();
    await writeFile(join(out, "icons", `${name}.png`), png);
  }
  await mkdir(join(out, "root"), { recursive: true });
  await cp(join(here, "application.json"), join(out, "root", "ung-dung.webmanifest"));
}

async function weigh() {
  let heavy = false;
  for (const [file, limit] of Object.entries(BUDGET)) {
    const size = gzipSync(await readFile(join(out, file))).length;
    heavy ||= size > limit;
    console.log(`${file.padEnd(10)} ${(size / 1000).toFixed(1).padStart(5)} kB gzipped (at most ${limit / 1000})`);
  }
  if (heavy) {
    console.error("A file is over its budget.");
    process.exitCode = 1;
  }
}

try {
  await mkdir(out, { recursive: true });
  await Promise.all([
    styles(), scripts(), icons(), application(), cp(join(here, "favicon.svg"), join(out, "favicon.svg")),
    cp(join(here, "favicon.ico"), join(out, "root/favicon.ico")), // what browsers ask for by themselves
  ]);
  await weigh();
  await rm(place, { recursive: true, force: true });
  await rename(out, place);
} finally {
  await rm(out, { recursive: true, force: true });
}
