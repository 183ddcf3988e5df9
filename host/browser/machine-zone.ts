import type { Zone } from '../guest/zoned-date';
import { offsetAt } from '../zone';

const canonical = (timeZone?: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

const known = new Map<string, Zone | null>();

/** A zone that the machine does not stand in; null where it does, since its Date follows that zone by itself. */
export function foreignZone(name: string): Zone | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const zone =
    canonical(name) === canonical() ? null : { name, offset: remembered((instant) => offsetAt(instant, name)) };
  known.set(name, zone);
  return zone;
}

const spanMs = 7 * 864e5;

// A zone that stands alike at both ends of a week has not moved within it.
function remembered(offset: (instant: number) => number): (instant: number) => number {
  const ends = new Map<number, number>();
  const at = (week: number): number => {
    const found = ends.get(week) ?? offset(week * spanMs);
    ends.set(week, found);
    return found;
  };
  return (instant) => {
    if (Number.isNaN(instant)) return instant;
    const week = Math.floor(instant / spanMs);
    return at(week) === at(week + 1) ? at(week) : offset(instant);
  };
}
