import {
  aggregate,
  defineDokumen,
  defineIndikator,
  defineSkala,
  type FormatLaporan,
  formatLaporan,
  type Indikator,
  IndikatorError,
  type LaporanKinerja,
  type MasukanLaporan,
  reportKinerja,
} from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';
import { pmks } from '../fixtures/pmks.js';

function textOf(
  masukan: Omit<MasukanLaporan, 'periode'>,
  indikator: Indikator = pmks,
  format?: FormatLaporan,
): string {
  const dokumen = defineDokumen({
    id: 'contoh',
    judul: 'IKU contoh',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2022,
    sasaran: [
      { id: 'atas', uraian: 'Kesejahteraan', indikator: [] },
      { id: 's', uraian: 'PMKS tertangani', induk: 'atas', indikator: [indikator] },
    ],
  });
  return formatLaporan(reportKinerja(dokumen, { periode: '2022', ...masukan }), format);
}

test('a whole report', () => {
  const skala = defineSkala({ ...skalaKinerja, celah: 'bawah-tertutup', diAtas: 'tertinggi' });
  const text = textOf({
    data: { terlayani: 87, seluruh: 160 },
    target: { pmksTertangani: '40' },
    sebelumnya: [
      { periode: '2021', realisasi: { pmksTertangani: '51.25' }, target: { pmksTertangani: '50' } },
    ],
    akhirRenstra: { periode: '2026', target: { pmksTertangani: '80' } },
    standarNasional: { pmksTertangani: '54.38' },
    kebijakan: { batasAtas: '120', skala },
  });
  expect(text).toBe(`## Capaian kinerja Dinas Contoh, Tahun 2022

| No. | Indikator | Target | Realisasi | Capaian | Predikat | Target tercapai |
| --- | --- | --- | --- | --- | --- | --- |
|  | Persentase PMKS tertangani | 40% | 54,38% | 120,00% | Sangat Tinggi | ya |

Rata-rata capaian: 120,00% (Sangat Tinggi).

Perhitungan rata-rata capaian:

1. Dasar: rata-rata tiap sasaran, eksak, sebelum dibulatkan
2. PMKS tertangani: 120
3. Hitung: 120 / 1 = 120
4. Predikat: 120 masuk Sangat Tinggi (mulai 91 sampai 100; di atas ujung skala, yang ikut kelas tertinggi) menurut Skala nilai peringkat kinerja
5. Hasil: 120,00%

### Sasaran: PMKS tertangani

Rata-rata capaian sasaran: 120,00% (Sangat Tinggi).

Perhitungan rata-rata capaian sasaran:

1. Dasar: capaian tiap indikator, eksak, sebelum dibulatkan
2. Persentase PMKS tertangani: 120
3. Hitung: 120 / 1 = 120
4. Predikat: 120 masuk Sangat Tinggi (mulai 91 sampai 100; di atas ujung skala, yang ikut kelas tertinggi) menurut Skala nilai peringkat kinerja
5. Hasil: 120,00%

#### Persentase PMKS tertangani

**Target dan realisasi Tahun 2022.** Target 40%, realisasi 54,38%, capaian 120,00% (Sangat Tinggi) dengan metode rasio (batas atas 120%). Target tercapai.

**Terhadap periode sebelumnya.**

| Periode | Target | Realisasi | Capaian | Perubahan ke Tahun 2022 |
| --- | --- | --- | --- | --- |
| Tahun 2021 | 50% | 51,25% | 102,50% | +3,13 poin |

**Terhadap target akhir Renstra (Tahun 2026: 80%).** Realisasi 25,62 poin di bawahnya. Capaian 67,98% (Sedang).

**Terhadap standar nasional (54,38%).** Realisasi tepat sama. Capaian 100,00% (Sangat Tinggi).

Perhitungan realisasi:

1. Masukan: Jumlah PMKS terlayani = 87 orang
2. Masukan: Jumlah seluruh PMKS = 160 orang
3. Rumus: Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %
4. Hitung: 87 / 160 = 0,54375
5. Hitung: 0,54375 x 100 = 54,375
6. Bulatkan ke 2 desimal (setengah menjauhi nol): 54,375 menjadi 54,38
7. Hasil: 54,38%

Perhitungan capaian:

1. Target Tahun 2022: 40%
2. Realisasi: 54,38% (seperti tercetak; tepatnya 54,375)
3. Metode rasio: Realisasi / Target x 100 %
4. Hitung: 54,38 / 40 = 1,3595
5. Hitung: 1,3595 x 100 = 135,95
6. Batas atas 120: 135,95 menjadi 120
7. Predikat: 120 masuk Sangat Tinggi (mulai 91 sampai 100; di atas ujung skala, yang ikut kelas tertinggi) menurut Skala nilai peringkat kinerja
8. Target tercapai
9. Hasil: 120,00%

Perhitungan capaian Tahun 2021:

1. Target Tahun 2021: 50%
2. Realisasi: 51,25%
3. Metode rasio: Realisasi / Target x 100 %
4. Hitung: 51,25 / 50 = 1,025
5. Hitung: 1,025 x 100 = 102,5
6. Predikat: 102,5 masuk Sangat Tinggi (mulai 91 sampai 100; di atas ujung skala, yang ikut kelas tertinggi) menurut Skala nilai peringkat kinerja
7. Target tercapai
8. Hasil: 102,50%

Perhitungan capaian terhadap target akhir Renstra:

1. Target akhir Renstra Tahun 2026: 80%
2. Realisasi: 54,38% (seperti tercetak; tepatnya 54,375)
3. Metode rasio: Realisasi / Target x 100 %
4. Hitung: 54,38 / 80 = 0,67975
5. Hitung: 0,67975 x 100 = 67,975
6. Bulatkan ke 2 desimal (setengah menjauhi nol): 67,975 menjadi 67,98
7. Predikat: 67,98 masuk Sedang (mulai 66 sampai 75) menurut Skala nilai peringkat kinerja
8. Target belum tercapai
9. Hasil: 67,98%

Perhitungan capaian terhadap standar nasional:

1. Standar nasional: 54,38%
2. Realisasi: 54,38% (seperti tercetak; tepatnya 54,375)
3. Metode rasio: Realisasi / Target x 100 %
4. Hitung: 54,38 / 54,38 = 1
5. Hitung: 1 x 100 = 100
6. Predikat: 100 masuk Sangat Tinggi (mulai 91 sampai 100) menurut Skala nilai peringkat kinerja
7. Target tercapai
8. Hasil: 100,00%
`);
});

