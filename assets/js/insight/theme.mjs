// The colours of the page as the charts need them, and when they change: by the person, by the system, for the printer.

const NAMES = ["ink", "soft", "line", "edge", "sheet", "brand", "none", "doing", "met", "late", "none-soft", "doing-soft", "met-soft", "late-soft", "none-text", "doing-text", "met-text", "late-text"];

export function look(part = document.documentElement) {
  const style = getComputedStyle(part);
  const colours = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { ...colours, face: getComputedStyle(document.body).fontFamily };
}

/** The light colours, whatever the page wears: pictures go into documents. */
export function lightLook() {
  const part = document.createElement("div");
  part.dataset.theme = "light";
  document.body.append(part);
  const found = look(part);
  part.remove();
  return found;
}

export function onChange(redraw) {
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  document.fonts.ready.then(redraw);
}
