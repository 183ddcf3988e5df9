/** Leaves a sentence for the page that is loaded next in this tab. */
export const sayNextTime = (sentence: string): void => {
  history.replaceState({ sentence }, '');
};

/** The sentence that was left, once. */
export function leftSentence(): string | null {
  const left: unknown = history.state;
  history.replaceState(null, '');
  return typeof left === 'object' && left !== null && 'sentence' in left ? String(left.sentence) : null;
}
