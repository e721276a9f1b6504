// What stands in a form, without what must not be kept: keys, passwords, files.
const KEYS = new Set(["_once", "_page", "_csrf", "version"]);
const OF_THE_PAGE = new Set(["_once", "_page"]);

const isTyped = (field) =>
  field.name && !KEYS.has(field.name) && !["hidden", "password", "file", "submit", "button"].includes(field.type);

const namesOf = (form, test) => new Set([...form.elements].filter(test).map((field) => field.name));

/** All that the server needs to save a draft. */
export function fieldsOf(form) {
  const passwords = namesOf(form, (field) => field.type === "password");
  return [...new FormData(form)].filter(
    ([name, value]) => typeof value === "string" && !OF_THE_PAGE.has(name) && !passwords.has(name),
  );
}

/** The words that a person typed or chose. */
export function wordsOf(form) {
  const typed = namesOf(form, isTyped);
  return fieldsOf(form).filter(([name]) => typed.has(name));
}

export const sameWords = (some, others) => JSON.stringify(some) === JSON.stringify(others);

/** Puts kept words back where they were typed. */
export function restore(form, words) {
  const left = words.map(([name, value]) => ({ name, value }));
  const take = (test) => left.splice(left.findIndex(test), 1)[0];
  for (const field of [...form.elements].filter(isTyped)) {
    const isIts = ({ name }) => name === field.name;
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = left.some((word) => isIts(word) && word.value === field.value);
    } else if (left.some(isIts)) {
      field.value = take(isIts).value;
    }
  }
}
