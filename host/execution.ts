import type { Outcome } from './guest/outcome';
import type { Port } from './guest/port';
import type { Zone } from './guest/zoned-date';
import { HostError } from './host-error';

/** One execution. */
export type Execution = {
  readonly code: string;
  /** The script's zone: what local getters of Date in the realm follow. */
  readonly zone: string;
  readonly limitMs: number;
  readonly name: string;
  /** JSON of the array of arguments. */
  readonly args: string;
  /** JSON of the event in place of arguments. */
  readonly event?: string;
  /** Whether a cell's formula calls: then arguments and result are cells. */
  readonly asFormula?: boolean;
};

/** What a furnished realm gives: calls a function of the bundle, and tells how it ended. */
export type Call = (name: string, args: string, event: string | null, asFormula: boolean) => () => Outcome;

/** Furnishes a realm; with a zone where the machine stands in another than the script. */
export type Install = (port: Port, zone: Zone | null) => Call;

/** What ends a run whose time is up. */
export const timeIsUp = (): HostError => new HostError('Exceeded maximum execution time');
