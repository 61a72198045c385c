// Codes of screens and cards, checked on the phone by the public keys that it keeps.
const WRITTEN = /^(\d{1,18})\.(\d{1,12})\.([\w-]{86})$/;
const CARD = /\/the\/(\d{1,18})~([\w-]{86})\/?$/;
const CURVE = { name: "ECDSA", namedCurve: "P-256" };

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

/** The code in what a camera read (an address with ?m=, or the code alone), or null. */
export function codeIn(text) {
  let said = text;
  try {
    said = new URL(text).searchParams.get("m") ?? "";
  } catch {
    // no address: the code itself
  }
  const found = WRITTEN.exec(said);
  return found && { text: said, session: Number(found[1]), step: Number(found[2]), words: `${found[1]}.${found[2]}`, signature: found[3] };
}

/** The member card in what a camera read, or null. Older cards have shorter signatures, which the server checks. */
export function cardIn(text) {
  const found = CARD.exec(text);
  if (found) return { text: `${found[1]}~${found[2]}`, words: found[1], signature: found[2], subject: `p${found[1]}` };
  const older = /\/the\/(\d{1,18}~[\w-]{20,60})\/?$/.exec(text);
  return older && { text: older[1], words: older[1].split("~")[0], signature: null, subject: `p${older[1].split("~")[0]}` };
}

/** True or false; null where this browser cannot tell. */
export async function holds({ words, signature }, keys) {
  if (!signature || !keys?.length || !globalThis.crypto?.subtle) return null;
  for (const point of keys) {
    const key = await crypto.subtle.importKey("raw", bytes(point), CURVE, false, ["verify"]);
    const text = new TextEncoder().encode(words);
    if (await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, bytes(signature), text)) return true;
  }
  return false;
}
