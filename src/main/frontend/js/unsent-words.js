// Words that the server has not acknowledged, kept in this browser for the person who typed them, for a week at most.
import { withStorage } from "./browser-storage.js";
import { wordsOf } from "./form-fields.js";

const A_WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const keyOf = (form) => `fanlight:unsent:${form.dataset.autosaveOwner ?? ""}:${form.dataset.autosaveUrl}`;

export function keep(form) {
  const unsent = { at: Date.now(), version: form.elements.namedItem("version")?.value, words: wordsOf(form) };
  withStorage((storage) => storage.setItem(keyOf(form), JSON.stringify(unsent)));
}

export function forget(form) {
  withStorage((storage) => storage.removeItem(keyOf(form)));
}

/** The kept words of this form, with the version they were typed on; null where there are none. */
export function recall(form) {
  const unsent = withStorage((storage) => JSON.parse(storage.getItem(keyOf(form))));
  if (unsent && Date.now() - unsent.at > A_WEEK_MS) {
    forget(form);
    return null;
  }
  return unsent;
}

/** The form holds newer words by now, so the kept ones stand above it, to be copied. */
export function showBeside(form, words, compare) {
  const note = document.createElement("div");
  note.className = "fl-attention";
  const label = document.createElement("label");
  label.className = "govuk-label govuk-label--s";
  label.textContent = "Words typed on this computer that were not sent. The form below is newer.";
  const area = document.createElement("textarea");
  area.className = "govuk-textarea";
  area.rows = 6;
  area.readOnly = true;
  area.id = label.htmlFor = `unsent-${form.id || "words"}`;
  area.value = words.map(([, value]) => value).filter(Boolean).join("\n");
  const choices = document.createElement("div");
  choices.className = "govuk-button-group";
  choices.append(
    button("See both side by side", "", compare),
    button("I do not need them", "govuk-button--secondary", () => {
      forget(form);
      note.remove();
    }),
  );
  note.append(label, area, choices);
  form.before(note);
}

function button(words, looks, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `govuk-button ${looks}`;
  button.textContent = words;
  button.addEventListener("click", act);
  return button;
}
