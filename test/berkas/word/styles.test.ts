import { expect, it } from 'vitest';
import { openFile } from '../../../src/berkas/openFile.js';
import { readWord } from '../../../src/berkas/word/readWord.js';
import { docxWith, p, r } from '../docx.js';

const style = (kind: 'character' | 'paragraph', id: string, letters: string, base = '') =>
  `<w:style w:type="${kind}" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:rPr>${letters}</w:rPr></w:style>`;

const styles = [
  style('character', 'Coret', '<w:strike/>'),
  style('character', 'CoretTebal', '<w:b/>', 'Coret'),
  style('character', 'Utuh', '<w:strike w:val="0"/>', 'Coret'),
  style('character', 'Ganda', '<w:dstrike/>'),
  style('character', 'Tersembunyi', '<w:vanish/>'),
  style('character', 'Catatan', '<w:vertAlign w:val="superscript"/>'),
  style('paragraph', 'Lama', '<w:strike/>'),
  style('paragraph', 'LamaSekali', '', 'Lama'),
  style('character', 'Putar', '', 'PutarBalik'),
  style('character', 'PutarBalik', '', 'Putar'),
].join('');

const of = (id: string, more = '') => `<w:rStyle w:val="${id}"/>${more}`;

it.each<readonly [string, string, string]>([
  ['of a style that strikes out', p(`${r('10', of('Coret'))}${r('12')}`), '12'],
  ['of one that is based on it', p(`${r('aktif', of('CoretTebal'))}${r('terbina')}`), 'terbina'],
  ['of one that is based on it and says no', p(r('10', of('Utuh'))), '10'],
  ['of a run that says no', p(r('10', of('Coret', '<w:strike w:val="0"/>'))), '10'],
  ['with two lines', p(`${r('10', of('Ganda'))}${r('12')}`), '12'],
  [
    'of a style that raises them',
    p(`${r('Persentase layanan')}${r('1', of('Catatan'))}`),
    'Persentase layanan',
  ],
  [
    'of a run that lowers what its style raises',
    p(`${r('Emisi gas')}${r('2', of('Catatan', '<w:vertAlign w:val="baseline"/>'))}`),
    'Emisi gas2',
  ],
  ['that stand higher', p(`${r('Nilai SAKIP')}${r('1)', '<w:position w:val="6"/>')}`), 'Nilai SAKIP'],
  ['that stand a little higher', p(`${r('Nilai')}${r('1)', '<w:position w:val="1"/>')}`), 'Nilai1)'],
  ['that are hidden', p(`${r('lama', of('Tersembunyi'))}${r('3')}`), '3'],
  ['of a struck paragraph', p(r('5'), '<w:pStyle w:val="LamaSekali"/>') + p('6'), '6'],
  ['of both, the one within the other', p(r('5', of('Coret')), '<w:pStyle w:val="Lama"/>'), '5'],
  ['of styles in a circle, and of none', p(`${r('a', of('Putar'))}${r('b', of('Hilang'))}`), 'ab'],
])('letters %s', (_, body, expected) => {
  const { zip, main } = openFile(docxWith(body, { styles }));
  expect(readWord(zip, main).sheet.rows.map(({ cells }) => cells[0]?.text)).toEqual([expected]);
});

it('tell of what they strike out and hide', () => {
  const body = p(`${r('10', of('Coret'))}${r('12')}${r('x', of('Tersembunyi'))}`);
  const { zip, main } = openFile(docxWith(body, { styles }));
  expect(readWord(zip, main).issues.map(({ fakta }) => fakta.apa)).toEqual(['dicoret', 'tersembunyi']);
});
