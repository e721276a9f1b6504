// What MoJ's multi-select leaves unsaid: what its box ticks, and how many are ticked.
const ROWS = "tbody input.govuk-checkboxes__input";

function watch(place) {
  const { idPrefix, one, several } = place.dataset;
  const label = place.querySelector(`label[for="${idPrefix}checkboxes-all"]`);
  if (!label) return;
  label.firstElementChild.textContent = `Choose all ${several} on this page`;
  const words = place.querySelector("[data-chosen]");
  const count = () => {
    const chosen = place.querySelectorAll(`${ROWS}:checked`).length;
    words.textContent = `${chosen} ${chosen === 1 ? one : several} chosen`;
  };
  count();
  words.hidden = false;
  place.addEventListener("change", count);
  addEventListener("pageshow", count); // coming back, the browser has ticked them again
}

/** After MoJ's own script, which makes the box. */
export function startMultiSelects(root) {
  root.querySelectorAll("[data-module='moj-multi-select']").forEach(watch);
}
