/** A number that a text leaves behind, begun with that of the text before it. */
export function addText(before: number, text: string): number {
  let sum = before;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16_777_619);
  return sum;
}

/** A short text of such a number. */
export const printOf = (sum: number): string => (sum >>> 0).toString(36);

/** A short text of a text, to tell whether a list is as it was left. */
export const fingerprintOf = (text: string): string => printOf(addText(17, text));
