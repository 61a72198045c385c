// What the server answers to a form must be seen: after a swap the first refusal or word of success of the new part
// comes into view, if it is not, and takes the focus. It jumps there; nothing moves for those who asked for less motion.

const TOLD = ".notice[role], [aria-invalid=true]";

function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function show(part) {
  // What is hidden (a field of a folded part) cannot be looked at.
  const told = [...part.querySelectorAll(TOLD)].find((one) => one.checkVisibility());
  const isLost = document.activeElement === document.body;
  if (!told || (isInView(told) && !isLost)) return;
  if (!isInView(told)) told.scrollIntoView({ block: "center", behavior: "instant" });
  if (!told.matches("input, select, textarea")) told.tabIndex = -1;
  told.focus({ preventScroll: true });
}

export function enhance() {
  document.body.addEventListener("htmx:afterSettle", (event) => {
    const sent = event.detail.requestConfig?.verb ?? "get";
    if (sent !== "get" && event.target instanceof HTMLElement) show(event.target);
  });
}
