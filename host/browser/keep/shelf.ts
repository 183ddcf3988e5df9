import type { Parts } from './parts';

/** Where the browser keeps texts by name on this machine. */
export type Shelf = {
  readonly read: () => Promise<Parts>;
  /** Puts texts and takes others away: all of it or, when it fails, nothing. The writing begins before it returns. */
  readonly write: (fresh: Parts, gone: Iterable<string>) => Promise<void>;
};

const store = 'parts';

/** Opens the shelf of a name. @throws {Error} The browser keeps nothing. */
export async function openShelf(name: string): Promise<Shelf> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(store);
  };
  const database = await answerOf(opening);
  // Whoever clears what the browser has kept waits for us otherwise.
  database.onversionchange = () => {
    database.close();
  };
  return { read: () => read(database), write: (fresh, gone) => write(database, fresh, gone) };
}

async function read(database: IDBDatabase): Promise<Parts> {
  const parts = database.transaction(store).objectStore(store);
  const [names, texts] = await Promise.all([answerOf(parts.getAllKeys()), answerOf(parts.getAll())]);
  return new Map(names.map((each, at) => [each as string, texts[at] as string]));
}

async function write(database: IDBDatabase, fresh: Parts, gone: Iterable<string>): Promise<void> {
  const writing = database.transaction(store, 'readwrite');
  try {
    const parts = writing.objectStore(store);
    for (const each of gone) parts.delete(each);
    for (const [each, text] of fresh) parts.put(text, each);
    // Called done at once: a page that is being closed hears no answer.
    writing.commit();
  } catch (error) {
    giveUp(writing);
    throw error;
  }
  await endOf(writing);
}

function giveUp(writing: IDBTransaction): void {
  try {
    writing.abort();
  } catch {
    // The browser has given it up already.
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((answer, fail) => {
    request.onsuccess = () => {
      answer(request.result);
    };
    request.onerror = () => {
      fail(request.error ?? new Error('No answer'));
    };
  });
}

function endOf(writing: IDBTransaction): Promise<void> {
  return new Promise((end, fail) => {
    writing.oncomplete = () => {
      end();
    };
    writing.onabort = () => {
      fail(writing.error ?? new Error('Not written'));
    };
  });
}
