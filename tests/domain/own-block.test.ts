import fc from 'fast-check';
import { OWN_COLUMNS } from '../../src/domain/column';
import { blockSteps, isTorn, wholeBlock } from '../../src/domain/own-block';

/** The header row after the steps, or the first of them, as a sheet would do them; a column without header is free. */
function after(row: readonly string[], most = Infinity): string[] {
  const labels = [...row];
  for (const step of blockSteps(row, (at) => (row[at] ?? '') === '').slice(0, most)) {
    if (step.kind === 'name') labels[step.at - 1] = step.header;
    else if (step.kind === 'insert') labels.splice(step.before - 1, 0, step.header);
    else {
      const [moved = ''] = labels.splice(step.from - 1, 1);
      labels.splice(step.before - 1 - (step.from < step.before ? 1 : 0), 0, moved);
    }
  }
  return labels;
}

describe('a block', () => {
  test.each([
    { why: 'whole', row: ['Tên', 'Tuổi', 'Nhóm tuổi', 'Kiểm tra', 'Mã dòng'], torn: false },
    { why: 'not there yet', row: ['Tên', 'Ngày sinh'], torn: false },
    { why: 'beside a person’s own Tuổi', row: ['Tên', 'Tuổi', 'Nhóm tuổi'], torn: false },
    { why: 'with a column between', row: ['Tên', 'Tuổi', 'x', 'Nhóm tuổi', 'Kiểm tra', 'Mã dòng'], torn: true },
    { why: 'without its Kiểm tra', row: ['Tên', 'Tuổi', 'Nhóm tuổi', 'Mã dòng'], torn: true },
    { why: 'out of order', row: ['Tên', 'Tuổi', 'Kiểm tra', 'Nhóm tuổi', 'Mã dòng'], torn: true },
    { why: 'with one header retyped', row: ['Tên', 'Tuổi', 'Nhóm tuổi', 'Kiểm', 'Mã dòng'], torn: true },
  ])('$why is torn: $torn', ({ row, torn }) => {
    expect(isTorn(row)).toBe(torn);
  });

  test('what stood between ends at its left', () => {
    expect(after(['Tên', 'Tuổi', 'x', 'Nhóm tuổi', 'y', 'Kiểm tra', 'Mã dòng', 'z'])).toEqual([
      'Tên',
      'x',
      'y',
      'Tuổi',
      'Nhóm tuổi',
      'Kiểm tra',
      'Mã dòng',
      'z',
    ]);
  });

  test('of two columns Tuổi the last is ours', () => {
    expect(after(['Tuổi', 'Tên', 'Tuổi', 'x', 'Kiểm tra', 'Mã dòng'])).toEqual(['Tuổi', 'Tên', 'x', ...OWN_COLUMNS]);
  });

  test('however it was torn, it is whole afterwards, and every other column is there in its order', () => {
    const label = fc.oneof(fc.constantFrom(...OWN_COLUMNS), fc.constantFrom('Tên', 'Lớp', 'Ghi chú', ''));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (row) => {
        fc.pre(isTorn(row));
        const whole = after(row);
        expect(wholeBlock(whole)).not.toBeNull();
        const others = (labels: readonly string[]) =>
          labels.filter((each) => each !== '' && !OWN_COLUMNS.some((own) => own === each));
        expect(others(whole)).toEqual(others(row));
        expect(whole.length).toBeGreaterThanOrEqual(row.length);
      }),
    );
  });

  test('a column that an earlier mending inserted and could not name is named, not joined by another', () => {
    const row = ['Tên', 'Tuổi', 'Kiểm tra', 'Mã dòng', 'Ghi thêm'];
    const cut = ['Tên', 'Kiểm tra', 'Mã dòng', 'Tuổi', '', 'Ghi thêm'];
    expect(after(row)).toEqual(['Tên', ...OWN_COLUMNS, 'Ghi thêm']);
    expect(after(cut)).toEqual(after(row));
  });

  test('cut after any step and begun again, it ends the same', () => {
    const torn = ['Tên', 'Tuổi', 'x', 'Mã dòng', 'y', 'Nhóm tuổi', 'z'];
    for (let most = 0; most < 6; most += 1) expect(after(after(torn, most))).toEqual(after(torn));
  });

  test('a whole block needs no step', () => {
    expect(blockSteps(['Tên', ...OWN_COLUMNS, 'Ghi thêm'], () => false)).toEqual([]);
  });
});
