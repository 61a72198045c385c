// From a selection on the paper to places in the document's text, counted in characters as Python counts them.
// Pieces of the paper carry data-start and data-end: the place in the text of their first letter and after their last.
// Children with data-skip (marks, numbers of footnotes that we drew) are not part of the text.

const lengthOf = (text) => [...text].length;

function textBefore(piece, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(piece);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  copy.querySelectorAll("[data-skip]").forEach((skipped) => skipped.remove());
  return copy.textContent;
}

/** Place in the text of one end of a selection, or null where it lies outside every piece. */
export function placeOf(node, offset) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const piece = element?.closest("[data-start]");
  if (!piece) return null;
  const start = Number(piece.dataset.start);
  const end = Number(piece.dataset.end ?? Infinity);
  return Math.min(start + lengthOf(textBefore(piece, node, offset)), end);
}

/** Pieces of the paper that the range touches, in reading order, innermost only. */
function piecesIn(paper, range) {
  return [...paper.querySelectorAll("[data-start]")].filter(
    (piece) => range.intersectsNode(piece) && !piece.querySelector("[data-start]"),
  );
}

/** {start, end, text} of what is selected on the paper, without blanks at its ends, or null. */
export function selectedOn(paper, selection) {
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!paper.contains(range.commonAncestorContainer)) return null;
  const text = selection.toString().replace(/\s+/g, " ").trim();
  if (!text) return null;
  const pieces = piecesIn(paper, range);
  if (!pieces.length) return null;
  // A selection that begins or ends between two pieces is snapped to the nearest piece within it.
  const start = placeOf(range.startContainer, range.startOffset) ?? Number(pieces[0].dataset.start);
  const end = placeOf(range.endContainer, range.endOffset) ?? Number(pieces.at(-1).dataset.end);
  return end > start ? { start, end, text } : null;
}
