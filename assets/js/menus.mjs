// Menus made of <details class="menu">: a click elsewhere or Esc closes them and gives the focus back.
// [data-toggle="#id"] folds and unfolds what it names, for example the units of a cluster.
// [data-submit] in a form sends it as soon as a choice is made.

function close(menu) {
  const within = menu.contains(document.activeElement);
  menu.open = false;
  if (within) menu.querySelector("summary").focus();
}

export function enhance() {
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
    const toggle = event.target.closest("[data-toggle]");
    if (toggle) {
      const folded = toggle.getAttribute("aria-expanded") === "true";
      toggle.setAttribute("aria-expanded", String(!folded));
      document.querySelectorAll(toggle.dataset.toggle).forEach((element) => (element.hidden = folded));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.menu[open]").forEach(close);
  });
  document.addEventListener("change", (event) => {
    if (event.target.closest("[data-submit]")) event.target.form.requestSubmit();
  });
}
