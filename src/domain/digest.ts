import { daysBetween, type Day } from './day';
import { validAddresses } from './settings';
import type { Unit } from './unit';
import type { Warning } from './warning';

/** Who gets a digest. */
export type Addressee = {
  /** In small letters. */
  readonly address: string;
  /** The units whose warnings are theirs; null for the office, whose are all. */
  readonly units: readonly string[] | null;
};

/** What an addressee has been told of, by the key of the warning: the last step, and the last day. */
export type Told = ReadonlyMap<string, { readonly step: Warning['step']; readonly on: Day }>;

/** What an addressee is to be told of on a day: all that is theirs and outstanding. */
export type Digest = {
  readonly addressee: Addressee;
  readonly on: Day;
  readonly warnings: readonly Warning[];
};

/** How many days what is overdue rests before it is told again. */
const REST_DAYS = 3;

/**
 * Who gets digests: the office, and who is in charge of units, each address once. What has not the form of an address is
 * passed over.
 *
 * @param office - The addresses of the office, parted by commas.
 */
export function addresseesOf(units: readonly Pick<Unit, 'name' | 'mail'>[], office: string): Addressee[] {
  const offices = new Set(validAddresses(office));
  const byAddress = new Map<string, string[]>();
  for (const { name, mail } of units)
    for (const address of validAddresses(mail))
      if (!offices.has(address)) byAddress.set(address, [...(byAddress.get(address) ?? []), name]);
  return [
    ...[...offices].map((address) => ({ address, units: null })),
    ...[...byAddress].map(([address, names]) => ({ address, units: names })),
  ];
}

/** A step's place in the order in which time passes. */
const rankOf = (step: Warning['step']): number =>
  step === 'standing' ? Number.NEGATIVE_INFINITY : step === 'overdue' ? 1 : -step;

/** A key as a code can hold it: half a letter cannot be encoded. */
const plainKey = (key: string): string => key.replace(/\p{Cs}/gu, '\ufffd');

/** Whether an addressee must be told today: of a step that is new to them, or again of what rests no longer. */
function mustTell({ key, step }: Warning, told: Told | undefined, on: Day): boolean {
  const last = told?.get(plainKey(key));
  if (!last || rankOf(step) > rankOf(last.step)) return true;
  return (step === 'overdue' || step === 'standing') && daysBetween(last.on, on) >= REST_DAYS;
}

/**
 * The digests of a day: one an addressee, holding only what is theirs and outstanding, and none where nothing of that has
 * come to a step that they have not been told of. What is overdue, or has no day of its own, is told every third day.
 *
 * @param told - What each address has been told of.
 */
export const digestsOn = (
  warnings: readonly Warning[],
  addressees: readonly Addressee[],
  told: ReadonlyMap<string, Told>,
  on: Day,
): Digest[] =>
  addressees.flatMap((addressee) => {
    const { address, units } = addressee;
    const theirs = warnings.filter((warning) => units === null || warning.units.some((unit) => units.includes(unit)));
    const isDue = theirs.some((warning) => mustTell(warning, told.get(address), on));
    return isDue ? [{ addressee, on, warnings: theirs }] : [];
  });

/**
 * What a digest tells of, as a short text for the ledger: the keys with their steps, parted by spaces.
 *
 * @example codeOf(digest) //=> 'm%3Achildren%3A2026-06-13@3 list%3ATH%20A@standing'
 */
export const codeOf = ({ warnings }: Pick<Digest, 'warnings'>): string =>
  warnings.map(({ key, step }) => `${encodeURIComponent(plainKey(key))}@${String(step)}`).join(' ');

function keyIn(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function stepIn(text: string): Warning['step'] | null {
  if (text === 'overdue' || text === 'standing') return text;
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

/**
 * What an addressee has been told of by the digests that went out to them. What somebody has changed in a code so that it
 * cannot be read is passed over.
 *
 * @param sent - The day and the code of each; the latest day counts.
 */
export function toldIn(sent: readonly { readonly on: Day; readonly code: string }[]): Told {
  const told = new Map<string, { step: Warning['step']; on: Day }>();
  for (const { on, code } of [...sent].sort((one, other) => (one.on < other.on ? -1 : 1)))
    for (const part of code.split(/\s+/)) {
      const at = part.lastIndexOf('@');
      const [key, step] = [keyIn(part.slice(0, Math.max(at, 0))), stepIn(part.slice(at + 1))];
      if (key !== null && key !== '' && step !== null) told.set(key, { step, on });
    }
  return told;
}
