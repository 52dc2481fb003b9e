import { readDokumen } from 'indikator/dokumen';
import { describe, expect, it } from 'vitest';
import { buildDokumen, type Known } from '../../../src/dokumen/build/buildDokumen.js';
import { Findings } from '../../../src/dokumen/find/findings.js';
import { findRecords, type Page } from '../../../src/dokumen/find/findRecords.js';
import { rowsOf } from '../find/rows.js';
import { semuaTabel } from './semuaTabel.js';
import { saidBy, sentencesOf } from './tabelKecil.js';

it.each(semuaTabel)('a table says all of this and nothing else: %s', (_, rows, expected) => {
  expect(saidBy(rows.join('\n'))).toEqual(expected);
});

// Each sentence once.
it.each([
  [
    'arah yang tertulis',
    'kolom "Polaritas", baris 7: "kadang-kadang" tidak terbaca sebagai polaritas; diharapkan naik, turun, atau stabil; disimpan di cara perhitungan',
  ],
  [
    'dua kolom nama',
    'kolom "IKU", baris 3: judul kolom tidak dikenal; isi sel-selnya disimpan di cara perhitungan',
  ],
  ['dua kolom nama', 'baris 4: satuan indikator tidak tertulis; dipakai "nilai"'],
  [
    'proyeksi',
    'kolom "Proyeksi 2028", baris 4: "8" tidak dibaca, karena periode ini sudah punya target lain; disimpan di cara perhitungan',
  ],
  [
    'proyeksi',
    'kolom "Proyeksi 2028", baris 5: "BB" berupa predikat; diharapkan angka; disimpan di cara perhitungan',
  ],
  [
    'aneka target',
    'kolom "Target", baris 14: "1 laporan" tidak bersatuan "Dokumen" seperti indikatornya; teksnya disimpan di cara perhitungan',
  ],
  [
    'aneka target',
    'kolom "Target", baris 17: "baik sekali" tidak terbaca sebagai target; diharapkan bentuk seperti 94,33, 78 (BB), BB, 80 - 90%, atau >90',
  ],
  [
    'bagian dengan satu formula dan contoh',
    'kolom "Indikator", baris 5: formulanya kosong, sedangkan indikator di atasnya berformula; dibaca sebagai nilai yang dilaporkan',
  ],
  [
    'triwulan',
    'kolom "TW II", baris 5: target 80; 80; 80; 80 dibaca kumulatif: yang terakhir sama dengan target setahun, 80',
  ],
  [
    'triwulan',
    'kolom "TW I", baris 7: tidak jelas apakah target 7; 20; 30; 41 kumulatif; tulis "kumulatif" di judul kolom bila demikian',
  ],
  [
    'realisasi, capaian, dan predikat',
    'kolom "Indikator", baris 6: polaritas tidak tertulis, padahal biasanya makin kecil makin baik untuk "kematian"',
  ],
  [
    'realisasi, capaian, dan predikat',
    'kolom "Capaian (%)", baris 5: tertulis "76", sedangkan realisasi 60 terhadap target 80% memberi 75,00% / 125,00% / 133,33%',
  ],
  [
    'tabel program di belakang',
    'teks: 2 baris (43 karakter) di luar tabel tidak dibaca, juga tabel lain: "No, Program, Anggaran" (baris 6)',
  ],
  [
    'judul kolom salah ketik',
    'kolom "Sasran", baris 3: judul kolom tidak persis seperti yang dikenal; dibaca sebagai kolom sasaran',
  ],
  [
    'lanjutan di baris berikut',
    'kolom "Sasaran", baris 5: "mutu jalan" tampak seperti lanjutan teks di atasnya; jika benar, gabungkan dengan sel itu; tidak disimpan',
  ],
  [
    'tahun ke',
    'baris 3: periode kolom "Target Tahun ke-1", "Target Tahun ke-2" tidak dapat dipastikan: dokumen tidak menyebut rentang tahun sebanyak kolom tahun ke-1, ke-2, dan seterusnya; isi selnya disimpan di cara perhitungan',
  ],
  [
    'pecahan di tiga baris',
    'kolom "Formula", baris 7: "Jalan mantap Panjang jalan" tidak terbaca sebagai formula; disimpan di cara perhitungan',
  ],
  [
    'cara menulis angka',
    'kolom "Target 2026", baris 5: "1.500" dapat berarti 1500 (penulisan Indonesia) atau 1,5 (penulisan Inggris); angka lain dalam dokumen ini tidak sepakat dengan satu cara penulisan',
  ],
  [
    'formula yang perlu dilihat lagi',
    'kolom "Formula", baris 4: formulanya bernilai negatif bila keadaannya membaik: "Kasus sekarang" - "Kasus sebelumnya"',
  ],
  [
    'formula yang perlu dilihat lagi',
    'kolom "Formula", baris 6: formulanya membagi sesuatu dengan dirinya sendiri: "Warga"',
  ],
  [
    'formula yang perlu dilihat lagi',
    'kolom "Formula", baris 7: formulanya dapat melebihi 100%: pembilangnya memuat "Seluruh jalan"',
  ],
  [
    'formula yang perlu dilihat lagi',
    'kolom "Formula", baris 10: satuannya "Rasio", tetapi formulanya x 100%',
  ],
  [
    'arah melawan target',
    'kolom "Target 2026", baris 4: targetnya berlawanan dengan polaritas "naik": 9 → 5',
  ],
  [
    'nama yang berulang',
    'kolom "Indikator", baris 5: indikator yang sama sudah punya target lain untuk 2026',
  ],
  [
    'bobot dan jumlah',
    'kolom "Formula", baris 5: "Masuk - Keluar" dapat berarti pembagian atau pengurangan, dapat juga kalimat biasa; tulis misalnya A / B x 100 %; disimpan di cara perhitungan',
  ],
  ['bagian tanpa nomor', 'kolom "Indikator", baris 8: dibaca sebagai bagian dari indikator "Jumlah warga"'],
  [
    'NIP dan tanda tangan',
    'kolom "Penanggung Jawab", baris 4: angka yang berbentuk NIP ditutup dengan tanda *',
  ],
  [
    'target dengan catatan',
    'kolom "Target", baris 5, huruf ke-3: "(naik)" tidak terbaca sebagai satu angka: yang mengikuti angkanya bukan satuan',
  ],
  [
    'target dengan catatan',
    'kolom "Target", baris 10, huruf ke-2: ": 20" tidak terbaca sebagai satu angka: ada lebih dari satu angka; diharapkan satu angka seperti 94,33',
  ],
  [
    'persamaan berurutan',
    'kolom "Formula", baris 13: "Jumlah warga" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
  ],
  [
    'tahun saja di judul kolom',
    'kolom "2025", baris 3: periode kolom ini tidak dapat dipastikan: tahunnya sebelum tahun dokumen, dan judulnya tidak menyebut target, kondisi awal, atau realisasi; isi selnya disimpan di cara perhitungan',
  ],
  [
    'kondisi awal dan akhir tanpa tahun',
    'kolom "Kondisi Akhir", baris 3: periode kolom ini tidak dapat dipastikan: tahun akhirnya tidak disebut; isi selnya disimpan di cara perhitungan',
  ],
  [
    'kondisi awal dan akhir tanpa tahun',
    'kolom "Kondisi Awal", baris 3: "Kondisi Awal" tidak menyebut tahun, sehingga isi kolomnya tidak dibaca; disimpan di cara perhitungan',
  ],
  [
    'arah dan batas bertentangan',
    'kolom "Indikator", baris 4: batas ">=" bertentangan dengan polaritas turun',
  ],
  [
    'target dalam dua sel',
    'kolom 5, baris 3: kolom ini berisi tetapi tidak berjudul; isi sel-selnya disimpan di cara perhitungan',
  ],
  ['contoh hitungan', 'kolom "Formula", baris 4: contoh menyebut "76%", hitungan memberi "75"'],
  [
    'contoh hitungan',
    'kolom "Formula", baris 5: "A / B x 100% = 1/2/3 x 100% = 76%" bercontoh hitungan yang tidak terbaca dengan formula ini; disimpan di cara perhitungan',
  ],
])('the reader of "%s" is told: %s', (nama, sentence) => {
  const [, rows = []] = semuaTabel.find(([one]) => one === nama) ?? [];
  expect(sentencesOf(rows.join('\n'))).toContain(sentence);
});

