import type { Ports } from '../../ports';

const WORKER = 'list-worker';
/** No run takes longer: what an older one has left says nothing. */
const LONGEST_SECONDS = 360;

/** Lets others know who is at work on whole lists. */
export const beginWork = (ports: Ports): void => {
  ports.remember(WORKER, `${ports.seconds()} ${ports.user()}`);
};

/** Says that nobody is any more. */
export const endWork = (ports: Ports): void => {
  ports.remember(WORKER, '');
};

/** Who is at work on whole lists; `''` where nobody knows. */
export function workerNow(ports: Ports): string {
  const [began = '', user = ''] = (ports.recall(WORKER) ?? '').split(' ');
  return ports.seconds() - Number(began) > LONGEST_SECONDS ? '' : user;
}
