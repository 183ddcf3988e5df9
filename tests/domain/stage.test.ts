import { furtherStage, hasReached, STAGES } from '../../src/domain/stage';

describe('stages', () => {
  test('come one after the other', () => {
    expect(STAGES).toEqual(['not-reviewed', 'no-card', 'card', 'enrolled', 'approved', 'activated']);
  });

  test('are reached by themselves and by every further one', () => {
    for (const [at, stage] of STAGES.entries())
      for (const [place, closing] of STAGES.entries()) {
        expect(hasReached(stage, closing)).toBe(at >= place);
        expect(furtherStage(stage, closing)).toBe(STAGES[Math.max(at, place)]);
      }
  });
});
