import type { Box } from '../box';
import type { OverlayPort } from '../guest/port';
import type { BandColors } from '../model/bandings';
import type { FormatRule, ValidationRule } from '../model/rules';
import { refuseEdit, refuseSheet } from '../rights';
import type { World } from '../world';
import { filterPort } from './filter-port';
import { guardPort } from './guard-port';
import { logged, loggedBox } from './logged';

/** What lies over the cells of the world's spreadsheet. */
export function overlayPort(world: World): OverlayPort {
  return { ...validationPort(world), ...rulePort(world), ...filterPort(world), ...guardPort(world) };
}

function validationPort(world: World): Pick<OverlayPort, 'validations' | 'setValidations'> {
  const { model, calls } = world;
  return {
    validations: loggedBox(calls, model.validations.read),
    setValidations: (as, box, rules) => {
      calls.run(as, rules.length, () => {
        refuseEdit(world, box);
        if (rules.length === 1) model.validations.lay(box, rules[0] ?? null);
        else layEach(world, box, rules);
      });
    },
  };
}

// A column of one rule is laid as one box, not cell by cell.
function layEach({ model }: World, box: Box, rules: readonly (ValidationRule | null)[]): void {
  for (let column = 0; column < box.columns; column += 1) {
    let start = 0;
    for (let row = 1; row <= box.rows; row += 1) {
      const rule = rules[start * box.columns + column] ?? null;
      if (row < box.rows && rules[row * box.columns + column] === rule) continue;
      const place = { row: box.row + start, column: box.column + column, rows: row - start, columns: 1 };
      model.validations.lay({ sheet: box.sheet, ...place }, rule);
      start = row;
    }
  }
}

type RulePort = Pick<OverlayPort, 'formatRules' | 'setFormatRules' | 'bandings' | 'banding' | 'band' | 'changeBanding'>;

function rulePort(world: World): RulePort {
  const { calls } = world;
  const { bandings, formatRules } = world.model;
  return {
    formatRules: logged(calls, 1, (sheet: number) => formatRules.get(sheet) ?? []),
    setFormatRules: logged(calls, 1, (sheet: number, rules: readonly FormatRule[]) => {
      refuseSheet(world, sheet);
      for (const box of rules.flatMap(({ boxes }) => boxes)) refuseEdit(world, box);
      formatRules.set(sheet, rules);
    }),
    bandings: bandings.list,
    banding: bandings.get,
    band: logged(calls, 1, (box: Box, colors: BandColors) => {
      refuseEdit(world, box);
      return bandings.add(box, colors);
    }),
    changeBanding: logged(calls, 1, (id: number, change: Partial<BandColors> | null) => {
      refuseEdit(world, bandings.get(id).box);
      bandings.change(id, change);
    }),
  };
}
