import type { Unit } from '../domain/unit';
import { firstHome } from '../view/first-home';
import type { StepWorld } from './job';

/** Shows the first steps on `Bắt đầu` with the links to the units' tabs, as long as no action has shown figures there. */
export function welcome({ ports, campaign, text }: StepWorld, units: readonly Unit[]): void {
  const isFresh = ports.readColumns('Bắt đầu', 1).some(([cell]) => cell === text.guide.first);
  if (isFresh) ports.showTab(firstHome(campaign, units, text));
}
