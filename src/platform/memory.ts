import type { Ports } from '../ports';

/** What the workbook remembers, and the lock that keeps two people from acting at once. */
export type MemoryPorts = Pick<Ports, 'recall' | 'remember' | 'rememberLater' | 'alone'>;

const LOCK_MILLISECONDS = { waits: 20_000, 'at once': 1 } as const;

const properties = () => PropertiesService.getDocumentProperties();

/** The memory of one run: read whole at its first question, and anew under the lock, where nobody else writes. */
export function memoryPorts(): MemoryPorts {
  let known: Record<string, string> | null = null;
  let later: Record<string, string> | null = null;
  const remember = (key: string, value: string): void => {
    properties().setProperty(key, value);
    if (known) known[key] = value;
  };
  return {
    recall: (key) => later?.[key] ?? (known ??= properties().getProperties())[key] ?? null,
    remember,
    rememberLater: (key, value) => {
      if (later) later[key] = value;
      else remember(key, value);
    },
    alone: (act, patience = 'waits') =>
      underLock(() => {
        [known, later] = [null, {}];
        const done = act();
        if (Object.keys(later).length > 0) properties().setProperties(later, false);
        [known, later] = [null, null];
        return done;
      }, LOCK_MILLISECONDS[patience]),
  };
}

function underLock<T>(act: () => T, milliseconds: number): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(milliseconds)) return null;
  try {
    return act();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
