/** Does something with what this browser keeps for us; null in a browser that lends no storage. */
export function withStorage(act) {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}
