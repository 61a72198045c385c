// Links with data-sheet, and the cells inside data-sheets, open beside the page, in <dialog id="sheet">, without
// losing the place. Without this script they are plain links. Esc, the button and a click on the veil close it; the
// focus returns. What was done in the sheet shows on the page: [data-redrawn] regions are told by "obligation-changed";
// a page without one is loaded again when the sheet closes.

const plain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export function enhance(htmx) {
  const sheet = document.getElementById("sheet");
  if (!sheet?.showModal) return;
  const body = document.getElementById("sheet-body");
  const whole = document.getElementById("sheet-whole");
  let opener = null;
  let stale = false;

  async function open(link) {
    if (!sheet.open) opener = link;
    whole.href = link.href;
    body.classList.add("waiting");
    if (!sheet.open) sheet.showModal();
    sheet.scrollTop = 0;
    try {
      await htmx.ajax("GET", link.href, { target: body, swap: "innerHTML" });
    } finally {
      body.classList.remove("waiting");
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-sheet], [data-sheets] a.c");
    if (link && plain(event) && !event.defaultPrevented) {
      event.preventDefault();
      open(link);
    } else if (event.target === sheet || event.target.closest("[data-sheet-close]")) {
      sheet.close();
    }
  });

  // A view may answer with the whole page: then only its main part goes into the sheet.
  body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.target === body && /<main[\s>]/.test(event.detail.serverResponse)) event.detail.selectOverride = "#main > *";
    if (event.detail.isError && event.target === body) window.location.assign(whole.href);
  });

  body.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.requestConfig.verb !== "post" || !event.detail.successful) return;
    stale = !document.querySelector("[data-redrawn]");
    htmx.trigger(document.body, "obligation-changed");
  });

  sheet.addEventListener("close", () => {
    body.replaceChildren();
    if (stale) return window.location.reload();
    // The page behind may have been redrawn: look for the same link again, or for the place where it was.
    const same = opener && document.querySelector(`a[href="${CSS.escape(opener.getAttribute("href"))}"]`);
    const again = opener?.isConnected ? opener : (opener?.id && document.getElementById(opener.id)) || same;
    again?.focus();
    opener = null;
  });
}
