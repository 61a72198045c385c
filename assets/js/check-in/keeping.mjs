// Makes the pages of check-in open without a network: the service worker, the pages without data, and what they load.
import { CACHE, SHELLS, START } from "./shells.mjs";
import * as store from "./store.mjs";

const WORKER = "/dich-vu.js";
const KEYS = "/co-mat/khoa/";
const FILES = "/static/";

/** Called by each page of check-in when it is open; quiet where the browser cannot, or there is no network. */
export async function keepPages() {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: "/" });
    await store.keepFact("keys", await (await fetch(KEYS, { credentials: "omit" })).json());
    await keep([START, ...Object.values(SHELLS)]);
    await store.forgetOld();
  } catch {
    // There is always a next time.
  }
}

/** The files that the open page has loaded, fonts too. */
function loaded() {
  const names = performance.getEntriesByType("resource").map((entry) => entry.name);
  return names.filter((name) => name.startsWith(location.origin + FILES)).map(bare);
}

/** The files that a page names. */
function linked(html) {
  const named = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("[href], [src]")];
  const places = named.map((one) => one.getAttribute("href") ?? one.getAttribute("src"));
  return places.filter((place) => place.startsWith(FILES)).map((place) => bare(location.origin + place));
}

const bare = (address) => address.split("#")[0];

async function got(address) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/**
 * The server may have been renewed since: pages are kept only once all that they name is there, so that what opens
 * without a network is never half old and half new.
 */
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  const pages = await Promise.all(addresses.map(async (address) => [address, await got(address)]));
  const texts = await Promise.all(pages.map(([, answer]) => answer.clone().text()));
  const named = new Set(texts.flatMap(linked));
  await Promise.all([...named].map((address) => keepFile(cache, address)));
  await Promise.all(loaded().map((address) => keepFile(cache, address).catch(() => {})));
  for (const [address, answer] of pages) await cache.put(address, answer);
  const wanted = new Set([...named, ...loaded(), ...addresses.map((address) => location.origin + address)]);
  for (const request of await cache.keys()) if (!wanted.has(request.url) && !/\/fonts\//.test(request.url)) await cache.delete(request);
}

async function keepFile(cache, address) {
  if (!(await cache.match(address))) await cache.put(address, await got(address));
}
