import { safeParseIndikator, safeParseSkala } from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { dasar, places, problemsWithin } from '../problems.js';

const pp = { jenis: 'pp', nomor: '2', tahun: 2018, keyakinan: 'sumber-kedua' };
const kode = (kode: string) => ({ sistem: 'Kode Referensi', kode });

const ofIndikator = (change: object) => places(safeParseIndikator({ ...dasar, ...change }));

describe('[D11] what is in force ends no earlier than it begins', () => {
  test.each([
    ['2026-06-20', '2026-06-20'],
    ['2026-06-20', '2026-06'],
    ['2026-06-20', '2026'],
    ['2026-06', '2026-06-01'],
    ['2026', '2026-01-01'],
    ['2026', '2026'],
    ['2019', '2020'],
    ['2019', undefined],
  ])('%s to %s is in order', (sejak, sampai) => {
    expect(ofIndikator({ berlaku: { sejak, ...(sampai === undefined ? {} : { sampai }) } })).toEqual([]);
  });

  test.each([
    ['2026-06-20', '2026-06-19'],
    ['2026-06-20', '2026-05'],
    ['2026-06-20', '2025'],
    ['2026-07', '2026-06-30'],
    ['2026', '2025-12-31'],
  ])('%s to %s is not', (sejak, sampai) => {
    expect(ofIndikator({ berlaku: { sejak, sampai } })).toEqual(['reversed berlaku.sampai']);
  });

  it('in references too, wherever they stand', () => {
    const rujukan = [pp, { ...pp, berlaku: { sejak: '2018', sampai: '2017' } }];
    const change = {
      rujukan,
      standarNasional: { nilai: '100', rujukan },
      menggantikan: [{ nama: 'PMKS' }, { nama: 'PPKS', rujukan }],
      digantikan: [{ nama: 'DTSEN', rujukan }],
    };
    expect(ofIndikator(change)).toEqual([
      'reversed rujukan.1.berlaku.sampai',
      'reversed menggantikan.1.rujukan.1.berlaku.sampai',
      'reversed digantikan.0.rujukan.1.berlaku.sampai',
      'reversed standarNasional.rujukan.1.berlaku.sampai',
    ]);
  });

  it('in a document and in a scale', () => {
    expect(problemsWithin({ berlaku: { sejak: '2026', sampai: '2025' } })).toEqual([
      [
        'reversed',
        ['berlaku', 'sampai'],
        'berlaku.sampai: batas bawah 2026 melebihi batas atas 2025',
        'berlaku.sampai: the lower bound 2026 exceeds the upper bound 2025',
      ],
    ]);
    const kelas = [{ predikat: 'Ya', bawah: { nilai: '0' }, atas: { nilai: '100' } }];
    const skala = { id: 'lulus', nama: 'Lulus', kelas, berlaku: { sejak: '2026', sampai: '2025' } };
    expect(places(safeParseSkala(skala))).toEqual(['reversed berlaku.sampai']);
    const formula = { jenis: 'penilaian', variabel: 'a', penilai: 'Tim' };
    expect(ofIndikator({ formula, skala, variabel: { a: { label: 'A' } } })).toEqual([
      'reversed skala.berlaku.sampai',
    ]);
  });

  it('is passed over where a date is none', () => {
    expect(ofIndikator({ berlaku: { sejak: '2026-02-30', sampai: '2025' } })).toEqual([
      'bad-format berlaku.sejak',
    ]);
    expect(ofIndikator({ rujukan: [null], menggantikan: [5] })).toEqual([
      'wrong-type rujukan.0',
      'wrong-type menggantikan.0',
    ]);
  });
});

describe('a definition replaces others, not itself', () => {
  it('by its id', () => {
    expect(ofIndikator({ menggantikan: [{ nama: 'Lama', id: 'lama' }] })).toEqual([]);
    expect(
      ofIndikator({
        menggantikan: [
          { nama: 'Lama', id: 'lama' },
          { nama: 'Ini', id: dasar.id },
        ],
      }),
    ).toEqual(['replaces-itself menggantikan.1.id']);
    expect(ofIndikator({ digantikan: [{ nama: 'Ini', id: dasar.id }] })).toEqual([
      'replaces-itself digantikan.0.id',
    ]);
  });

  it('by an external code, of the same system', () => {
    const kodeLuar = [kode('1'), kode('2')];
    const other = (...codes: object[]) => ({ kodeLuar, menggantikan: [{ nama: 'Lama', kodeLuar: codes }] });
    expect(ofIndikator(other(kode('3'), { sistem: 'SIPD', kode: '2' }))).toEqual([]);
    expect(ofIndikator(other(kode('3'), kode('2')))).toEqual([
      'replaces-itself menggantikan.0.kodeLuar.1.kode',
    ]);
  });

  it('is passed over where id or code is none', () => {
    expect(ofIndikator({ kodeLuar: [{}, 5], menggantikan: [{ nama: 'Lama', kodeLuar: [{}, 5] }] })).toEqual([
      'missing-field kodeLuar.0.sistem',
      'missing-field kodeLuar.0.kode',
      'wrong-type kodeLuar.1',
      'missing-field menggantikan.0.kodeLuar.0.sistem',
      'missing-field menggantikan.0.kodeLuar.0.kode',
      'wrong-type menggantikan.0.kodeLuar.1',
    ]);
  });

  it('is told to clerks in words', () => {
    const parsed = safeParseIndikator({ ...dasar, menggantikan: [{ nama: 'Ini', id: dasar.id }] });
    expect(parsed.ok ? [] : parsed.issues.map(({ kalimat }) => kalimat)).toEqual([
      'ditemukan "dasar", yaitu definisi ini sendiri; sebut definisi lain yang digantikan atau menggantikannya',
    ]);
  });
});

