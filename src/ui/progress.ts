/** What is told of something that a person waits for. */
export type Progress = {
  /** Says what is done now, and how much of it; without figures the bar only moves. */
  readonly says: (label: string, done?: number, all?: number) => void;
  readonly isCancelled: () => boolean;
};
