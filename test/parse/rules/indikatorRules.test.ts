import { formatIssue, safeParseIndikator, safeParseSkala } from 'indikator';
import { describe, expect, it } from 'vitest';
import { dasar, problems, problemsWith } from '../problems.js';

const badId = 'id diawali huruf kecil, lalu huruf, angka, atau _, paling panjang 64 karakter';

const kacau = {
  id: 'Indikator 1',
  satuan: '   ',
  singkatan: 'x',
  polaritas: 'positif',
  variabel: {
    a: { label: 'A', bagianDari: 'a' },
    b: { label: 'B', minimum: '10', maksimum: '9.5' },
    c: { label: 5, bagianDari: 'q' },
  },
  formula: {
    jenis: 'rasio',
    pembilang: {
      jenis: 'tambah',
      operan: [
        'a',
        { jenis: 'kurang', operan: ['b'] },
        { jenis: 'pangkat', operan: ['a', 'b'] },
        { jenis: 'konstanta', nilai: '0,5' },
        'z',
        'Z z',
        7,
      ],
    },
    penyebut: { jenis: 'bagi', operan: ['b', { jenis: 'konstanta', nilai: '0.00' }] },
    pengali: '0',
  },
  pembulatan: { digit: 21, mode: 'half-up' },
  target: [
    { jenis: 'angka', periode: '2022-T5', nilai: '90' },
    { jenis: 'rentang', periode: '2023', bawah: '90', atas: '80' },
    { jenis: 'angka', periode: '2023', nilai: '94.33' },
  ],
  penanggungJawab: { nama: 'X' },
  contoh: [{ data: { a: '1', q: '2' }, nilai: '1' }],
};

describe('an indicator with many problems', () => {
  it('has every one of them reported at once, each at its own place, also inside expressions', () => {
    const parsed = safeParseIndikator(kacau);
    expect((parsed.ok ? [] : parsed.issues.map((issue) => issue.message)).sort()).toEqual(
      [
        'nama: "nama" wajib ada',
        `id: ditemukan "Indikator 1"; ${badId}`,
        'satuan: ditemukan "   "; diharapkan teks yang tidak kosong',
        'singkatan: "singkatan" tidak dikenal; yang dikenal: id, nama, satuan, variabel, formula, kode, induk, rincian, kodeLuar, urusan, tingkat, namaLain, ' +
          'makna, alasan, caraPerhitungan, polaritas, pembulatan, skala, kondisiAwal, proyeksi, target, targetPerubahan, standarNasional, capaian, ' +
          'agregasi, penanggungJawab, sumberData, rujukan, catatan, berlaku, menggantikan, digantikan, pengecualian, contoh',
        'polaritas: ditemukan "positif"; diharapkan salah satu dari: naik, turun, stabil',
        'variabel.a.bagianDari: "a" menjadi bagian dari dirinya sendiri',
        'variabel.b.minimum: batas bawah 10 melebihi batas atas 9.5',
        'variabel.c.label: ditemukan 5; diharapkan teks yang tidak kosong',
        'variabel.c.bagianDari: variabel "q" tidak ada; yang ada: a, b, c',
        'formula.pembilang.operan[1].operan: berisi 1; paling sedikit 2',
        'formula.pembilang.operan[2].jenis: ditemukan "pangkat"; diharapkan salah satu dari: konstanta, tambah, ' +
          'kurang, kali, bagi',
        'formula.pembilang.operan[3].nilai: "konstanta" bukan angka: ditemukan "0,5"; tulis desimal dengan titik, ' +
          'misalnya "94.33"',
        'formula.pembilang.operan[4]: variabel "z" tidak ada; yang ada: a, b, c',
        `formula.pembilang.operan[5]: ditemukan "Z z"; ${badId}`,
        'formula.pembilang.operan[6]: ditemukan 7; diharapkan id variabel atau simpul hitungan',
        'formula.penyebut.operan[1]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada',
        'formula.pengali: ditemukan "0"; diharapkan lebih dari nol',
        'pembulatan.digit: ditemukan 21; diharapkan 0 sampai 20',
        'target[0].periode: ditemukan "2022-T5"; diharapkan bentuk seperti 2022, 2022-S1, 2022-T3, 2022-07, ' +
          '2021-2026',
        'target[1].bawah: batas bawah 90 melebihi batas atas 80',
        'target[2].periode: periode "2023" sudah dipakai di target[1].periode',
        'penanggungJawab: ditemukan {…}; diharapkan daftar',
        'contoh[0].data.q: variabel "q" tidak ada; yang ada: a, b, c',
        'contoh[0].data.b: "b" wajib ada',
        'contoh[0].data.c: "c" wajib ada',
      ].sort(),
    );
  });

  it('has each problem located in the definition, with its own code', () => {
    const parsed = safeParseIndikator(kacau);
    const issues = parsed.ok ? [] : parsed.issues;
    expect(new Set(issues.map(({ asal, tingkat }) => `${asal} ${tingkat}`))).toEqual(
      new Set(['definisi salah']),
    );
    expect([...new Set(issues.map(({ code }) => code))].sort()).toEqual([
      ...[
        'bad-format',
        'bad-id',
        'duplicate',
        'missing-field',
        'not-a-number',
        'not-in-list',
        'not-positive',
      ],
      ...['out-of-range', 'part-cycle', 'reversed', 'too-few', 'unknown-key', 'unknown-variable'],
      ...['wrong-type', 'zero-divisor'],
    ]);
    for (const { fakta } of issues) {
      expect(Object.values(fakta).every((satu) => ['string', 'number'].includes(typeof satu))).toBe(true);
    }
  });
});

