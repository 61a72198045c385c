// The place of an activity: filled in from where this phone is.
const PATIENCE = 10_000;
const PLACES = 6;

export function enhance() {
  const form = document.querySelector("[data-fence]");
  if (!form || !navigator.geolocation) return;
  const part = form.querySelector("[data-fence-here]");
  const said = part.querySelector("[role=status]");
  part.hidden = false;
  part.querySelector("button").addEventListener("click", () => {
    const found = ({ coords }) => {
      form.elements.place.value = `${coords.latitude.toFixed(PLACES)}, ${coords.longitude.toFixed(PLACES)}`;
      said.textContent = `± ${Math.round(coords.accuracy)} m`;
    };
    const refused = () => (said.textContent = form.dataset.refused);
    navigator.geolocation.getCurrentPosition(found, refused, { timeout: PATIENCE, enableHighAccuracy: true });
  });
}
