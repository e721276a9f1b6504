// <dialog data-idle-minutes="30" …> of ui/moj/timeout-warning.jte: asks in time whether somebody is still there, and
// signs them out when nobody answers. An act in any window counts for all. The end after so many hours comes whatever
// is done: it is told in time as well, and whoever wants to finish a sentence does.
import { lastAct, noteAct } from "./last-act.js";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const ANSWER_WITHIN_MS = 10_000;

const counted = (number, unit) => `${number} ${unit}${number === 1 ? "" : "s"}`;

class TimeoutWarning {
  #dialog;
  #signOut;
  #idleMs;
  #warnMs;
  #endsAt;
  #quietAbove;
  #told;
  #looking;

  constructor(dialog) {
    this.#dialog = dialog;
    this.#signOut = document.getElementById(dialog.dataset.signOutForm);
    this.#idleMs = dialog.dataset.idleMinutes * MINUTE_MS;
    this.#warnMs = dialog.dataset.warnMinutes * MINUTE_MS;
    this.#endsAt = Date.now() + Number(dialog.dataset.secondsLeft ?? Infinity) * SECOND_MS;
    noteAct();
    this.#part("stay").addEventListener("click", () => this.#stay());
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      if (this.#isTheEnd()) this.#finish();
      else this.#stay();
    });
    this.#part("finish").addEventListener("click", () => this.#finish());
    this.#part("again").addEventListener("click", () => this.#leave());
    this.#looking = setInterval(() => this.#look(), SECOND_MS);
  }

  #look() {
    const left = Math.min(this.#idleLeft(), this.#longestLeft());
    if (left <= 0) this.#leave();
    else if (left <= this.#warnMs && !(this.#isTheEnd() && this.#isToldAlready(left))) this.#warn(left);
    else this.#dialog.close();
  }

  #idleLeft() {
    return lastAct() + this.#idleMs - Date.now();
  }

  #longestLeft() {
    return this.#endsAt - Date.now();
  }

  /** Whether what comes next is the end that no act puts off. */
  #isTheEnd() {
    return this.#longestLeft() <= this.#idleLeft();
  }

  /** Lets somebody go on typing; they are told once more in the last minute. */
  #finish() {
    this.#quietAbove = this.#longestLeft() > MINUTE_MS ? MINUTE_MS : 0;
    this.#look();
  }

  #isToldAlready(left) {
    return this.#quietAbove !== undefined && left > this.#quietAbove;
  }

  #show() {
    const end = this.#isTheEnd();
    for (const name of ["idle", "stay"]) this.#part(name).hidden = end;
    for (const name of ["longest", "again", "finish"]) this.#part(name).hidden = !end;
  }

  /** Minutes, then seconds to the eye; a screen reader hears the title when it opens and then each minute. */
  #warn(left) {
    const minutes = Math.ceil(left / MINUTE_MS);
    this.#part("left").textContent =
      left > MINUTE_MS ? counted(minutes, "minute") : counted(Math.ceil(left / SECOND_MS), "second");
    this.#show();
    if (!this.#dialog.open) {
      this.#part("trouble").hidden = true;
      this.#part("spoken").textContent = "";
      this.#dialog.showModal();
    } else if (minutes !== this.#told) {
      this.#part("spoken").textContent = `You will be signed out in ${counted(minutes, "minute")}`;
    }
    this.#told = minutes;
  }

  async #stay() {
    const at = Date.now();
    try {
      const answer = await this.#send(this.#dialog.dataset.stayUrl);
      if ([401, 403].includes(answer.status)) {
        this.#leave();
      } else if (answer.ok) {
        noteAct(at);
        this.#look();
      } else {
        this.#part("trouble").hidden = false;
      }
    } catch {
      this.#part("trouble").hidden = false;
    }
  }

  async #leave() {
    clearInterval(this.#looking);
    // Nobody is there to be asked about unsent words; autosave has kept them.
    addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
    await this.#send(this.#signOut.action).catch(() => {});
    location.replace(this.#dialog.dataset.signInUrl + (this.#longestLeft() <= this.#warnMs ? "&longest" : ""));
  }

  #send(url) {
    return fetch(url, {
      method: "POST",
      body: new URLSearchParams(new FormData(this.#signOut)),
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  }

  #part(name) {
    return this.#dialog.querySelector(`[data-${name}]`);
  }
}

export function startTimeoutWarning(root) {
  root.querySelectorAll("dialog[data-idle-minutes]:not([open])").forEach((dialog) => new TimeoutWarning(dialog));
}