describe('a formula with a part that is not sound', () => {
  it('may have named any variable there: none is called unused', () => {
    const changes = { formula: { jenis: 'rasio', pembilang: 'a', penyebut: 'B b', pengali: '100' } };
    expect(problemsWith(changes).map(([code]) => code)).toEqual(['bad-id']);
  });
});

describe('English sentences', () => {
  it('hold no Indonesian words', () => {
    const kelas = [
      { predikat: 'A', bawah: { nilai: '0' }, atas: { nilai: '10' } },
      { predikat: 'B', bawah: { nilai: '20' }, atas: { nilai: '30' } },
      { predikat: 'C', bawah: { nilai: '30' }, atas: { nilai: '40', terbuka: true } },
      { predikat: 'D', bawah: { nilai: '40', terbuka: true }, atas: { nilai: '60' } },
      { predikat: 'E', bawah: { nilai: '50' }, atas: { nilai: '90' } },
    ];
    const parsed = [
      safeParseSkala({ id: 's', nama: 'S', kelas }),
      safeParseIndikator({
        ...dasar,
        id: 'x'.repeat(65),
        makna: ['x', 'y'],
        alasan: () => 'x',
        kode: Symbol('x'),
        caraPerhitungan: 10n ** 100n,
        kondisiAwal: [{ periode: 'x', nilai: '1' }],
      }),
    ];
    const sentences = parsed.flatMap((one) =>
      // The path stands before the first colon and is in the words of the definition.
      one.ok ? [] : one.issues.map((issue) => formatIssue(issue, 'en').replace(/^[^:]*: /, '')),
    );
    expect(sentences.length).toBeGreaterThan(9);
    const kata = /\b(antara|atau|besar|bigint besar|dan|fungsi|isi|karakter|nilai|objek|simbol|tepat)\b/i;
    expect(sentences.filter((sentence) => kata.test(sentence))).toEqual([]);
  });
});

describe('a small indicator', () => {
  it('is right', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('is not right as a document, nor as a scale', () => {
    expect(problems(safeParseSkala(dasar)).map(([code, path]) => `${code} ${path.join('.')}`)).toEqual([
      'missing-field kelas',
      'unknown-key satuan',
      'unknown-key variabel',
      'unknown-key formula',
    ]);
  });
});
