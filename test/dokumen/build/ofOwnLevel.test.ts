import { expect, it } from 'vitest';
import { ofOwnLevel } from '../../../src/dokumen/build/ofOwnLevel.js';
import { headingOf } from '../../../src/dokumen/find/headingOf.js';
import { collector, fieldOf } from './fields.js';

const header = { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 };

/** Which of these headings are columns of targets for an agency, and what was said of the others. */
function targetsOf(agency: string | undefined, ...headings: readonly string[]) {
  const fields = headings.map((text, i) => {
    const field = fieldOf(headingOf(text) ?? 'unknown', '80', i + 1);
    return { ...field, place: { ...field.place, heading: text } };
  });
  const { findings } = collector();
  const [record] = ofOwnLevel([{ row: 2, table: 1, header, fields }], agency, findings);
  return {
    targets: record?.fields.flatMap(({ heading, place }) =>
      heading.jenis === 'target' ? [place.heading] : [],
    ),
    told: findings.issues.map(({ tingkat, judul }) => `${tingkat} ${judul}`),
  };
}

const LEVELS = ['Target Nasional', 'Target Provinsi', 'Target Kabupaten'] as const;

it.each([
  ['Dinas Kesehatan Kabupaten Contoh', ['Target Kabupaten']],
  ['Pemerintah Provinsi Contoh', ['Target Provinsi']],
  ['Kementerian Contoh', ['Target Nasional']],
])('[W37] %s has the targets of its own level', (agency, targets) => {
  expect(targetsOf(agency, ...LEVELS)).toEqual({
    targets,
    told: LEVELS.filter((one) => !targets.includes(one)).map((one) => `catatan ${one}`),
  });
});

it.each(['Dinas Kesehatan', 'Komisi Contoh', undefined])(
  'where %s does not say of which level it is, nobody can tell',
  (agency) => {
    const { targets, told } = targetsOf(agency, 'Target Provinsi', 'Target Kabupaten');
    expect(targets).toEqual([]);
    expect(told).toEqual(['salah Target Provinsi', 'salah Target Kabupaten']);
  },
);

it('the only targets of a table are reported, where they are of another level', () => {
  expect(targetsOf('Dinas Sosial Kota Contoh', 'Target Nasional')).toEqual({
    targets: [],
    told: ['salah Target Nasional'],
  });
});

it.each([
  ['Dinas Sosial Kota Contoh', 'Target Kota', true],
  ['Dinas Sosial Kota Contoh', 'Target Kab/Kota', true],
  ['Dinas Sosial Kota Contoh', 'Target Kabupaten', false],
  ['Dinas Sosial Kota Contoh', 'Target OPD', true],
  ['Kabupaten Contoh', 'Target OPD', false],
  ['Kabupaten Contoh', 'Target RPJMN', false],
  ['Kabupaten Contoh', 'Target Daerah', true],
])('%s: %s is its own: %s', (agency, heading, isOwn) => {
  expect(targetsOf(agency, heading).targets).toEqual(isOwn ? [heading] : []);
});

it.each([
  ['Dinas Kesehatan Kabupaten Contoh', ['Target Perubahan', 'Target Provinsi'], ['catatan Target Provinsi']],
  ['Dinas Kesehatan Kabupaten Contoh', ['Target Provinsi'], ['salah Target Provinsi']],
  ['Dinas Kesehatan', ['Target', 'Target Nasional'], ['catatan Target Nasional']],
  [undefined, ['Target', 'Target Nasional'], ['salah Target Nasional']],
  ['Dinas Kesehatan', ['Target', 'Target Provinsi'], ['salah Target Provinsi']],
])('of %s, beside %j: %j', (agency, headings, told) => {
  expect(targetsOf(agency, ...headings).told).toEqual(told);
});