test('without steps, of a target that was not reached', () => {
  const data = { terlayani: 1, seluruh: 2 };
  const masukan = { data, target: { pmksTertangani: '80' }, standarNasional: { pmksTertangani: '40' } };
  expect(textOf(masukan, pmks, { rinci: false })).toBe(`## Capaian kinerja Dinas Contoh, Tahun 2022

| No. | Indikator | Target | Realisasi | Capaian | Predikat | Target tercapai |
| --- | --- | --- | --- | --- | --- | --- |
|  | Persentase PMKS tertangani | 80% | 50,00% | 62,50% | - | tidak |

Rata-rata capaian: 62,50%.

### Sasaran: PMKS tertangani

Rata-rata capaian sasaran: 62,50%.

#### Persentase PMKS tertangani

**Target dan realisasi Tahun 2022.** Target 80%, realisasi 50,00%, capaian 62,50% dengan metode rasio. Target belum tercapai.

**Terhadap standar nasional (40%).** Realisasi 10,00 poin di atasnya. Capaian 125,00%.
`);
});

test('a standard that cannot be read', () => {
  const data = { terlayani: 1, seluruh: 2 };
  const lines = textOf({ data, standarNasional: { pmksTertangani: '94,33' } }).split('\n');
  expect(lines.find((line) => line.startsWith('**Terhadap standar nasional'))).toMatch(
    /^\*\*Terhadap standar nasional\.\*\* Tidak ada angka capaian: "[^"]+" bukan angka: /,
  );
});

