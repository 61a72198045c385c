// What a phone keeps by itself: words on their way, books of sessions, small facts. Written to the disk at once, so that
// nothing is lost when the page or the phone is killed.
import { openDB } from "idb";

const A_DAY = 24 * 3600 * 1000;
let opened;

function database() {
  opened ??= openDB("phongtrao-diem-danh", 1, {
    upgrade(db) {
      db.createObjectStore("queue", { keyPath: "key" });
      db.createObjectStore("books", { keyPath: "session" });
      db.createObjectStore("facts");
    },
  });
  return opened;
}

async function write(store, deed) {
  const change = (await database()).transaction(store, "readwrite", { durability: "strict" });
  await Promise.all([deed(change.store), change.done]);
}

/** Words that were not answered for good yet, the oldest first. */
export async function queue() {
  const rows = await (await database()).getAll("queue");
  return rows.sort((one, other) => one.added - other.added);
}

export const keep = (entry) => write("queue", (store) => store.put(entry));
export const drop = (key) => write("queue", (store) => store.delete(key));

export const book = async (session) => (await database()).get("books", session);
export const books = async () => (await database()).getAll("books");
export const keepBook = (one) => write("books", (store) => store.put(one));

export const fact = async (name) => (await database()).get("facts", name);
export const keepFact = (name, value) => write("facts", (store) => store.put(value, name));

/** Names go from the phone once their session is over for good and nothing of it waits. */
export async function forgetOld() {
  const waiting = new Set((await queue()).map((entry) => entry.session));
  for (const one of await (await database()).getAll("books")) {
    if (one.until * 1000 + A_DAY < Date.now() && !waiting.has(one.session)) {
      await write("books", (store) => store.delete(one.session));
    }
  }
}

/** Whoever signs out leaves no names and no pass; what waits keeps what it needs to be brought, and no name. */
export async function forgetPeople() {
  const held = new Map((await books()).map((one) => [one.session, one.pass]));
  for (const entry of await queue()) await keep({ ...entry, name: "", pass: entry.pass ?? (entry.own ? null : held.get(entry.session)) });
  await write("books", (store) => store.clear());
  await keepFact("owner", "");
}

/** What this phone is called in the list of check-ins: made up once, says nothing about it. */
export async function device() {
  let name = await fact("device");
  if (!name) {
    name = `máy ${crypto.getRandomValues(new Uint16Array(1))[0].toString(36).toUpperCase()}`;
    await keepFact("device", name);
  }
  return name;
}

/** The time as the server sees it: clocks of phones are wrong. */
export async function now() {
  return new Date(Date.now() + ((await fact("ahead")) ?? 0));
}

/** Note how far the server's clock is ahead of this one. */
export const setClock = (iso) => keepFact("ahead", Date.parse(iso) - Date.now());
