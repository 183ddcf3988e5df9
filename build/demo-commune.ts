import { usualSeed } from '../samples/commune';

/** The commune of the demonstration, on the day of its own letter, and who gets its report. */
export const demoCommune = {
  campaign: 'hoang-thanh',
  on: '2026-04-15',
  seed: usualSeed,
  mail: 'chu-tich@hoang-thanh.example',
};