test('several sentences stand one behind the other', () => {
  const lines = textOf({ data: { terlayani: null, seluruh: null } }).split('\n');
  const own = lines.find((line) => line.startsWith('**Target dan realisasi'));
  expect(own).toMatch(/belum diisi; [^.]+\. "Jumlah seluruh PMKS" belum diisi; /);
});

test('what has no figure says why', () => {
  const lines = textOf({ data: { terlayani: null, seluruh: 160 }, akhirRenstra: { periode: '2026' } }).split(
    '\n',
  );
  expect(lines).toContain('|  | Persentase PMKS tertangani | - | - | - | - | - |');
  expect(lines.find((line) => line.startsWith('Rata-rata capaian:'))).toMatch(
    /^Rata-rata capaian: belum ada\. /,
  );
  const own = lines.find((line) => line.startsWith('**Target dan realisasi'));
  expect(own).toMatch(
    /^\*\*Target dan realisasi Tahun 2022\.\*\* Target belum ada, realisasi belum ada\. Tidak ada angka capaian: /,
  );
  expect(own).toContain('belum diisi');
  const renstra = lines.find((line) => line.startsWith('**Terhadap target akhir'));
  expect(renstra).toMatch(
    /^\*\*Terhadap target akhir Renstra \(Tahun 2026\)\.\*\* Tidak ada angka capaian: /,
  );
  expect(lines).not.toContain('Perhitungan realisasi:');
});

test('an earlier period without figures keeps its place', () => {
  const text = textOf({ data: { terlayani: 1, seluruh: 2 }, sebelumnya: [{ periode: '2021' }] });
  expect(text).toContain('| Tahun 2021 | - | - | - | - |');
});

test('a mean over part of the indicators says so', () => {
  const dua = defineIndikator({ ...pmks, id: 'dua' });
  const dokumen = defineDokumen({
    id: 'contoh',
    judul: 'IKU contoh',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2022,
    sasaran: [{ id: 's', uraian: 'PMKS tertangani', indikator: [pmks, dua] }],
  });
  const laporan = reportKinerja(dokumen, {
    periode: '2022',
    data: { terlayani: 1, seluruh: 2 },
    target: { pmksTertangani: '50' },
  });
  expect(formatLaporan(laporan)).toContain(
    'Rata-rata capaian sasaran: 100,00%. Dihitung dari 1 dari 2; tanpa Persentase PMKS tertangani. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan.',
  );
});

describe('aggregates as realisation', () => {
  const variabel = {
    terlayani: { label: 'Terlayani', gabungWilayah: 'jumlah' },
    seluruh: { label: 'Seluruh', gabungWilayah: 'jumlah' },
  } as const;
  const baris = ['63.05.01', '63.05.02'].map((wilayah) => ({ wilayah, data: { terlayani: 1, seluruh: 4 } }));
  const nama = { '63.05.01': 'Binuang', '63.05.02': 'Hatungun', '63.05.03': 'Tapin Selatan' };

  test('pooled: what went in of each region, then the join', () => {
    const own = defineIndikator({ ...pmks, variabel, contoh: [], agregasi: { wilayah: 'gabung' } });
    const text = textOf({ realisasi: { pmksTertangani: aggregate(own, { baris, nama }) } }, own);
    expect(text).toContain('1. Binuang: Terlayani = 1\n2. Binuang: Seluruh = 4\n');
    expect(text).toContain('5. Keseluruhan: Terlayani = 1 + 1 = 2\n6. Keseluruhan: Seluruh = 4 + 4 = 8\n');
  });

  test('a mean: what it leaves out, with and without steps', () => {
    const own = defineIndikator({ ...pmks, variabel, contoh: [], agregasi: { wilayah: 'rata-rata' } });
    const agregat = aggregate(own, { baris, nama, diharapkan: { wilayah: Object.keys(nama) } });
    const masukan = { realisasi: { pmksTertangani: agregat } };
    const note =
      'ihitung dari 2 dari 3; tanpa Tapin Selatan. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan';
    expect(textOf(masukan, own)).toContain(`\n5. Catatan: d${note}\n`);
    expect(textOf(masukan, own, { rinci: false })).toContain(`**Kelengkapan data realisasi.** D${note}.\n`);
  });
});

