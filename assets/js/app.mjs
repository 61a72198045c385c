// What every page loads: htmx and the small modules. Each module enhances markup that already works alone.
import htmx from "htmx.org";
import { enhance as answers } from "./answers.mjs";
import { enhance as board } from "./board.mjs";
import { enhance as fence } from "./fence.mjs";
import { enhance as failures } from "./failures.mjs";
import { enhance as mentions } from "./mentions.mjs";
import { enhance as menus } from "./menus.mjs";
import { enhance as printing } from "./print.mjs";
import { enhance as push } from "./push.mjs";
import { enhance as passkeys } from "./passkeys.mjs";
import { enhance as sentences } from "./sentences.mjs";
import { enhance as sheet } from "./sheet.mjs";
import { enhance as pickers } from "./unit-picker.mjs";
import { enhance as uploads } from "./upload.mjs";

window.htmx = htmx;

const everywhere = [pickers, uploads, board, passkeys, mentions, printing, sentences];
const once = [menus, failures, answers, push, sheet, fence];

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

// What was checked in without a network is brought from whatever page is open when it is back.
const tellWorker = (words, ports = []) => navigator.serviceWorker?.controller?.postMessage(words, ports);
const bringWhatWaits = () => tellWorker({ deed: "bring", owner: document.body.dataset.owner });
addEventListener("online", bringWhatWaits);
addEventListener("load", bringWhatWaits);

// Whoever signs out leaves nobody's names on this phone. It takes a moment; nobody waits longer than three seconds for it.
addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-leaving]") || !navigator.serviceWorker?.controller) return;
  event.preventDefault();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => form.submit();
  setTimeout(() => form.submit(), 3_000);
  tellWorker({ deed: "leave" }, [port2]);
});

// The installed application keeps its pages for the time without a network from whatever page it is opened at.
const manifest = document.querySelector("link[rel=manifest]");
if (manifest?.dataset.keeping && matchMedia("(display-mode: standalone)").matches && !document.querySelector(`script[src="${manifest.dataset.keeping}"]`)) {
  const script = document.createElement("script");
  script.src = manifest.dataset.keeping;
  document.head.append(script);
}
