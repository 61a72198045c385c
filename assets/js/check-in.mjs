// The pages of check-in: the organiser's desk, the screen with the code, a member's own phone. Without a script they do
// their main job by forms.
import { Arrive } from "./check-in/arrive.mjs";
import { Desk } from "./check-in/desk.mjs";
import { keepPages } from "./check-in/keeping.mjs";
import { Offline } from "./check-in/offline.mjs";
import { Screen } from "./check-in/screen.mjs";
import * as store from "./check-in/store.mjs";

const desk = document.querySelector("[data-desk]");
const screen = document.querySelector("[data-screen]");
const arrive = document.querySelector("[data-arrive]");

/** The book of the session from the server; the kept one where there is no network. */
async function book(part) {
  const session = Number(part.dataset.session || location.pathname.split("/")[2]);
  try {
    const answer = part.dataset.book && (await fetch(part.dataset.book));
    if (answer?.ok) {
      const fresh = await answer.json();
      await store.setClock(fresh.now);
      await store.keepBook(fresh);
      return fresh;
    }
  } catch {
    // The kept one.
  }
  return session ? store.book(session) : undefined;
}

function fill(part, found) {
  for (const place of part.querySelectorAll("[data-fill]")) place.textContent = found[place.dataset.fill];
  const count = part.querySelector("[data-count]");
  if (!part.dataset.book) count.textContent = found.people.filter((person) => person[3]).length;
}

async function open(part, Page) {
  const found = await book(part);
  const missing = document.querySelector("[data-missing]");
  if (missing) missing.hidden = Boolean(found);
  part.hidden = !found;
  if (!found) return;
  fill(part, found);
  new Page(part, found);
}

const isScreen = location.pathname.endsWith("/man-hinh/");
if (desk && !(isScreen && screen)) open(desk, Desk);
if (screen && (isScreen || !desk)) open(screen, Screen);
const offline = document.querySelector("[data-offline-start]");
if (arrive) new Arrive(arrive);
if (offline) new Offline(offline);
addEventListener("load", () => keepPages());
