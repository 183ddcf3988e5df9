import type { SettingName, Settings } from './settings';
import { wrongAddressIn } from './settings';

/** The steps of the set-up dialog before it starts, in their order. */
export const SET_UP_STEPS = ['campaign', 'units', 'mail', 'review'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** The step that a text names; the first for any other text and for none. */
export const stepNamed = (text: string | null): SetUpStep => SET_UP_STEPS.find((step) => step === text) ?? 'campaign';

/** The step after another; the last is followed by itself. */
export const stepAfter = (step: SetUpStep): SetUpStep => SET_UP_STEPS[SET_UP_STEPS.indexOf(step) + 1] ?? 'review';

/** What is wrong with a field of the dialog; `field` is a setting, `units`, or `editors:` and a unit's name. */
export type FieldFault =
  | { readonly code: 'campaign-unknown'; readonly field: 'campaign'; readonly text: string }
  | { readonly code: 'empty'; readonly field: SettingName | 'units' }
  | { readonly code: 'address-wrong'; readonly field: string; readonly text: string };

/** Wrong addresses of a field, none or one fault. */
function addressFaults(field: string, text: string): FieldFault[] {
  const wrong = wrongAddressIn(text);
  return wrong === undefined ? [] : [{ code: 'address-wrong', field, text: wrong }];
}

/** What is wrong with the first step: an order nobody knows, a commune without a name. */
export function campaignFaults(
  { campaign, commune }: Pick<Settings, 'campaign' | 'commune'>,
  known: readonly string[],
): FieldFault[] {
  return [
    ...(known.includes(campaign) ? [] : [{ code: 'campaign-unknown', field: 'campaign', text: campaign } as const]),
    ...(commune.trim() === '' ? [{ code: 'empty', field: 'commune' } as const] : []),
  ];
}

/** What is wrong with the addresses: of the report, the office and the units. All may be empty. */
export const mailFaults = (
  { mail, office }: Pick<Settings, 'mail' | 'office'>,
  editors: Readonly<Record<string, string>>,
): FieldFault[] => [
  ...addressFaults('mail', mail),
  ...addressFaults('office', office),
  ...Object.entries(editors).flatMap(([unit, text]) => addressFaults(`editors:${unit}`, text)),
];
