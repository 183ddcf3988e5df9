import { port } from './connection';
import { honestClass, honestSpace } from './honest';

/** LockService.Lock. One execution runs at a time here, so a lock is always to be had. */
export class Lock {
  readonly #store: string;
  #held = false;

  constructor(store: string) {
    this.#store = store;
  }

  tryLock(): boolean {
    this.#held = port.stores.lock('Lock.tryLock', this.#store);
    return this.#held;
  }
  waitLock(): void {
    this.#held = port.stores.lock('Lock.waitLock', this.#store);
  }
  hasLock(): boolean {
    return this.#held && port.stores.locked(this.#store);
  }
  releaseLock(): void {
    port.stores.unlock('Lock.releaseLock', this.#store);
    this.#held = false;
  }
}

honestClass('Lock', Lock);

/** LockService. */
export function makeLockService(): object {
  return honestSpace('LockService', {
    getDocumentLock: () => new Lock('document'),
    getScriptLock: () => new Lock('script'),
    getUserLock: () => new Lock('user'),
  });
}