describe('no document is made', () => {
  const page = findRecords(
    rowsOf(['No', 'Sasaran', 'Indikator', 'Satuan'], ['1', 'S', 'I', 'Orang']),
    new Findings(),
  );
  const told = (of: Page, known: Known) => {
    const findings = new Findings();
    const { dokumen, realisasi } = buildDokumen(of, known, findings);
    const issues = findings.issues.map(({ tingkat, code, fakta }) => [
      tingkat,
      code,
      fakta.batas ?? fakta.apa,
    ]);
    return { id: dokumen?.id, realisasi, issues };
  };

  it('of a page with more than one can hold, nor of one that would be none', () => {
    const known = { judul: 'IKU', instansi: 'Dinas Contoh', tahun: 2026 };
    expect(told(page, known)).toEqual({ id: 'dinasContoh2026', realisasi: {}, issues: [] });
    expect(told({ ...page, isTooMany: true }, known)).toEqual({
      ...{ id: undefined, realisasi: {} },
      issues: [['salah', 'too-large', 100_000]],
    });
    expect(told(page, { ...known, judul: '' })).toEqual({
      ...{ id: undefined, realisasi: {} },
      issues: [['salah', 'wrong-type', undefined]],
    });
  });

  it.each(['Makna', 'Alasan'])(
    'where the cells of "%s" are together longer than a text may be',
    (heading) => {
      const rows = [
        ['No', 'Sasaran', 'Indikator', 'Satuan', heading],
        ['1', 'S', 'I', 'Orang', 'm'.repeat(10_000)],
        ['', '', '', '', 'm'.repeat(10_000)],
      ];
      const text = rows.map((row) => row.join('\t')).join('\n');
      const { dokumen, issues } = readDokumen(text, { format: 'tsv', tahun: 2026 });
      expect([
        dokumen,
        issues.filter(({ tingkat }) => tingkat === 'salah').map(({ code, path }) => [code, ...path]),
      ]).toEqual([null, [['too-long', 'baris', 1, 'kolom', 2], ['too-long']]]);
    },
  );

  it('but for what is only kept, of which the end is left out', () => {
    const rows = [
      ['No', 'Sasaran', 'Indikator', 'Satuan', 'Keterangan'],
      ['1', 'S', 'I', 'Orang', 'm'.repeat(15_000)],
      ['', '', '', '', 'n'.repeat(15_000)],
    ];
    const { dokumen } = readDokumen(rows.map((row) => row.join('\t')).join('\n'), {
      format: 'tsv',
      tahun: 2026,
    });
    expect(dokumen?.sasaran[0]?.indikator[0]?.caraPerhitungan).toBe(
      `Keterangan: ${'m'.repeat(15_000)}\nKeterangan: ${'n'.repeat(4975)}`,
    );
  });
});
