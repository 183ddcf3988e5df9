/** Planned failures, by the number of the service call counted from when they were planned. */
export type Faults = {
  /** The k-th call (from 1) throws inside the guest: `before` it did anything, or `after` its effect. */
  readonly fail: (k: number, when: 'before' | 'after', message?: string) => void;
  /** The run ends after the k-th call, which has its effect; the guest cannot catch it. */
  readonly cut: (k: number) => void;
  /** Forgets what was planned. */
  readonly clear: () => void;
};

/** What meets the next service call. */
export type Fate = { readonly before: string | null; readonly after: string | null; readonly cut: boolean };

/** The faults, and the side the call log asks. */
export type FaultPlan = Faults & { next(): Fate };

type Plan = { readonly at: number; readonly when: 'before' | 'after' | 'cut'; readonly message: string };

/** Makes an empty plan. */
export function makeFaults(): FaultPlan {
  let plans: Plan[] = [];
  let count = 0;
  return {
    fail: (k, when, message = 'Service Spreadsheets failed while accessing document.') => {
      plans.push({ at: count + k, when, message });
    },
    cut: (k) => {
      plans.push({ at: count + k, when: 'cut', message: 'cut' });
    },
    clear: () => {
      plans = [];
    },
    next: () => {
      count += 1;
      const met = plans.filter((plan) => plan.at === count);
      plans = plans.filter((plan) => plan.at > count);
      return fateOf(met);
    },
  };
}

function fateOf(met: readonly Plan[]): Fate {
  const message = (when: Plan['when']): string | null => met.find((plan) => plan.when === when)?.message ?? null;
  return { before: message('before'), after: message('after'), cut: message('cut') !== null };
}
