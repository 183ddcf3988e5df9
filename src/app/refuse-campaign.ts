import type { Guards } from '../domain/permission';
import type { StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import { stoppedHome } from '../view/stopped-home';
import { stepRefused, type StepResult } from './job';
import { openPlaces } from './open-places';
import { readStructure } from './structure';
import { knownIds, type WorkbookSetup } from './workbook-setup';

/** Ends a job whose campaign nobody knows, and names that on `Bắt đầu` where whoever acts may write there. */
export function refuseCampaign(ports: Ports, setup: WorkbookSetup, guards: Guards): StepResult {
  const { settings, text } = setup;
  const unknown: StructureFault = { code: 'campaign-unknown', text: settings.campaign };
  const faults = [unknown, ...readStructure(ports, setup, guards, null).faults];
  const asOf = text.tables.asOf(ports.today(), ports.time());
  ports.alone(() => {
    openPlaces(ports, guards.closed).ports.showTab(stoppedHome({ commune: settings.commune, asOf, faults }, text));
  });
  return stepRefused(text.problems.unknownCampaign(settings.campaign, knownIds()));
}
