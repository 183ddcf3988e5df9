/** Ages from `fromAge` up to but not including `untilAge`. */
export type AgeBand = {
  /** Such as `6-18`, or `14+` without an upper bound. */
  readonly id: string;
  /** Completed years. */
  readonly fromAge: number;
  /** Completed years, excluded; null = no upper bound. */
  readonly untilAge: number | null;
};

/** An ordered band and the finer ones shown inside it, disjoint and in order; there may be none. */
export type OrderedBand = AgeBand & { readonly parts: readonly AgeBand[] };

/** Whether an age in completed years lies in the band. */
export const holdsAge = (band: AgeBand, age: number): boolean =>
  age >= band.fromAge && (band.untilAge === null || age < band.untilAge);

/** The band that holds an age, or null; bands are disjoint. */
export const bandOf = <B extends AgeBand>(bands: readonly B[], age: number): B | null =>
  bands.find((band) => holdsAge(band, age)) ?? null;
