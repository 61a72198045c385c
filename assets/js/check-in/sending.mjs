// Brings what waits on the phone to the server, again and again until it is answered. Runs in pages and in the service
// worker; sent twice it counts once.
import * as store from "./store.mjs";

export const FEED = "/diem-danh/gui/";
const OWN_PASS = "/co-mat/the/";
const AT_ONCE = 50;
const PATIENCE = 20_000;
const DONE = new Set(["in", "again", "out"]);
/** Stay in the list until somebody has looked. */
export const SHOWN = new Set(["clash", "refused", "undone"]);

export const isWaiting = (entry) => !SHOWN.has(entry.became);

/** Put a word into the queue; it is on the disk when this returns. */
export async function bring({ session, own = false, name = "", pass = null, ...word }) {
  const key = crypto.randomUUID();
  const at = (await store.now()).toISOString();
  const device = await store.device();
  const owner = (await store.fact("owner")) ?? "";
  const entry = { key, session, own, owner, name, pass, added: Date.now(), word: { key, at, device, ...word } };
  await store.keep(entry);
  return entry;
}

/** Send all that waits. True if nothing waits any more; `heard` is called with each answered entry and its outcome. */
export async function send(heard = () => {}) {
  if (!navigator.locks) return sendAll(heard);
  // Two pages at once would only do the same work twice.
  return navigator.locks.request("diem-danh-gui", () => sendAll(heard));
}

async function sendAll(heard) {
  const waiting = (await store.queue()).filter(isWaiting);
  let isAll = true;
  for (const group of groups(waiting)) {
    const pass = await passFor(group[0], heard);
    isAll = (pass && (await sendGroup(group, pass, heard))) && isAll;
  }
  return isAll;
}

function groups(entries) {
  const found = new Map();
  for (const entry of entries) {
    const name = `${entry.session ?? entry.key} ${entry.own} ${entry.pass ?? ""} ${entry.own ? entry.owner : ""}`;
    const last = found.get(name)?.at(-1);
    if (!last) found.set(name, [[entry]]);
    else if (last.length < AT_ONCE) last.push(entry);
    else found.get(name).push([entry]);
  }
  return [...found.values()].flat();
}

/** Digits typed without a network name no session: the server says which it was, or that there is none. */
const asking = ({ session, owner = "", word }) => ({
  ...(session ? { buoi: session } : { ma: word.room_code, luc: word.at }),
  cua: owner,
});

async function passFor(entry, heard) {
  if (entry.pass) return entry.pass;
  if (!entry.own) return (await store.book(entry.session))?.pass;
  const answer = await fetch(`${OWN_PASS}?${new URLSearchParams(asking(entry))}`, { redirect: "manual" });
  if (answer.status === 404 && !entry.session) {
    const outcome = { key: entry.key, became: "refused", words: (await answer.json()).words };
    await settle(entry, outcome);
    heard(entry, outcome);
    return null;
  }
  if (!answer.ok) {
    // Signed out, signed in as another, or no member of anything: the page tells what to do.
    const isOther = answer.type === "opaqueredirect" || answer.status === 409;
    await store.keepFact("stopped", isOther ? "sign-in" : "nobody");
    return null;
  }
  await store.keepFact("stopped", null);
  return (await answer.json()).pass;
}

async function sendGroup(group, pass, heard) {
  const body = JSON.stringify({ pass, words: group.map((entry) => entry.word) });
  const headers = { "Content-Type": "application/json" };
  const patience = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(FEED, { method: "POST", body, headers, credentials: "omit", signal: patience });
  if (answer.status === 401) {
    await Promise.all(group.map((entry) => store.keep({ ...entry, pass: null })));
    return false;
  }
  if (!answer.ok) return false;
  const { now, outcomes } = await answer.json();
  await store.setClock(now);
  const told = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  let isAll = true;
  for (const entry of group) {
    const outcome = told.get(entry.key);
    isAll = (await settle(entry, outcome)) && isAll;
    heard(entry, outcome);
  }
  return isAll;
}

/** Done words go, the others stay with what was said of them; where the phone was is of no more use. */
async function settle(entry, outcome) {
  if (!outcome) return false;
  const { place: _told, ...word } = entry.word;
  if (DONE.has(outcome.became)) await store.drop(entry.key);
  else await store.keep({ ...entry, word: isWaiting(outcome) ? entry.word : word, name: outcome.name || entry.name, became: outcome.became, told: outcome });
  return outcome.became !== "not_in";
}
