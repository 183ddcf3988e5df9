/** What lets a script of ours run under the page's policy: the nonce of the page's own script. */
export const nonce = (): string => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
