import { openHost, type Bundle, type Host, type SavedHost } from '../../host/host';

const kept = new Map<string, SavedHost>();

/** A host as `make` leaves it: made once a test file under a name, then opened as it was saved. */
export async function keptHost(bundle: Bundle, name: unknown, make: () => Host | Promise<Host>): Promise<Host> {
  const key = JSON.stringify(name);
  const saved = kept.get(key) ?? saveAndClose(await make());
  kept.set(key, saved);
  return openHost(bundle, saved);
}

function saveAndClose(host: Host): SavedHost {
  try {
    expect(host.failures).toEqual([]);
    return host.save();
  } finally {
    host.close();
  }
}
