import type { Ports } from '../../ports';

const OPEN = 'batches-under-way';

/** The batches that were begun and not ended: by whoever is at work, or by runs that were cut. No call of its own. */
export const openBatches = (ports: Ports): string[] => (ports.recall(OPEN) ?? '').split(' ').filter((id) => id !== '');

const remember = (ports: Ports, ids: readonly string[]): void => {
  ports.remember(OPEN, ids.join(' '));
};

/** Remembers, at once and before anything else of it is kept, that a batch is begun. */
export const openBatch = (ports: Ports, id: string): void => {
  remember(ports, [...openBatches(ports).filter((each) => each !== id), id]);
};

/** Forgets a batch once all that was written for it has come to stand: this memory does not wait for the cells. */
export function closeBatch(ports: Ports, id: string): void {
  ports.settle();
  remember(
    ports,
    openBatches(ports).filter((each) => each !== id),
  );
}
