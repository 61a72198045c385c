// Passkeys: the browser makes or asks for one, the form carries what it says. Nothing here decides who comes in.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
const withId = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

/** What the server asks for a new passkey, as the browser takes it. */
function toMake({ publicKey }, signsIn) {
  return {
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: withId(publicKey.excludeCredentials),
      authenticatorSelection: {
        ...publicKey.authenticatorSelection,
        ...(signsIn
          ? { residentKey: "required", requireResidentKey: true, userVerification: "required" }
          : { residentKey: "discouraged", requireResidentKey: false }),
      },
    },
  };
}

/** What the server asks of a passkey that exists, as the browser takes it. */
function toUse({ publicKey }) {
  return {
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      allowCredentials: withId(publicKey.allowCredentials),
    },
  };
}

/** What the browser answers, as the server reads it. */
function told(credential) {
  const response = Object.fromEntries(
    ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]
      .filter((name) => credential.response[name])
      .map((name) => [name, text(credential.response[name])]),
  );
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

async function ask(form) {
  const given = document.getElementById("passkey-options");
  const options = given && JSON.parse(given.textContent);
  switch (form.dataset.passkey) {
    case "add":
      return navigator.credentials.create(toMake(options.creation_options, form.elements.passwordless?.checked));
    case "use":
      return navigator.credentials.get(toUse(options.request_options));
    default: {
      const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
      return navigator.credentials.get(toUse((await answer.json()).request_options));
    }
  }
}

function say(form) {
  const notice = document.getElementById("failure").content.cloneNode(true);
  notice.querySelector("p").textContent = form.dataset.failed;
  form.querySelector("[data-failure]")?.remove();
  form.prepend(notice);
}

export function enhance(root) {
  // A bare number has no passkeys: the page of a new one says so, the other ways in stand beside.
  if (!window.PublicKeyCredential || /^[\d.]+$|^\[/.test(location.hostname)) return;
  for (const form of root.querySelectorAll("form[data-passkey]")) {
    if (form.dataset.ready) continue;
    form.dataset.ready = "yes";
    form.hidden = false;
    form.querySelector("button[type=submit]").disabled = false;
    form.querySelector("[data-passkey-unknown]")?.remove();
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        form.elements.credential.value = JSON.stringify(told(await ask(form)));
        form.submit();
      } catch {
        say(form);
      }
    });
  }
}
