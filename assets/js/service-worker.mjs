// The part of the application that runs while no page is open: shows what is pushed, opens the pages of check-in where
// there is no network, and brings what was checked in meanwhile.
import { CACHE, SHELLS, START } from "./check-in/shells.mjs";
import { send } from "./check-in/sending.mjs";
import * as store from "./check-in/store.mjs";

const PATIENCE = 6_000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  const { title, url } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { data: { url }, tag: url, icon: "/static/favicon.svg" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  // Only ever a place of ours, whatever was pushed.
  const place = new URL(event.notification.data.url, self.location.origin);
  const here = place.origin === self.location.origin ? place.href : self.location.origin;
  event.waitUntil(self.clients.openWindow(here));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const place = new URL(request.url);
  if (request.method !== "GET" || place.origin !== self.location.origin) return;
  const room = Object.keys(SHELLS).find((start) => place.pathname.startsWith(start));
  if (request.mode === "navigate") event.respondWith(room ? pageOr(SHELLS[room], request) : pageOrStart(request));
  else if (place.pathname.startsWith("/static/")) event.respondWith(keptOr(request));
});

/** The page from the server; the kept one where the server does not answer in time. */
async function pageOr(shell, request) {
  const kept = await caches.match(shell);
  if (!kept) return fetch(request);
  try {
    const answer = await Promise.race([fetch(request), late()]);
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

/** Any other page, however long it takes; where there is no network, what this phone keeps. */
async function pageOrStart(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const kept = await caches.match(START);
    if (kept) return kept;
    throw fault;
  }
}

const late = () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));

async function keptOr(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

// The browser says that there is a network again, or a page asks.
self.addEventListener("sync", (event) => {
  if (event.tag === "diem-danh") event.waitUntil(sendOrFail());
});
self.addEventListener("message", (event) => {
  const { deed, owner } = event.data ?? {};
  if (deed === "bring") event.waitUntil(bringAs(owner));
  if (deed === "leave") event.waitUntil(leave().finally(() => event.ports[0]?.postMessage("left")));
});

/** What waits is brought; words that come from now on are those of whoever is signed in. */
async function bringAs(owner) {
  if (owner) await store.keepFact("owner", owner);
  await send().catch(() => {});
}

/** Somebody signs out here: first what waits is brought, as far as it can be. */
async function leave() {
  await Promise.race([send(), late()]).catch(() => {});
  await store.forgetPeople();
}

/** A failure makes the browser try again later. */
async function sendOrFail() {
  if (!(await send())) throw new Error("not all was taken");
}
