// When somebody last caused a request, in any window of this browser: until then the server counts them as here.
import { withStorage } from "./browser-storage.js";

const KEY = "fanlight:last-act";
let inThisWindow = 0;

/** Marks a request that the page sends by itself, which prolongs no session. */
export const UNATTENDED = { "X-Unattended": "1" };

export function noteAct(at = Date.now()) {
  inThisWindow = at;
  withStorage((storage) => storage.setItem(KEY, at));
}

export const lastAct = () => Math.max(inThisWindow, Number(withStorage((storage) => storage.getItem(KEY))));
