// When the network or the server fails, say so in words, and say that nothing was lost.
// The sentences stand in the page (data-offline, data-broken of #messages), so that they are translated.

export function enhance() {
  const place = document.getElementById("messages");
  const pattern = document.getElementById("failure");
  if (!place || !pattern) return;

  const say = (sentence) => {
    const notice = pattern.content.cloneNode(true);
    notice.querySelector("p").textContent = sentence;
    place.querySelectorAll("[data-failure]").forEach((old) => old.remove());
    place.append(notice);
    place.scrollIntoView({ block: "nearest" });
  };
  document.body.addEventListener("htmx:sendError", () => say(place.dataset.offline));
  document.body.addEventListener("htmx:responseError", () => say(place.dataset.broken));
  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) place.querySelectorAll("[data-failure]").forEach((old) => old.remove());
  });
}
