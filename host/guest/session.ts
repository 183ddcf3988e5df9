import { port } from './connection';
import { honestClass, honestSpace } from './honest';

/** A person, by address. */
export class User {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

honestClass('User', User);

/** Session. */
export function makeSession(): object {
  return honestSpace('Session', {
    getActiveUser: () => new User(port.file.seen()),
    getEffectiveUser: () => new User(port.file.effective()),
    getScriptTimeZone: () => port.services.zone(),
    getActiveUserLocale: () => 'vi',
  });
}
