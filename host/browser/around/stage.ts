import type { Host } from '../../host';
import type { World } from '../../world';

/** What the things around the sheet need of the page. */
export type Stage = {
  readonly host: Host;
  readonly world: World;
  /** Does some work, tells what went wrong, and shows what came of it. */
  readonly attempt: (work: () => void) => void;
  /** From here on calls count for something new. */
  readonly begins: (what: string) => void;
  /** Tells them something in passing. */
  readonly says: (sentence: string) => void;
  /** Lets somebody else sit down before the sheet and open it. */
  readonly seat: (email: string) => void;
};
