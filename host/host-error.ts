/** What ended a run: the guest's own message, or the host's reason (`cut`, a timeout). */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** The error's name inside the guest: `Exception` for what Google refuses, `TypeError`, `ZodError` … */
  readonly guestName: string;
  /** The stack inside the bundle, empty when there is none. */
  readonly guestStack: string;

  constructor(message: string, guestName = 'Error', guestStack = '') {
    super(message);
    this.guestName = guestName;
    this.guestStack = guestStack;
  }
}
