// Saves a form by itself: <form data-autosave-url="…" data-autosave-owner="…">. The contract stands in docs/components.md.
import { AutosaveStatus } from "./autosave-status.js";
import { fieldsOf, restore, sameWords, wordsOf } from "./form-fields.js";
import { UNATTENDED, noteAct } from "./last-act.js";
import { forget, keep, recall, showBeside } from "./unsent-words.js";

const PAUSE_MS = 2_500;
const LONGEST_PAUSE_MS = 60_000;
const ANSWER_WITHIN_MS = 10_000;

class Autosave {
  #form;
  #status;
  #timer;
  #pause = PAUSE_MS;
  #typed = false;
  #sending = null;
  #trouble = null;
  #leaving = false;

  constructor(form) {
    this.#form = form;
    this.#status = new AutosaveStatus(form);
    this.#bringBackUnsentWords();
    form.addEventListener("input", () => this.#changed());
    form.addEventListener("change", () => this.#changed());
    form.addEventListener("submit", (event) => this.#beforeSubmit(event));
    addEventListener("online", () => this.#typed && this.save());
    addEventListener("beforeunload", (event) => this.#hasUnsentWords() && event.preventDefault());
    document.addEventListener("visibilitychange", () => document.hidden && this.#typed && this.save());
  }

  /** Sends what has not been sent; true when the server has every word. */
  async save() {
    clearTimeout(this.#timer);
    await this.#sending;
    if (!this.#typed) return true;
    if (this.#trouble === "refused") return false;
    this.#sending = this.#send();
    const saved = await this.#sending;
    this.#sending = null;
    return saved;
  }

  async #send() {
    this.#typed = false;
    const again = this.#trouble !== null;
    const at = Date.now();
    try {
      const answer = await fetch(this.#form.dataset.autosaveUrl, {
        method: "POST",
        body: new URLSearchParams(fieldsOf(this.#form)),
        headers: {
          Accept: "application/json",
          "X-Window": this.#form.elements.namedItem("_once")?.value ?? "",
          ...(again && UNATTENDED),
        },
        redirect: "manual",
        keepalive: document.hidden,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      if (answer.ok && !again) noteAct(at);
      return answer.ok ? this.#acknowledged(await answer.json()) : this.#failed(troubleIn(answer));
    } catch {
      return this.#failed("offline");
    }
  }

  #acknowledged({ savedAt, version }) {
    this.#pause = PAUSE_MS;
    this.#trouble = null;
    const field = this.#form.elements.namedItem("version");
    if (field && version !== undefined) field.value = version;
    if (this.#typed) keep(this.#form);
    else forget(this.#form);
    this.#status.saved(savedAt);
    return true;
  }

  #failed(trouble) {
    this.#typed = true;
    this.#trouble = trouble;
    this.#status.trouble(trouble);
    if (trouble !== "refused") this.#saveIn(this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
    return false;
  }

  #changed() {
    keep(this.#form);
    if (!this.#typed) this.#saveIn(PAUSE_MS);
    this.#typed = true;
  }

  #saveIn(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), milliseconds);
  }

  /** A form is not sent into a dead line: the words stay until the line is back, or the person insists. */
  async #beforeSubmit(event) {
    const insists = this.#trouble !== null;
    if (!this.#hasUnsentWords() || insists) {
      if (this.#trouble === "refused") forget(this.#form);
      this.#leaving = true;
      return;
    }
    event.preventDefault();
    const submitter = event.submitter;
    const saved = await this.save();
    if (!saved && (this.#trouble === "offline" || this.#trouble === "signedOut")) return;
    this.#leaving = true;
    this.#form.requestSubmit(submitter);
  }

  #bringBackUnsentWords() {
    const unsent = recall(this.#form);
    if (!unsent) return;
    if (sameWords(unsent.words, wordsOf(this.#form))) {
      forget(this.#form);
    } else if (unsent.version === this.#form.elements.namedItem("version")?.value) {
      restore(this.#form, unsent.words);
      this.#status.trouble("restored");
      this.#typed = true;
      this.#saveIn(PAUSE_MS);
    } else {
      showBeside(this.#form, unsent.words, () => this.#compare(unsent));
    }
  }

  /** Sends words on the version they were typed on: the server keeps them apart, then shows both side by side. */
  async #compare(unsent) {
    restore(this.#form, unsent.words);
    this.#form.elements.namedItem("version").value = unsent.version;
    this.#typed = true;
    await this.save();
    if (this.#trouble === "refused") this.#form.requestSubmit();
  }

  #hasUnsentWords() {
    return !this.#leaving && (this.#typed || this.#sending !== null);
  }
}

function troubleIn(answer) {
  if (answer.status === 409) return "refused";
  return answer.type === "opaqueredirect" || [401, 403].includes(answer.status) ? "signedOut" : "unwell";
}

export function startAutosave(root) {
  root.querySelectorAll("form[data-autosave-url]").forEach((form) => new Autosave(form));
}
