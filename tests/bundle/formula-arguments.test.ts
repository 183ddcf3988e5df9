import { paper } from './formula-cell';

const { shown, answer, runs } = paper();

describe('wrong arguments never make an error cell', () => {
  const noDay = (example: string) => `Chưa có ngày tính. Thêm ô ngày, ví dụ ${example}.`;
  const noSuchDay = (text: string) =>
    `“${text}” không phải là một ngày có thật. Gõ đủ ngày/tháng/năm, ví dụ 05/4/2026.`;
  const cells = {
    A1: '10/04/2018',
    A2: '10/04/2019',
    B1: '15/04/2026',
    C1: 'hôm nay',
    C2: 'TRUE',
    D1: '=1/0',
    E1: "'01/09/2015",
    E2: '42248',
  };

  test.each([
    ['=TUOI()', noDay('=TUOI(C2; HOM_NAY)')],
    ['=TUOI(A1)', noDay('=TUOI(C2; HOM_NAY)')],
    ['=TUOI(A1; Z1)', noDay('=TUOI(C2; HOM_NAY)')],
    ['=TUOI(A1:A2; Z1)', noDay('=TUOI(C2; HOM_NAY)')],
    ['=TUOI(A1; C1)', noSuchDay('hôm nay')],
    ['=TUOI(A1; D1)', noSuchDay('#DIV/0!')],
    ['=TUOI(Z1; B1)', ''],
    ['=TUOI(E1; B1)', 10],
    ['=TUOI(E2; B1)', 10],
    ['=TUOI(A1; 46127)', 8],
    ['=TUOI("01/09/2015"; "15/4/2026")', 10],
    ['=TUOI(C2; B1)', 'Ngày sinh “true” không phải là một ngày có thật.'],
    ['=TUOI(D1; B1)', 'Ngày sinh “#DIV/0!” không phải là một ngày có thật.'],
    ['=TUOI(B1; A1)', 'Ngày sinh 15/4/2026 ở sau ngày tính 10/4/2018.'],
    ['=TUOI(5; B1)', 'Ngày sinh “5” không phải là một ngày có thật.'],
    ['=TUOI(-1; B1)', 'Ngày sinh “-1” không phải là một ngày có thật.'],
    ['=TUOI(2015; B1)', 'Ngày sinh mới có năm 2015, chưa có ngày và tháng.'],
    ['=TUOI(A1:A5; B1:B3)', 'Các vùng phải cao bằng nhau: một vùng có 5 dòng, một vùng có 3 dòng.'],
    ['=TUOI(A1:A2; B1:C2)', 'Các vùng phải rộng bằng nhau: một vùng có 1 cột, một vùng có 2 cột.'],
    ['=NHOMTUOI(A1)', noDay('=NHOMTUOI(C2; HOM_NAY)')],
    [
      '=NHOMTUOI(A1; B1; 6)',
      'Bảng nhóm tuổi cần hai cột: từ đủ (tuổi), đến dưới (tuổi); cột thứ ba là tên, có thể bỏ.',
    ],
    ['=CONLAI(A1)', noDay('=CONLAI(D2; HOM_NAY)')],
    ['=CONLAI(C1; B1)', noSuchDay('hôm nay')],
    ['=KIEMTRASODINHDANH()', ''],
    ['=KIEMTRASODINHDANH(D1)', '✗ Số định danh có ký tự không phải chữ số.'],
    ['=KIEMTRASODINHDANH(C2)', '✗ Số định danh có ký tự không phải chữ số.'],
    ['=KHOANGTRONG()', noDay('=KHOANGTRONG(C2:C; J2:J; K2:K; U2:U; HOM_NAY)')],
    [
      '=KHOANGTRONG(A1:A2; B1:B3; C1:C2; D1:D2; B1)',
      'Các vùng phải cao bằng nhau: một vùng có 2 dòng, một vùng có 3 dòng.',
    ],
    ['=KHOANGTRONG(A1:A2; B1:B2; C1:C2; D1:D2; B1:B2)', 'Ngày tính chỉ lấy một ô, ví dụ HOM_NAY.'],
  ])('%s: %s', (formula, says) => {
    expect(answer(cells, formula)).toBe(says);
    expect(runs().filter(({ error }) => error !== null)).toEqual([]);
  });

  test('a whole column with its titles, header, empty cells and remarks', () => {
    const column = { A1: 'Ngày sinh', A2: '10/04/2018', A4: 'không rõ', A5: '2015', B1: '15/04/2026' };
    expect(shown({ ...column, J1: '=TUOI(A:A; B1)' }, [1, 10, 6, 1])).toEqual([
      [''],
      [8],
      [''],
      ['Ngày sinh “không rõ” không phải là một ngày có thật.'],
      ['Ngày sinh mới có năm 2015, chưa có ngày và tháng.'],
      [''],
    ]);
    expect(runs()).toHaveLength(1);
  });
});
