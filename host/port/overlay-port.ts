import type { Box } from '../box';
import type { OverlayPort } from '../guest/port';
import type { FormatRule, ValidationRule } from '../model/rules';
import { refuseEdit, refuseSheet } from '../rights';
import type { World } from '../world';
import { guardPort } from './guard-port';
import { logged, loggedBox } from './logged';

/** What lies over the cells of the world's spreadsheet. */
export function overlayPort(world: World): OverlayPort {
  return { ...validationPort(world), ...rulePort(world), ...guardPort(world) };
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

type RulePort = Pick<OverlayPort, 'formatRules' | 'setFormatRules' | 'filter' | 'setFilter'>;

function rulePort(world: World): RulePort {
  const { model, calls } = world;
  return {
    formatRules: logged(calls, 1, (sheet: number) => model.formatRules.get(sheet) ?? []),
    setFormatRules: logged(calls, 1, (sheet: number, rules: readonly FormatRule[]) => {
      refuseSheet(world, sheet);
      for (const box of rules.flatMap(({ boxes }) => boxes)) refuseEdit(world, box);
      model.formatRules.set(sheet, rules);
    }),
    filter: (sheet) => model.filters.get(sheet) ?? null,
    setFilter: logged(calls, 1, (sheet: number, box: Box | null) => {
      refuseSheet(world, sheet);
      if (box !== null && model.filters.has(sheet)) {
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      }
      if (box === null) model.filters.delete(sheet);
      else model.filters.set(sheet, box);
    }),
  };
}
