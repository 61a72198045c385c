// “Nhận trên trình duyệt này”: asks the browser for a subscription and hands it over with the form that waits for it.
// Without a browser that can do it the form stays hidden; all else on the page works without it.
const WORKER = "/dich-vu.js";

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

async function subscribe(form) {
  if ((await Notification.requestPermission()) !== "granted") {
    form.querySelector("[data-said]").textContent = form.dataset.refused;
    return;
  }
  const worker = await navigator.serviceWorker.register(WORKER, { scope: "/" });
  await navigator.serviceWorker.ready;
  const wanted = { userVisibleOnly: true, applicationServerKey: bytes(form.dataset.push) };
  // One that another installation's key was given for takes nothing of ours.
  const subscription = await worker.pushManager.subscribe(wanted).catch(async () => {
    await (await worker.pushManager.getSubscription())?.unsubscribe();
    return worker.pushManager.subscribe(wanted);
  });
  const { endpoint, keys } = subscription.toJSON();
  form.elements.endpoint.value = endpoint;
  form.elements.p256dh.value = keys.p256dh;
  form.elements.auth.value = keys.auth;
  form.submit();
}

export function enhance() {
  const form = document.querySelector("form[data-push]");
  if (!form || !("serviceWorker" in navigator) || !("PushManager" in window)) return;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    subscribe(form).catch(() => {
      form.querySelector("[data-said]").textContent = form.dataset.failed;
    });
  });
}
