// Makes the pages of check-in open without a network: the service worker, the pages without data, and what they load.
import { CACHE, SHELLS, START } from "./shells.mjs";
import * as store from "./store.mjs";

const WORKER = "/dich-vu.js";
const KEYS = "/co-mat/khoa/";

/** Called by each page of check-in when it is open; quiet where the browser cannot, or there is no network. */
export async function keepPages() {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: "/" });
    await store.keepFact("keys", await (await fetch(KEYS, { credentials: "omit" })).json());
    await keep([START, ...Object.values(SHELLS), ...loaded()]);
    await store.forgetOld();
  } catch {
    // There is always a next time.
  }
}

function loaded() {
  const names = performance.getEntriesByType("resource").map((entry) => entry.name);
  const linked = [...document.querySelectorAll("link[href], script[src]")].map((one) => one.href || one.src);
  const own = [...names, ...linked].filter((name) => name.startsWith(`${location.origin}/static/`));
  return [...new Set(own.map((name) => name.split("#")[0]))];
}

async function keep(addresses) {
  const cache = await caches.open(CACHE);
  await Promise.all(
    addresses.map(async (address) => {
      if (address.startsWith("http") && (await cache.match(address))) return;
      const answer = await fetch(address, { credentials: "omit" });
      if (answer.ok) await cache.put(address, answer);
    }),
  );
  const wanted = new Set(addresses.map((address) => new URL(address, location.origin).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url) && !/\/fonts\//.test(request.url)) await cache.delete(request);
}
