import { port } from './connection';
import { Exception } from './exception';
import { honestClass, honestSpace } from './honest';

/** LockService.Lock. A run cannot wait here for another: a lock that is held counts as held too long. */
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
    if (this.#held) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
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
