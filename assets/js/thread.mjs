// The line that joins the active sentence on the paper with its card.

const SPACE = "http://www.w3.org/2000/svg";

export class Thread {
  constructor(review) {
    this.review = review;
    this.svg = document.createElementNS(SPACE, "svg");
    this.path = document.createElementNS(SPACE, "path");
    this.knot = document.createElementNS(SPACE, "circle");
    this.svg.setAttribute("class", "thread");
    this.svg.setAttribute("aria-hidden", "true");
    this.knot.setAttribute("r", "4");
    this.svg.append(this.path, this.knot);
    review.append(this.svg);
  }

  /** Draw it between two elements; with either missing, draw nothing. */
  join(sentence, card) {
    const seen = sentence && card && inView(sentence) && inView(card);
    this.svg.toggleAttribute("hidden", !seen);
    if (!seen) return;
    const base = this.review.getBoundingClientRect();
    const paper = sentence.closest(".paper").getBoundingClientRect();
    const margin = parseFloat(getComputedStyle(sentence.closest(".paper")).paddingRight);
    const from = sentence.getClientRects()[0] ?? sentence.getBoundingClientRect();
    const to = card.getBoundingClientRect();
    const x1 = paper.right - base.left;
    const inside = (y) => Math.min(Math.max(y - base.top, 0), base.height); // a side may be scrolled out of view
    const y1 = inside(from.top + from.height / 2);
    const x2 = to.left - base.left;
    const y2 = inside(to.top + 28);
    const middle = (x1 + x2) / 2;
    const edge = x1 - margin + 8; // in the margin, so that it never strikes through words
    this.path.setAttribute("d", `M${edge} ${y1}H${x1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`);
    this.knot.setAttribute("cx", x2);
    this.knot.setAttribute("cy", y2);
    this.svg.setAttribute("class", `thread ${stateOf(sentence)}`);
  }
}

/** Whether any of it can be seen in its side: a line to what is scrolled away would point at nothing. */
function inView(element) {
  const pane = element.closest(".review-paper, .review-cards").getBoundingClientRect();
  return [...element.getClientRects()].some(({ top, bottom }) => bottom > pane.top && top < pane.bottom);
}

function stateOf(element) {
  return ["none", "doing", "met", "late", "ask"].find((state) => element.classList.contains(state)) ?? "doing";
}
