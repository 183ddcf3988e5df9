/** A short number of a text, to tell whether a list is as it was left. */
export function fingerprintOf(text: string): string {
  let sum = 17;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 4_294_967_291;
  return sum.toString(36);
}
