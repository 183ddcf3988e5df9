import { readFile } from '../../src/reading/read-file';
import { cellsOf, latin1, utf8 } from './files';

const read = (page: string, sheet = 0): unknown => cellsOf(readFile('a.xls', utf8(page)), sheet);

describe('a web page dressed as .xls', () => {
  test('gives its cells as text, exactly as written', () => {
    const page = `<html><head><meta charset="utf-8"><title>Lớp</title><style>td { color: red }</style></head><body>
      <script>document.write("<table><tr><td>x</td></tr></table>")</script>
      <table border=1>
        <thead><tr><th>Họ và tên</th><th>Ngày sinh</th><th>Số định danh</th></tr></thead>
        <tbody>
          <tr><td> Lê  <b>Thị</b>
            Bưởi </td><td>01/03/2015</td><td>008310449183</td></tr>
          <tr><td>Trần &amp; V&#259;n &#x1EA4;n</td><td>26-thg 9</td><td style='mso-number-format:"0"'>3.8E+10</td></tr>
          <tr><td>&nbsp;</td><td>=1+1</td><td></td></tr>
        </tbody>
      </table></body></html>`;
    expect(read(page)).toEqual([
      ['Họ và tên', 'Ngày sinh', 'Số định danh'],
      ['Lê Thị Bưởi', '01/03/2015', '008310449183'],
      ['Trần & Văn Ấn', '26-thg 9', '3.8E+10'],
      [null, '=1+1', null],
    ]);
  });

  test('honours cells over several columns and rows', () => {
    const page = `<table>
      <tr><td colspan="3">Danh sách</td><td>A</td></tr>
      <tr><td rowspan=2>1</td><td colspan='2' rowspan='2'>Lê Na</td><td>x</td></tr>
      <tr><td>y</td></tr>
      <tr><td>2</td><td>Lê</td><td>Lan</td><td>z</td></tr>
    </table>`;
    expect(read(page)).toEqual([
      ['Danh sách', null, null, 'A'],
      ['1', 'Lê Na', null, 'x'],
      [null, null, null, 'y'],
      ['2', 'Lê', 'Lan', 'z'],
    ]);
  });

  test('lets no cell reach beyond its part of the table', () => {
    expect(read('<table><thead><tr><th rowspan=9>a<th>b<tbody><tr><td>c<td>d</table>')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('gives several tables as several sheets, one within another too, and none for an empty one', () => {
    const page = `<table><tr><td>Trường</td></tr></table><table></table>
      <table><tr><td>ngoài <table><tr><td>trong</td></tr></table>cùng</td></tr></table>`;
    const reading = readFile('a.xlsx', utf8(page));
    expect('sheets' in reading && reading.sheets).toEqual([
      { name: 'HTML 1', cells: [['Trường']] },
      { name: 'HTML 3', cells: [['ngoài cùng']] },
      { name: 'HTML 4', cells: [['trong']] },
    ]);
  });

  test('is read as browsers do where tags are left out, and in capitals', () => {
    expect(read('<TABLE><TR><TD>a<TD>b<TR><TD>c<BR>d<!-- <td>e --><TD TITLE="1 > 0">f < g &c; &micro</TABLE>')).toEqual(
      [
        ['a', 'b'],
        ['c\nd', 'f < g &c; µ'],
      ],
    );
    expect(read('<html><body><table><td>a</td></body></html>')).toEqual([['a']]);
  });

  test('in a font of the nineties keeps its letters, soft hyphens too', () => {
    const page = '<table><tr><td>Hä vµ tªn</td><td>H\u00adêng</td><td>NguyÔn V&macr;n D&shy;&not;ng</td></tr></table>';
    const cells = [['Hä vµ tªn', 'H\u00adêng', 'NguyÔn V¯n D\u00ad¬ng']];
    expect(read(page)).toEqual(cells);
    expect(cellsOf(readFile('a.xls', latin1(page)))).toEqual(cells);
  });

  test('with an XML head is one still', () => {
    expect(
      read('\uFEFF<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><table><tr><td>a</td></tr></table></html>'),
    ).toEqual([['a']]);
  });
});
