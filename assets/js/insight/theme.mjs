// The colours of the page as the charts need them, and when they change: by the person, by the system, for the printer.

const NAMES = ["ink", "soft", "line", "edge", "sheet", "brand", "none", "doing", "met", "late", "none-soft", "doing-soft", "met-soft", "late-soft", "none-text", "doing-text", "met-text", "late-text"];

export function look() {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { ...colours, face: getComputedStyle(document.body).fontFamily };
}

export function onChange(redraw) {
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  document.fonts.ready.then(redraw);
}
