// What every page loads: htmx and the small modules. Each module enhances markup that already works alone.
import htmx from "htmx.org";
import { enhance as board } from "./board.mjs";
import { enhance as failures } from "./failures.mjs";
import { enhance as menus } from "./menus.mjs";
import { enhance as sheet } from "./sheet.mjs";
import { enhance as pickers } from "./unit-picker.mjs";
import { enhance as uploads } from "./upload.mjs";

window.htmx = htmx;

const everywhere = [pickers, uploads, board];
const once = [menus, failures, sheet];

function start() {
  once.forEach((module) => module(htmx));
  everywhere.forEach((module) => module(document.body));
  // Parts that htmx brings are enhanced like the page itself.
  document.body.addEventListener("htmx:load", (event) => everywhere.forEach((module) => module(event.detail.elt)));
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", start);
} else {
  start();
}
