/** The id that `.clasp.json` carries until somebody puts the id of their own script there. */
const placeholder = 'PUT-YOUR-SCRIPT-ID-HERE';

/**
 * What keeps a project from being pushed, in one sentence, or null.
 *
 * @param claspJson - The text of `.clasp.json`.
 */
export function whyNotToPush(claspJson: string): string | null {
  if (!claspJson.includes(placeholder)) return null;
  return `.clasp.json still says "${placeholder}": put the script's id there (Extensions > Apps Script > Project settings).`;
}

/**
 * What went wrong in a push, in one sentence, or null. clasp ends with status 0 also where it pushed nothing, so only
 * its own words tell.
 *
 * @param status - Its exit status; null when it was killed.
 * @param output - All that it printed.
 */
export function pushProblem(status: number | null, output: string): string | null {
  if (status !== 0) return `clasp push failed (status ${status ?? 'none'}).`;
  if (/Skipping push/i.test(output)) return 'clasp skipped the push: nothing has reached Google.';
  if (/Pushed (one file|\d+ files)|already up to date/i.test(output)) return null;
  return 'clasp did not say that it pushed: look at the script before you rely on it.';
}
