// <span data-live-url="/worklist/counts/mine" data-live-field="count">12</span>
// Asks every 15 seconds while the page is visible; an answer that cannot be read changes nothing.
import { UNATTENDED } from "./last-act.js";

const EVERY_MS = 15_000;

async function refresh(place) {
  const answer = await fetch(place.dataset.liveUrl, {
    headers: { Accept: "application/json", ...UNATTENDED },
    redirect: "error",
  });
  if (!answer.ok) return;
  const body = await answer.json();
  const value = body[place.dataset.liveField ?? "count"];
  if (value !== undefined && String(value) !== place.textContent) place.textContent = String(value);
}

export function startLiveCounts(root) {
  const places = [...root.querySelectorAll("[data-live-url]")];
  if (places.length === 0) return;
  places.forEach((place) => place.setAttribute("aria-live", "polite"));
  setInterval(() => {
    if (document.visibilityState === "visible") places.forEach((place) => refresh(place).catch(() => {}));
  }, EVERY_MS);
}
