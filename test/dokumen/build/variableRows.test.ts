import { describe, expect, it } from 'vitest';
import type { DraftIndikator } from '../../../src/dokumen/build/draftIndikator.js';
import { variableRows } from '../../../src/dokumen/build/variableRows.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { draftOf } from './drafts.js';
import { collector, fieldOf } from './fields.js';

const share = (...fields: readonly Field[]) =>
  draftOf('Angka partisipasi sekolah', '1', fieldOf('satuan', '%'), fieldOf('realisasi', '98'), ...fields);
const row = (nama: string, nilai: string, satuan = 'Orang') =>
  draftOf(nama, undefined, fieldOf('satuan', satuan), fieldOf('realisasi', nilai));

/** The names that stay, the fields of the first of them by kind, and what is told. */
function read(isCounted: boolean, ...drafts: readonly DraftIndikator[]) {
  const { findings } = collector();
  const found = variableRows(drafts, isCounted, findings);
  return {
    nama: found.map(({ nama }) => nama),
    fields: found[0]?.fields
      .slice(drafts[0]?.fields.length)
      .map(({ heading, text }) => `${heading.jenis} ${text}`),
    told: findings.issues.map(({ tingkat, fakta }) => `${tingkat} ${fakta.sebab}`),
  };
}

describe('[W34] rows without a number below a percentage', () => {
  const kept = [
    'remark Jumlah penduduk usia 7-12 tahun yang sekolah (satuan: Orang; realisasi: 980)',
    'remark Jumlah penduduk usia 7-12 tahun (satuan: Orang; realisasi: 1000)',
  ];
  const rows = [
    row('Jumlah penduduk usia 7-12 tahun yang sekolah', '980'),
    row('Jumlah penduduk usia 7-12 tahun', '1000'),
  ] as const;

  it('are the sides of its fraction where one counts a part of the other, in either order', () => {
    const sides = [
      'pembilang Jumlah penduduk usia 7-12 tahun yang sekolah',
      'penyebut Jumlah penduduk usia 7-12 tahun',
    ];
    const found = read(true, share(), ...rows, draftOf('Lain', '2'));
    expect(found).toEqual({
      nama: ['Angka partisipasi sekolah', 'Lain'],
      fields: [...sides, ...kept],
      told: ['catatan variabel', 'catatan variabel'],
    });
    const turned = read(true, share(), rows[1], rows[0]);
    expect(turned.fields?.slice(0, 2)).toEqual(sides);
  });

  it('are sides as well where they say so', () => {
    const found = read(
      false,
      share(),
      row('Pembilang: siswa lulus', '95'),
      row('Penyebut: peserta ujian', '100'),
    );
    expect(found.fields?.slice(0, 2)).toEqual(['pembilang siswa lulus', 'penyebut peserta ujian']);
  });

  it.each([
    ['Rasio dokter per 1.000 penduduk', 'Jumlah dokter', 'Jumlah penduduk'],
    ['Angka kematian bayi per 1.000 kelahiran hidup', 'Jumlah kematian bayi', 'Jumlah kelahiran hidup'],
    ['Rasio guru terhadap murid', 'Jumlah guru', 'Jumlah murid'],
    ['Rasio jumlah guru dibandingkan dengan jumlah murid', 'Jumlah guru SD', 'Jumlah murid SD'],
  ])('are sides as the name of the indicator divides them: %s', (nama, above, below) => {
    const whole = draftOf(nama, '1', fieldOf('satuan', 'Rasio'));
    const sides = [`pembilang ${above}`, `penyebut ${below}`];
    for (const rowsBelow of [
      [row(above, '9'), row(below, '10')],
      [row(below, '10'), row(above, '9')],
    ])
      expect(read(true, whole, ...rowsBelow).fields?.slice(0, 2)).toEqual(sides);
    expect(read(true, whole, row(above, '9'), row(above, '10')).told).toEqual([
      'salah variabel-ragu',
      'salah variabel-ragu',
    ]);
  });

  it('are so as items of a list, which stay parts where nobody can place them', () => {
    const found = read(false, share(), row('a. Jumlah ibu dilayani', '9'), row('b. Jumlah ibu', '10'));
    expect(found.fields?.slice(0, 2)).toEqual(['pembilang Jumlah ibu dilayani', 'penyebut Jumlah ibu']);
    expect(read(true, share(), row('a. Jumlah ibu', '9'), row('b. Jumlah bayi', '10'))).toEqual({
      nama: ['Angka partisipasi sekolah', 'a. Jumlah ibu', 'b. Jumlah bayi'],
      fields: [],
      told: [],
    });
  });

  it('are variables of the formula that names them', () => {
    const formula = fieldOf(
      'formula',
      'Jumlah penduduk usia 7-12 tahun yang sekolah / Jumlah penduduk usia 7-12 tahun x 100%',
    );
    expect(read(false, share(formula), ...rows)).toEqual({
      nama: ['Angka partisipasi sekolah'],
      fields: kept,
      told: ['catatan variabel', 'catatan variabel'],
    });
  });

  it('are told of where nobody can place them', () => {
    const found = read(
      true,
      share(),
      row('Jumlah ruas yang baik', '9', 'km'),
      row('Panjang jalan', '10', 'km'),
    );
    expect(found).toEqual({
      nama: ['Angka partisipasi sekolah'],
      fields: [
        'remark Jumlah ruas yang baik (satuan: km; realisasi: 9)',
        'remark Panjang jalan (satuan: km; realisasi: 10)',
      ],
      told: ['salah variabel-ragu', 'salah variabel-ragu'],
    });
  });

  it.each([
    ['where numbers may be those of sasaran', false, share(), row('Jumlah penduduk', '9')],
    [
      'below a count',
      true,
      draftOf('Jumlah siswa', '1', fieldOf('satuan', 'Orang')),
      row('Jumlah guru', '9'),
    ],
    ['that are percentages', true, share(), row('Jumlah penduduk', '9', '%')],
    ['that count nothing', true, share(), row('Kunjungan wisata', '9')],
    ['that have a number', true, share(), draftOf('Jumlah guru', '2', fieldOf('satuan', 'Orang'))],
  ] as const)('stay indicators %s', (_, isCounted, whole, other) => {
    expect(read(isCounted, whole, other)).toEqual({ nama: [whole.nama, other.nama], fields: [], told: [] });
  });

  it.each([
    ['that take two lines', share(), row('Jumlah penduduk\nyang sekolah', '9')],
    ['below an indicator without a number', { ...share(), kode: undefined }, row('Jumlah penduduk', '9')],
    ['without a unit', share(), draftOf('Jumlah penduduk', undefined, fieldOf('realisasi', '9'))],
    [
      'with the unit of the cell above',
      share(),
      draftOf('Jumlah guru', undefined, { ...fieldOf('satuan', 'Orang'), copy: 'above' }),
    ],
    [
      'below a count of cases',
      draftOf('Sengketa', '1', fieldOf('satuan', 'Perkara')),
      row('Jumlah aduan', '9'),
    ],
    [
      'below a pace',
      draftOf('Pelayanan', '1', fieldOf('satuan', 'orang per hari')),
      row('Jumlah aduan', '9'),
    ],
    ['that begin with a number', share(), row('Jumlah 5 terbaik', '9')],
    ['whose names only end so', share(), row('Total: luas', '9')],
  ] as const)('stay indicators %s', (_, whole, other) => {
    expect(read(true, whole, other)).toEqual({ nama: [whole.nama, other.nama], fields: [], told: [] });
  });

  it('a remark that names one makes it none', () => {
    const remark = fieldOf('remark', 'Jumlah penduduk menurut BPS');
    expect(read(false, share(remark), row('Jumlah penduduk', '9')).nama).toHaveLength(2);
  });

  it.each(['%', 'Persen', 'Rasio', 'per 1.000 KH', 'Permil', '‰'])(
    'below a unit of quotients: %s',
    (unit) => {
      const whole = draftOf('Angka kematian bayi', '1', fieldOf('realisasi', '9'), fieldOf('satuan', unit));
      expect(read(true, whole, row('Jumlah bayi meninggal', '9')).told).toEqual(['salah variabel-ragu']);
    },
  );

  it.each(['Jumlah', 'Jml', 'Total', 'Banyaknya', 'Luas', 'Panjang', 'VOLUME'])('%s is counted', (word) => {
    expect(read(true, share(), row(`${word} lahan`, '9')).told).toEqual(['salah variabel-ragu']);
  });

  it.each([
    ['Pembilang: siswa lulus', 'Penyebut: peserta ujian'],
    ['Pembilang : siswa lulus', 'Penyebut   :   peserta ujian'],
    ['PEMBILANG=siswa lulus', 'PENYEBUT =peserta ujian'],
    ['Numerator - siswa lulus', 'Denominator - peserta ujian'],
    ['pembilang siswa lulus', 'penyebut peserta ujian'],
    ['a. Pembilang: siswa lulus', 'b. Penyebut: peserta ujian'],
  ])('sides that say so, and have no values: %s', (above, below) => {
    const rows = [draftOf(below, undefined), draftOf(above, undefined)] as const;
    expect(read(false, share(), ...rows)).toEqual({
      nama: ['Angka partisipasi sekolah'],
      fields: ['pembilang siswa lulus', 'penyebut peserta ujian', `remark ${below}`, `remark ${above}`],
      told: ['catatan variabel', 'catatan variabel'],
    });
  });

  it.each(['a. ', 'b) ', '- ', '– ', '• ', '· ', '▪ ', '•'])(
    'the mark %j makes an item of a list',
    (mark) => {
      const rows = [row(`${mark}Jumlah ibu dilayani`, '9'), row(`${mark}Jumlah ibu`, '10')] as const;
      expect(read(false, share(), ...rows).fields?.slice(0, 2)).toEqual([
        'pembilang Jumlah ibu dilayani',
        'penyebut Jumlah ibu',
      ]);
    },
  );

  it.each(['seluruh', 'total', 'semua', 'keseluruhan'])('the %s is the divisor', (all) => {
    const rows = [row('Jumlah warga dilayani', '9'), row(`Jumlah ${all} warga`, '10')] as const;
    expect(read(true, share(), ...rows).fields?.slice(0, 2)).toEqual([
      'pembilang Jumlah warga dilayani',
      `penyebut Jumlah ${all} warga`,
    ]);
  });

  const [served, all] = [row('Jumlah ibu dilayani', '9'), row('Jumlah ibu', '10')];
  it.each<[string, readonly DraftIndikator[]]>([
    ['two of the same name', [all, all]],
    ['three', [served, all, row('Jumlah bayi', '8')]],
    ['one side, and one that does not say so', [row('Pembilang: jumlah ibu dilayani', '9'), all]],
    ['the other side alone', [served, row('Penyebut: jumlah ibu', '10')]],
    ['the same side twice', [row('Pembilang: jumlah ibu dilayani', '9'), row('Pembilang: jumlah ibu', '10')]],
  ])('nobody can place %s', (_, rows) => {
    const { nama, fields, told } = read(true, share(), ...rows);
    expect({ nama, count: fields?.length, told }).toEqual({
      nama: ['Angka partisipasi sekolah'],
      count: rows.length,
      told: rows.map(() => 'salah variabel-ragu'),
    });
  });

  it('nobody can place those of which the formula names but one', () => {
    const formula = fieldOf('formula', 'Jumlah ibu dilayani / Jumlah bumil x 100%');
    expect(read(true, share(formula), served, row('Jumlah ibu nifas', '10'))).toEqual({
      nama: ['Angka partisipasi sekolah'],
      fields: [
        'remark Jumlah ibu dilayani (satuan: Orang; realisasi: 9)',
        'remark Jumlah ibu nifas (satuan: Orang; realisasi: 10)',
      ],
      told: ['salah variabel-ragu', 'salah variabel-ragu'],
    });
  });

  it('one that nothing but the formula names is an indicator, and so is one with a cell of formulas', () => {
    const formula = fieldOf('formula', 'Jumlah ibu dilayani / Jumlah ibu x 100%');
    const own = row('Jumlah ibu', '10');
    const both = ['Jumlah ibu dilayani', 'Jumlah ibu'];
    expect(read(false, share(formula), served).nama.slice(1)).toEqual(both.slice(0, 1));
    expect(read(true, draftOf('Ibu', undefined, fieldOf('satuan', '%'), formula), served).nama).toHaveLength(
      2,
    );
    const noted = { ...own, fields: [...own.fields, fieldOf('formula', 'n/a')] };
    expect(read(false, share(formula), served, noted).nama.slice(1)).toEqual(both);
    expect(read(true, share(formula), served).told).toEqual(['catatan variabel']);
    expect(read(false, share(formula), served, own).told).toEqual(['catatan variabel', 'catatan variabel']);
  });

  it('what a row has from the cell above is not kept as its own', () => {
    const source = { ...fieldOf('sumberData', 'BPS'), copy: 'above' } as const;
    const merged = { ...served, fields: [...served.fields, source] };
    expect(read(true, share(), merged).fields).toEqual([
      'remark Jumlah ibu dilayani (satuan: Orang; realisasi: 9)',
    ]);
  });
});
