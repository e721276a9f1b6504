// Starts everything that makes a page quicker. Each page works without it.
import { initAll as startGovuk } from "./govuk-frontend.min.js";
import { initAll as startMoj } from "./moj-frontend.min.js";
import { startAutosave } from "./autosave.js";
import { startLiveCounts } from "./live-count.js";
import { startLiveMatches } from "./live-matches.js";
import { startMultiSelects } from "./multi-select.js";
import { startPasskeys } from "./passkeys.js";
import { startPeopleNamed } from "./people-named.js";
import { startTimeoutWarning } from "./timeout-warning.js";

const quietly = (start) => {
  try {
    start();
  } catch (problem) {
    console.warn(problem);
  }
};

quietly(() => startGovuk());
quietly(() => startMoj());
quietly(() => startMultiSelects(document));
quietly(() => startAutosave(document));
quietly(() => startLiveCounts(document));
quietly(() => startLiveMatches(document));
quietly(() => startPasskeys(document));
quietly(() => startPeopleNamed(document));
quietly(() => startTimeoutWarning(document));
