// Tells how the saving goes: every time to the eye, but to a screen reader only when something changes.
const TROUBLE = {
  offline: "Not saved yet: no connection. Your words are kept on this computer and sent as soon as it is back.",
  unwell: "Not saved yet: the service did not answer. Your words are kept on this computer and sent again shortly.",
  signedOut: "Not saved yet: you are signed out. Your words are kept on this computer. Sign in again in another tab.",
  refused:
    "Not saved: someone changed this while you were writing. Your words are still here. Press Save to see both side by side.",
  restored: "These words had not been sent yet. They are back in the form and are being saved.",
};

export class AutosaveStatus {
  #shown;
  #spoken;

  constructor(form) {
    this.#shown = form.querySelector("[data-autosave-status]") ?? form.appendChild(document.createElement("p"));
    this.#shown.classList.add("fl-saved");
    this.#spoken = document.createElement("span");
    this.#spoken.className = "govuk-visually-hidden";
    this.#spoken.setAttribute("role", "status");
    this.#shown.after(this.#spoken);
  }

  saved(time) {
    if (this.#shown.dataset.state !== "saved") this.#spoken.textContent = "Saved";
    this.#show("saved", `Saved ${time}`);
  }

  trouble(kind) {
    if (this.#shown.textContent !== TROUBLE[kind]) this.#spoken.textContent = TROUBLE[kind];
    this.#show("waiting", TROUBLE[kind]);
  }

  #show(state, words) {
    this.#shown.dataset.state = state;
    this.#shown.textContent = words;
  }
}
