// <form data-passkey="add"> and <form data-passkey="sign-in">: hidden until it is sure that this browser knows passkeys.
// The device is asked what `action`/options says; its answer goes with the form, and the server answers as to any form.
const known = () =>
  typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === "function" && Boolean(navigator.credentials);

const ask = {
  add: (options) =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  "sign-in": (options) =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

async function answer(form) {
  const asked = await fetch(`${form.getAttribute("action")}/options`, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
  });
  if (!asked.ok) throw new Error(`options: ${asked.status}`);
  const credential = await ask[form.dataset.passkey](await asked.json());
  form.elements.credential.value = JSON.stringify(credential.toJSON());
  form.submit();
}

function start(form) {
  const trouble = form.querySelector("[data-trouble]");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    trouble.hidden = true;
    answer(form).catch((problem) => {
      console.warn(problem.name);
      trouble.hidden = false;
    });
  });
}

export function startPasskeys(root) {
  if (!known()) return;
  root.querySelectorAll("form[data-passkey]").forEach(start);
  root.querySelectorAll("[data-no-passkeys]").forEach((words) => (words.hidden = true));
}
