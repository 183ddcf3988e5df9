import { port } from './connection';
import { Exception, wrongArguments } from './exception';
import { honestClass } from './honest';

/** ScriptApp.AuthorizationInfo. Whoever runs here has agreed to all that the manifest asks for. */
class AuthorizationInfo {
  readonly #scopes: readonly string[];

  constructor(scopes: readonly string[]) {
    this.#scopes = scopes;
  }

  getAuthorizationStatus(): string {
    return 'NOT_REQUIRED';
  }
  getAuthorizationUrl(): string | null {
    return null;
  }
  getAuthorizedScopes(): string[] {
    return [...this.#scopes];
  }
}

honestClass('AuthorizationInfo', AuthorizationInfo);

/** ScriptApp.getAuthorizationInfo. @throws {Exception} A mode is missing, or the host cannot tell. */
export function authorizationInfo(mode: unknown, asked?: unknown): AuthorizationInfo {
  if (typeof mode !== 'string') throw wrongArguments('ScriptApp.getAuthorizationInfo', [mode]);
  if (asked !== undefined) throw new Exception('Not in this host: ScriptApp.getAuthorizationInfo of some scopes');
  const scopes = port.services.scopes('ScriptApp.getAuthorizationInfo');
  if (scopes === null) throw new Exception('Not in this host: the scopes of a manifest that names none');
  return new AuthorizationInfo(Array.from(scopes));
}
