import axe, { type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/**
 * What axe finds serious or critical in a frame: rule and element, one a line.
 *
 * @param within - A selector of the part that is looked at; all of it without.
 */
export async function barriers(frame: Frame, within?: string): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(
    async (part): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(part === undefined ? document : part),
    within,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    );
}