test('cumulative figures say so', () => {
  const own = defineIndikator({
    ...pmks,
    target: [{ jenis: 'angka', periode: '2022-T3', nilai: '40', kumulatif: true }],
  });
  const text = textOf(
    { periode: '2022-T3', kumulatif: true, data: { terlayani: 1, seluruh: 2 } } as MasukanLaporan,
    own,
  );
  expect(text).toContain('## Capaian kinerja Dinas Contoh, s.d. Triwulan III Tahun 2022');
  expect(text).toContain('**Target dan realisasi s.d. Triwulan III Tahun 2022.** Target 40%');
  expect(text).toContain('1. Target s.d. Triwulan III Tahun 2022: 40%');
});

test('reasons have periods in words and indicators by name', () => {
  const own = defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2022-T1', nilai: '40' }] });
  const masukan = { periode: '2022-T3', data: { terlayani: 1, seluruh: 2 } } as MasukanLaporan;
  expect(textOf(masukan, own)).toContain(
    'Yang diminta untuk Triwulan III Tahun 2022; yang ada untuk: Triwulan I Tahun 2022.',
  );
  expect(textOf(masukan)).toContain('Indikator "Persentase PMKS tertangani" tidak punya target');
});

describe('HTML', () => {
  const masukan = { data: { terlayani: 1, seluruh: 2 }, target: { pmksTertangani: '80' } };

  test('says the same as Markdown', () => {
    const html = textOf(masukan, pmks, { format: 'html' });
    const seen = html
      .slice(html.indexOf('<body>'))
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&gt;', '>')
      .split(/\s+/)
      .filter((word) => word !== '');
    const said = textOf(masukan)
      .replace(/^(#+|\d+\.) /gm, '')
      .replace(/^\| --- .*$/gm, '')
      .replace(/\*\*|(?<= |^)\|(?= |$)/gm, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    expect(seen).toEqual(said);
  });

  test('is a page with a heading, tables and lists', () => {
    const html = textOf(masukan, pmks, { format: 'html' });
    expect(html).toContain('<title>Capaian kinerja Dinas Contoh, Tahun 2022</title>');
    expect(html).toContain('<h1>Capaian kinerja Dinas Contoh, Tahun 2022</h1>');
    expect(html).toContain('<h3>Persentase PMKS tertangani</h3>');
    expect(html).toContain('<li>Hitung: 1 / 2 = 0,5</li>');
  });

  test.each([
    [{ format: 'docx' }, ['format']],
    [{ rinci: 'ya' }, ['rinci']],
  ])('%j is no way to write', (format, path) => {
    let thrown: unknown;
    try {
      textOf(masukan, pmks, format as unknown as FormatLaporan);
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof IndikatorError && thrown.issues).toMatchObject([{ code: 'not-in-list', path }]);
  });
});

describe('the efficiency table', () => {
  const masukan = { data: { terlayani: 1, seluruh: 2 }, target: { pmksTertangani: '80' } };

  test('of an indicator', () => {
    const anggaran = { pmksTertangani: { pagu: 3_000_000, realisasi: '2000000.50' } };
    const text = textOf({ ...masukan, anggaran }, pmks, { rinci: false });
    expect(text).toContain(`### Efisiensi penggunaan anggaran

| Sasaran | Indikator | Capaian kinerja | Pagu | Realisasi anggaran | Serapan | Efisiensi |
| --- | --- | --- | --- | --- | --- | --- |
| PMKS tertangani | Persentase PMKS tertangani | 62,50% | Rp3.000.000 | Rp2.000.000,50 | 66,67% | -4,17 poin |
| Jumlah |  |  | Rp3.000.000 | Rp2.000.000,50 | 66,67% |  |

Serapan = realisasi anggaran / pagu x 100,`);
    expect(text).not.toContain('berarti tidak ada');
  });

  test('of a sasaran whose mean is told with it', () => {
    const text = textOf({ ...masukan, anggaran: { s: { pagu: 4, realisasi: 1 } } });
    expect(text).toContain(
      '| PMKS tertangani | Seluruh sasaran | 62,50% | Rp4 | Rp1 | 25,00% | +37,50 poin |',
    );
  });

  test('without figures', () => {
    const text = textOf({ anggaran: { pmksTertangani: { pagu: 0, realisasi: 0 } } });
    expect(text).toContain('| PMKS tertangani | Persentase PMKS tertangani | - | Rp0 | Rp0 | - | - |');
    expect(text).toContain(
      'rata-rata persentase. Tanda - berarti tidak ada: efisiensi memerlukan angka capaian dan pagu di atas 0.',
    );
  });

  test('of a sasaran without indicators: its mean stands where it can be recomputed', () => {
    const text = textOf({ ...masukan, anggaran: { atas: { pagu: 4, realisasi: 1 } } });
    expect(text).toContain('### Sasaran: Kesejahteraan\n\nRata-rata capaian sasaran: 62,50%.');
  });
});

test('labels and names stay themselves in Markdown', () => {
  const own = defineIndikator({ ...pmks, nama: 'Persentase <b>PMKS</b> | *tertangani*', kode: '1_1' });
  const text = textOf({ data: { terlayani: 1, seluruh: 2 } }, own);
  expect(text).toContain('| 1\\_1 | Persentase \\<b\\>PMKS\\</b\\> \\| \\*tertangani\\* |');
  expect(text).toContain('#### 1\\_1 Persentase \\<b\\>PMKS\\</b\\> \\| \\*tertangani\\*');
});

test.each([null, undefined, {}, { dokumen: {}, baris: [] }])('%j is no report', (value) => {
  let thrown: unknown;
  try {
    formatLaporan(value as unknown as LaporanKinerja);
  } catch (error) {
    thrown = error;
  }
  expect(thrown instanceof IndikatorError && thrown.issues).toMatchObject([
    { code: 'wrong-argument', asal: 'argumen', path: [], fakta: { diharapkan: 'LaporanKinerja' } },
  ]);
});

describe('indicators made of indicators', () => {
  test('are explained down to the data', () => {
    const text = formatLaporan(reportKinerja(lingkungan, { periode: '2026', data: dataLingkungan }));
    const [own = ''] = text.split('#### Indeks Kualitas Air');
    expect(own).toContain(
      '1. Indikator: Indeks Kualitas Air\n2. Masukan: Titik pantau memenuhi baku mutu = 40 titik',
    );
    expect(own).toContain('Hitung: 23,9136 + 36,11385 + 12,36255 = 72,39');
  });
});

test('a part says of what it is one', () => {
  const dokumen = defineDokumen({
    id: 'contoh',
    judul: 'IKU contoh',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2022,
    sasaran: [
      { id: 's', uraian: 'PMKS tertangani', indikator: [pmks] },
      {
        id: 't',
        uraian: 'Rincian',
        indikator: [
          { ...pmks, id: 'laki', nama: 'PMKS laki-laki', rincian: { dari: pmks.id, label: 'Laki-laki' } },
        ],
      },
    ],
  });
  const text = formatLaporan(
    reportKinerja(dokumen, { periode: '2022', data: { terlayani: 87, seluruh: 160 } }),
  );
  expect(text).toContain(
    '#### PMKS laki-laki\n\nRincian Laki-laki dari Persentase PMKS tertangani; tidak ikut dalam rata-rata capaian.\n\n',
  );
});
