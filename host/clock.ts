import { instantOf, wallFromText, wallOf, wallText } from './zone';

/** The host's clock. It stands still but for `Utilities.sleep`, so that a run is the same every time. */
export type Clock = {
  /** The wall clock of the zone, `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string;
  /** Sets the wall clock of the zone. @throws {RangeError} Not `YYYY-MM-DDTHH:mm` or no such day. */
  readonly set: (wall: string) => void;
  /** Milliseconds since 1970 in UTC. */
  readonly instant: () => number;
  /** Moves the clock on, in milliseconds. */
  readonly advance: (ms: number) => void;
};

/**
 * Makes a clock.
 *
 * @param zone - The script's zone, an IANA name.
 * @param start - Milliseconds since 1970 in UTC.
 */
export function makeClock(zone: string, start: number): Clock {
  let instant = start;
  return {
    now: () => wallText(wallOf(instant, zone)),
    set: (wall) => {
      instant = instantOf(wallFromText(wall), zone);
    },
    instant: () => instant,
    advance: (ms) => {
      instant += ms;
    },
  };
}
