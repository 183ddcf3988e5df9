const BAR_LENGTH = 50;

/**
 * A share in percent as a bar of fifty blocks, each two in a hundred; a block that is begun stays open, so
 * only 100% fills all.
 */
export const bar = (percent: number): string => {
  const filled = Math.floor((Math.min(percent, 100) * BAR_LENGTH) / 100);
  return '█'.repeat(filled) + '░'.repeat(BAR_LENGTH - filled);
};
