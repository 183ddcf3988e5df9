import type { Guards } from '../domain/permission';
import type { StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import { structureSentencesOf } from '../text/structure-sentences';
import type { Text } from '../text/text';
import { stoppedHome } from '../view/stopped-home';
import { stepRefused, type StepResult } from './job';
import { openPlaces } from './open-places';
import { readStructure } from './structure';
import { knownIds, orderFaults } from './orders';
import type { WorkbookSetup } from './workbook-setup';

/** Why a campaign cannot be carried out, in words: its order cannot be read, or nobody knows it. */
export function campaignRefusal(id: string, text: Text): string {
  const sentences = orderFaults(id).flatMap((fault) => structureSentencesOf(text.structure, fault));
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : text.problems.unknownCampaign(id, knownIds());
}

/** Ends a job whose campaign nobody knows or whose order cannot be read, and names that on `Bắt đầu` where whoever acts may write there. */
export function refuseCampaign(ports: Ports, setup: WorkbookSetup, guards: Guards): StepResult {
  const { settings, text } = setup;
  const { campaign: id } = settings;
  const unknown: StructureFault[] = orderFaults(id).length > 0 ? [] : [{ code: 'campaign-unknown', text: id }];
  const faults = [...unknown, ...readStructure(ports, setup, guards, null).faults];
  const asOf = text.tables.asOf(ports.today(), ports.time());
  ports.alone(() => {
    openPlaces(ports, guards.closed).ports.showTab(stoppedHome({ commune: settings.commune, asOf, faults }, text));
  });
  return stepRefused(campaignRefusal(id, text));
}
