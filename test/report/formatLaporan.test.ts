import {
  aggregate,
  defineDokumen,
  defineIndikator,
  defineSkala,
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

function textOf(masukan: Omit<MasukanLaporan, 'periode'>, indikator: Indikator = pmks): string {
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
  return formatLaporan(reportKinerja(dokumen, { periode: '2022', ...masukan }));
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
  expect(text).toBe(`## Capaian kinerja Dinas Contoh, 2022

| No. | Indikator | Target | Realisasi | Capaian | Predikat | Target tercapai |
| --- | --- | --- | --- | --- | --- | --- |
|  | Persentase PMKS tertangani | 40% | 54,38% | 120,00% | Sangat Tinggi | ya |

Rata-rata capaian: 120,00% (Sangat Tinggi).

### Sasaran: PMKS tertangani

Rata-rata capaian sasaran: 120,00% (Sangat Tinggi).

#### Persentase PMKS tertangani

**Target dan realisasi 2022.** Target 40%, realisasi 54,38%, capaian 120,00% (Sangat Tinggi) dengan metode rasio (batas atas 120%). Target tercapai.

**Terhadap periode sebelumnya.**

| Periode | Target | Realisasi | Capaian | Perubahan ke 2022 |
| --- | --- | --- | --- | --- |
| 2021 | 50% | 51,25% | 102,50% | +3,13 poin |

**Terhadap target akhir Renstra (2026: 80%).** Realisasi 25,62 poin di bawahnya. Capaian 67,98% (Sedang).

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

1. Target 2022: 40%
2. Realisasi: 54,38% (seperti tercetak; tepatnya 54,375)
3. Metode rasio: Realisasi / Target x 100 %
4. Hitung: 54,38 / 40 = 1,3595
5. Hitung: 1,3595 x 100 = 135,95
6. Batas atas 120: 135,95 menjadi 120
7. Predikat: 120 masuk Sangat Tinggi (mulai 91 sampai 100; di atas ujung skala, yang ikut kelas tertinggi) menurut Skala nilai peringkat kinerja
8. Target tercapai
9. Hasil: 120,00%
`);
});

test('a report without anything to compare with, of a target that was not reached', () => {
  const data = { terlayani: 1, seluruh: 2 };
  const text = textOf({ data, target: { pmksTertangani: '80' }, standarNasional: { pmksTertangani: '40' } });
  expect(text.slice(0, text.indexOf('Perhitungan realisasi'))).toBe(`## Capaian kinerja Dinas Contoh, 2022

| No. | Indikator | Target | Realisasi | Capaian | Predikat | Target tercapai |
| --- | --- | --- | --- | --- | --- | --- |
|  | Persentase PMKS tertangani | 80% | 50,00% | 62,50% | - | tidak |

Rata-rata capaian: 62,50%.

### Sasaran: PMKS tertangani

Rata-rata capaian sasaran: 62,50%.

#### Persentase PMKS tertangani

**Target dan realisasi 2022.** Target 80%, realisasi 50,00%, capaian 62,50% dengan metode rasio. Target belum tercapai.

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
    /^\*\*Target dan realisasi 2022\.\*\* Target belum ada, realisasi belum ada\. Tidak ada angka capaian: /,
  );
  expect(own).toContain('belum diisi');
  const renstra = lines.find((line) => line.startsWith('**Terhadap target akhir'));
  expect(renstra).toMatch(/^\*\*Terhadap target akhir Renstra \(2026\)\.\*\* Tidak ada angka capaian: /);
  expect(lines).not.toContain('Perhitungan realisasi:');
});

test('an earlier period without figures keeps its place', () => {
  const text = textOf({ data: { terlayani: 1, seluruh: 2 }, sebelumnya: [{ periode: '2021' }] });
  expect(text).toContain('| 2021 | - | - | - | - |');
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
    'Rata-rata capaian sasaran: 100,00%. Dihitung dari 1 dari 2; tanpa dua. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan.',
  );
});

describe('aggregates as realisation', () => {
  const variabel = {
    terlayani: { label: 'Terlayani', gabungWilayah: 'jumlah' },
    seluruh: { label: 'Seluruh', gabungWilayah: 'jumlah' },
  } as const;
  const baris = ['63.05.01', '63.05.02'].map((wilayah) => ({ wilayah, data: { terlayani: 1, seluruh: 4 } }));

  test('pooled: every step of the joined values', () => {
    const own = defineIndikator({ ...pmks, variabel, contoh: [], agregasi: { wilayah: 'gabung' } });
    const text = textOf({ realisasi: { pmksTertangani: aggregate(own, { baris }) } }, own);
    expect(text).toContain('1. Masukan: Terlayani = 2\n2. Masukan: Seluruh = 8\n');
  });

  test('a mean: what it leaves out', () => {
    const own = defineIndikator({ ...pmks, variabel, contoh: [], agregasi: { wilayah: 'rata-rata' } });
    const diharapkan = { wilayah: ['63.05.01', '63.05.02', '63.05.03'] };
    const agregat = aggregate(own, { baris, diharapkan });
    const text = textOf({ realisasi: { pmksTertangani: agregat } }, own);
    expect(text).toContain('Perhitungan realisasi:\n\n1. Dihitung dari 2 dari 3; tanpa 63.05.03.');
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
