/** Whether this page may write: of several pages over one shelf only one does. */
export type Turn =
  | { readonly kind: 'ours' }
  /** Another page has it. `free` is kept when that page is closed. */
  | { readonly kind: 'taken'; readonly free: Promise<void> }
  /** The browser cannot tell: so on addresses that are not secure. */
  | { readonly kind: 'unknown' };

// A page that is loaded anew leaves its lock only when it is gone.
const patienceMs = 700;

/** Takes the turn of a name, and keeps it until the page is closed. */
export function takeTurn(name: string): Promise<Turn> {
  // Older browsers and insecure addresses have none, which the types do not tell.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve({ kind: 'unknown' });
  return new Promise((settle) => {
    const hold = (): Promise<never> => {
      settle({ kind: 'ours' });
      return new Promise(() => undefined);
    };
    locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, hold).catch((error: unknown) => {
      const isTaken = error instanceof DOMException && error.name === 'TimeoutError';
      settle(isTaken ? { kind: 'taken', free: locks.request(name, () => undefined) } : { kind: 'unknown' });
    });
  });
}
