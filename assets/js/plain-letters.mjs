// Vietnamese letters without their marks, as the search of the server sees them.

export function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}

/** Every word asked for begins a word of the name, or the words asked for are its initials ("skhdt"). */
export function matches(name, asked) {
  const words = plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = plain(asked).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.every((want) => words.some((word) => word.startsWith(want)))) return true;
  const initials = words.map((word) => word[0]).join("");
  return wanted.length === 1 && initials.includes(wanted[0]);
}
