/** Something that is to be done soon, but not while somebody is busy. */
export type Wait = {
  /** Waits for a pause from now, but no longer than was waited for already plus the longest. */
  readonly begin: () => void;
  readonly isOn: () => boolean;
  readonly end: () => void;
};

const pauseMs = 500;
const longestMs = 4000;

/** Makes a wait before some work. */
export function makeWait(work: () => void): Wait {
  let [since, timer] = [0, 0];
  return {
    begin: () => {
      since ||= performance.now();
      window.clearTimeout(timer);
      timer = window.setTimeout(work, Math.max(0, Math.min(pauseMs, since + longestMs - performance.now())));
    },
    isOn: () => since > 0,
    end: () => {
      window.clearTimeout(timer);
      since = 0;
    },
  };
}

const patienceMs = 300;

/** Until there is nothing else to do. Safari cannot tell: there it is the next turn of the page. */
export const idle = (): Promise<void> =>
  new Promise((go) => {
    const done = (): void => {
      go();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: patienceMs });
    else setTimeout(done);
  });
