/** Elements matching the selector in a part of the page, the part itself included; each is given only once. */
export function fresh(part, selector, mark) {
  const all = [...part.querySelectorAll(selector)];
  if (part.matches?.(selector)) all.unshift(part);
  return all.filter((element) => {
    if (element.dataset[mark]) return false;
    element.dataset[mark] = "1";
    return true;
  });
}
