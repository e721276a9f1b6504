// <form data-matches-url="…"> with an element #matches: who may be known already, looked up while names, dates,
// addresses and numbers are typed. The answer is a piece of HTML that the server has written and escaped.
import { noteAct } from "./last-act.js";

const PAUSE_MS = 350;
const LOOKED_UP = /^(child|adult)-\d+-(name|birth|address)$|^caller-phone$/;

class LiveMatches {
  #form;
  #place;
  #timer;
  #asked = 0;

  constructor(form) {
    this.#form = form;
    this.#place = form.querySelector("#matches");
    form.addEventListener("input", (event) => LOOKED_UP.test(event.target.name) && this.#soon());
    this.#place.addEventListener("click", (event) => this.#choose(event));
    this.#offerRows();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look().catch(() => {}), PAUSE_MS);
  }

  async #look() {
    const turn = ++this.#asked;
    const at = Date.now();
    const answer = await fetch(this.#form.dataset.matchesUrl, {
      method: "POST",
      body: new URLSearchParams(new FormData(this.#form)),
      redirect: "error",
    });
    if (!answer.ok) return;
    noteAct(at);
    if (turn !== this.#asked) return;
    this.#place.innerHTML = await answer.text();
    this.#offerRows();
  }

  /** Beside each match, a button for each person named on the screen: "This is Child 1". */
  #offerRows() {
    const rows = [...this.#form.querySelectorAll("[data-person-row]")].filter((row) => nameIn(row));
    for (const match of this.#place.querySelectorAll("[data-person]")) {
      const choices = match.querySelector("[data-choices]") ?? match.appendChild(document.createElement("p"));
      choices.dataset.choices = "";
      choices.className = "fl-match__choices";
      choices.replaceChildren(...rows.map((row) => choiceFor(row)));
    }
  }

  #choose(event) {
    const field = event.target.dataset?.chooses;
    if (!field) return;
    const match = event.target.closest("[data-person]");
    const input = this.#form.elements.namedItem(field);
    input.value = match.dataset.person;
    const row = input.closest("[data-person-row]");
    row.querySelector("[data-chosen]").textContent = `Known already as ${match.querySelector("a").firstChild.textContent}`;
    const warnings = match.querySelector("[data-warnings]")?.cloneNode(true).childNodes ?? [];
    row.querySelector("[data-chosen-warnings]").replaceChildren(...warnings);
    input.dispatchEvent(new Event("change", { bubbles: true }));
    row.querySelector("input").focus();
  }
}

const nameIn = (row) => row.querySelector("input[name$='-name']").value.trim();

function choiceFor(row) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.dataset.chooses = row.querySelector("input[name$='-person']").name;
  button.textContent = `This is ${nameIn(row)}`;
  return button;
}

export function startLiveMatches(root) {
  root.querySelectorAll("form[data-matches-url]").forEach((form) => new LiveMatches(form));
}