describe('a reference', () => {
  const ofRujukan = (rujukan: object) => ofIndikator({ rujukan: [rujukan] });
  const keyakinan = 'teks-asli';

  test.each(['uu', 'pp', 'perpres', 'inpres'])('%s has a number and a year, and no issuer', (jenis) => {
    expect(ofRujukan({ jenis, nomor: '2', tahun: 2018, keyakinan })).toEqual([]);
    expect(ofRujukan({ jenis, judul: 'SPM', keyakinan })).toEqual([
      'missing-field rujukan.0.nomor',
      'missing-field rujukan.0.tahun',
    ]);
    expect(ofRujukan({ jenis, penerbit: 'Presiden', nomor: '2', tahun: 2018, keyakinan })).toEqual([
      'unknown-key rujukan.0.penerbit',
    ]);
  });

  test.each(['permen', 'peraturan-badan', 'perda', 'perkada', 'keputusan', 'surat-edaran'])(
    '%s has an issuer too',
    (jenis) => {
      expect(ofRujukan({ jenis, penerbit: 'Menteri Sosial', nomor: '9', tahun: 2018, keyakinan })).toEqual(
        [],
      );
      expect(ofRujukan({ jenis, judul: 'SPM', keyakinan })).toEqual([
        'missing-field rujukan.0.penerbit',
        'missing-field rujukan.0.nomor',
        'missing-field rujukan.0.tahun',
      ]);
    },
  );

  test.each(['pedoman', 'dokumen', 'publikasi', 'laman', 'aplikasi'])('%s has a title', (jenis) => {
    expect(ofRujukan({ jenis, judul: 'LKjIP', keyakinan })).toEqual([]);
    expect(ofRujukan({ jenis, nomor: '2', tahun: 2018, keyakinan })).toEqual([
      'missing-field rujukan.0.judul',
    ]);
  });

  it('is of a kind that is known, and says how sure it is', () => {
    expect(ofRujukan({ jenis: 'wasiat', judul: 'X', keyakinan })).toEqual(['not-in-list rujukan.0.jenis']);
    expect(ofRujukan({ judul: 'X', keyakinan })).toEqual(['missing-field rujukan.0.jenis']);
    expect(ofRujukan({ jenis: 'laman', judul: 'X' })).toEqual(['missing-field rujukan.0.keyakinan']);
    expect(ofRujukan({ ...pp, tahun: '2018' })).toEqual(['wrong-type rujukan.0.tahun']);
    expect(ofRujukan({ ...pp, nomor: 2 })).toEqual(['wrong-type rujukan.0.nomor']);
    expect(ofRujukan({ ...pp, tahun: 1944 })).toEqual(['out-of-range rujukan.0.tahun']);
  });

  test.each([
    ['https://peraturan.go.id', []],
    ['https://jdih.tapinkab.go.id:8443/unduh?id=5&v=a%20b#bab-iii', []],
    ['http://peraturan.go.id', ['bad-format rujukan.0.tautan']],
    ['peraturan.go.id', ['bad-format rujukan.0.tautan']],
    ['https://', ['bad-format rujukan.0.tautan']],
    ['https://a.go.id/a b', ['bad-format rujukan.0.tautan']],
    ['https://a.go.id/"><script>', ['bad-format rujukan.0.tautan']],
    ['https://nama:sandi@a.go.id/', ['bad-format rujukan.0.tautan']],
    ['javascript:alert(1)', ['bad-format rujukan.0.tautan']],
    [5, ['bad-format rujukan.0.tautan']],
  ])('the link %s', (tautan, found) => {
    expect(ofRujukan({ ...pp, tautan })).toEqual(found);
  });
});

describe('a date is a year, a month or a day of the calendar', () => {
  const isDate = (sejak: unknown) => ofIndikator({ berlaku: { sejak } }).length === 0;

  it('every day of it, and no other', () => {
    const wrong: string[] = [];
    for (const tahun of ['1900', '2000', '2023', '2024', '2100', '0400']) {
      for (let bulan = 0; bulan <= 13; bulan += 1) {
        for (let hari = 0; hari <= 32; hari += 1) {
          const teks = `${tahun}-${`${bulan}`.padStart(2, '0')}-${`${hari}`.padStart(2, '0')}`;
          const time = new Date(`${teks}T00:00:00Z`);
          const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(teks);
          if (isDate(teks) !== isDay) wrong.push(teks);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('and in no other form', () => {
    expect(['2026', '2026-01', '2026-12'].filter((teks) => !isDate(teks))).toEqual([]);
    const others = [
      '2026-00',
      '2026-13',
      '26',
      '2026-6',
      '20260601',
      '2026-T3',
      '1 Juni 2026',
      '2026-06-01T00:00',
      '2026\n',
      2026,
      null,
    ];
    expect(others.filter(isDate)).toEqual([]);
  });
});
