import { formatLaporan, type LaporanKinerja } from 'indikator';
import { describe, expect, it } from 'vitest';
import { isSame, readId, round, workOut } from '../fixtures/calculator.js';
import { ids, reportOfYear, reportUpToThird } from '../fixtures/dinasSetahun.js';

const reports: readonly (readonly [string, LaporanKinerja])[] = [
  ['of the year', reportOfYear()],
  ['up to the third quarter', reportUpToThird()],
];
const formats = ['markdown', 'html'] as const;

/** The lines of a report as a reader sees them: without the signs of Markdown and HTML. */
function linesOf(laporan: LaporanKinerja, format: (typeof formats)[number], rinci = true): readonly string[] {
  const text = formatLaporan(laporan, { format, rinci });
  const seen =
    format === 'html'
      ? text
          .slice(text.indexOf('<body>'))
          .replace(/<\/t[dh]><t[dh]>/g, ' | ')
          .replace(/<[^>]+>/g, '')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
      : text
          .replace(/\\(?=\W)/g, '')
          .replace(/^(?:#+|\d+\.) /gm, '')
          .replaceAll('**', '')
          .replace(/^\| (.*) \|$/gm, '$1');
  return seen.split('\n').filter((line) => !/^[\s|-]*$/.test(line));
}

/** The value behind the last equals sign: its exact fraction where it has one. */
function valueIn(text: string) {
  const fraction = /tepatnya (-?\d+\/\d+)/.exec(text)?.[1];
  const plain = /^-?\d[\d.]*(?:,\d+)?/.exec(text)?.[0];
  return fraction ?? plain ?? '';
}

/** What a line works out, `[expression, value]`; undefined for one that works out nothing. */
function equationIn(line: string): readonly [string, string] | undefined {
  const parts = line.split(' = ');
  if (parts.length < 2) return undefined;
  const before = (parts.at(-2) ?? '').replace(/^.*: /, '');
  const expression = before.replace(/ \((?:Triwulan|Tahun) [^)]*\)/g, '').replace(' %', '');
  return /^[\d.,+\-x/() ]+$/.test(expression) ? [expression, valueIn(parts.at(-1) ?? '')] : undefined;
}

/** Checks each sum, rounding and result below one heading after the other; gives how many equations there were. */
function recompute(lines: readonly string[]): number {
  let count = 0;
  let last: string | undefined;
  for (const line of lines) {
    const equation = equationIn(line);
    const rounding = /^Bulatkan ke (\d+) desimal \(setengah menjauhi nol\): (.+) menjadi (\S+)$/.exec(line);
    if (/^Perhitungan .*:$/.test(line)) last = undefined;
    if (equation !== undefined) {
      const [expression, value] = equation;
      expect([line, isSame(workOut(expression), readId(value))]).toEqual([line, true]);
      last = value;
      count += 1;
    } else if (rounding !== null) {
      const [, digit, from = '', to = ''] = rounding;
      expect([line, last]).toEqual([line, valueIn(from)]);
      expect([line, isSame(round(readId(valueIn(from)), Number(digit)), readId(to))]).toEqual([line, true]);
      last = to;
    } else if (line.startsWith('Hasil: ') && last !== undefined) {
      expect([line, isSame(readId(valueIn(line.slice(7))), readId(last))]).toEqual([line, true]);
    }
  }
  return count;
}

describe.each(reports)('a report %s', (_, laporan) => {
  it.each(formats)('[R1] every figure recomputes from what stands there, in %s', (format) => {
    const lines = linesOf(laporan, format);
    expect(recompute(lines)).toBeGreaterThan(130);
    // Each figure of the summary is the result of steps.
    const results = new Set(lines.flatMap((line) => (line.startsWith('Hasil: ') ? [line.slice(7)] : [])));
    // A grade alone is worked out from nothing.
    for (const { realisasi, capaian } of laporan.baris)
      for (const figure of [realisasi, capaian])
        if (figure.ok && 'desimal' in figure) expect(results).toContain(figure.teks);
    for (const mean of [laporan.rerata.dokumen, ...laporan.rerata.sasaran])
      if (mean.ok) expect(results).toContain(mean.teks);
  });

  it.each(formats)('[R2] no id and no code of a period or region stands in the text, in %s', (format) => {
    const text = linesOf(laporan, format).join('\n');
    for (const id of ids) expect(text).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(text).not.toMatch(/\b20\d\d-/);
    expect(text).not.toMatch(/63\.05/);
  });

  it.each([true, false])('[R4] Markdown and HTML say the same, with steps or without (%j)', (rinci) => {
    expect(linesOf(laporan, 'html', rinci)).toEqual(linesOf(laporan, 'markdown', rinci));
  });
});

describe('[R2] cumulative figures say so', () => {
  const lines = linesOf(reportUpToThird(), 'markdown');

  it('in the heading, with the target, and in the steps', () => {
    expect(lines[0]).toBe('Capaian kinerja Dinas Sosial Kabupaten Tapin, s.d. Triwulan III Tahun 2026');
    expect(lines).toContain(
      'Target dan realisasi s.d. Triwulan III Tahun 2026. Target 42%, realisasi 34,92%, capaian 83,14% dengan metode rasio. Target belum tercapai.',
    );
    expect(lines.filter((line) => line === 'Target s.d. Triwulan III Tahun 2026: 42%')).toHaveLength(1);
    // A bare number counts as the realisation does.
    expect(lines).toContain('Target s.d. Triwulan III Tahun 2026: 1.125 orang');
  });

  it('which a whole year need not', () => {
    expect(linesOf(reportOfYear(), 'markdown').join('\n')).not.toContain('s.d.');
  });
});

describe('[R3] what a figure lacks stands beside it', () => {
  const notes = [
    'ihitung dari 45 dari 48; tanpa Tapin Tengah pada Triwulan II Tahun 2026, Bakarangan pada Triwulan IV Tahun 2026, Salam Babaris pada Triwulan III Tahun 2026. Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
    'Tapin Tengah pada Triwulan II Tahun 2026 tidak terhitung: "PMKS terlayani" belum diisi; isi dengan angka (0 bila memang nol)',
  ];

  it('among the steps', () => {
    const lines = linesOf(reportOfYear(), 'markdown');
    expect(lines).toContain(`Catatan: d${notes[0]}`);
    expect(lines).toContain(`Catatan: ${notes[1]}`);
  });

  it('and in its own paragraph where there are no steps', () => {
    const lines = linesOf(reportOfYear(), 'markdown', false);
    expect(
      lines.filter((line) => line.startsWith(`Kelengkapan data realisasi. D${notes.join('. ')}.`)),
    ).toHaveLength(1);
  });

  it('a mean names who has no achievement', () => {
    expect(linesOf(reportUpToThird(), 'markdown')).toContain(
      'Rata-rata capaian: 95,50%. Dihitung dari 2 dari 3; tanpa Meningkatnya akuntabilitas. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan.',
    );
  });
});

describe('[R5] the efficiency table', () => {
  const lines = linesOf(reportOfYear(), 'markdown');

  it('has achievement, budget, spending, absorption and efficiency, and pooled totals', () => {
    const start = lines.findIndex((line) => line.startsWith('Sasaran | '));
    expect(lines.slice(start, start + 5)).toEqual([
      'Sasaran | Indikator | Capaian kinerja | Pagu | Realisasi anggaran | Serapan | Efisiensi',
      'Meningkatnya kesejahteraan sosial | Seluruh sasaran | 91,86% | Rp4.250.000.000 | Rp3.987.654.321,75 | 93,83% | -1,97 poin',
      'Meningkatnya mutu layanan | Jumlah penerima bantuan | 98,07% | Rp1.500.000.000 | Rp1.500.000.000 | 100,00% | -1,93 poin',
      'Meningkatnya mutu layanan | Persentase keluhan yang terlambat dijawab | 94,00% | Rp75.000.000 | Rp60.150.000 | 80,20% | +13,80 poin',
      'Jumlah |  |  | Rp5.825.000.000 | Rp5.547.804.321,75 | 95,24% | ',
    ]);
  });

  it('each percentage recomputes from its own row', () => {
    const rows = lines.map((line) => line.split(' | ')).filter((row) => row[3]?.startsWith('Rp'));
    expect(rows).toHaveLength(4);
    for (const [, , reached = '', budget = '', spent = '', absorption = '', efficiency = ''] of rows) {
      const share = workOut(`${spent.slice(2)} / ${budget.slice(2)} x 100`);
      expect(isSame(round(share, 2), readId(absorption.slice(0, -1)))).toBe(true);
      const points = efficiency.replace('+', '').replace(' poin', '');
      if (reached !== '')
        expect(isSame(workOut(`${reached.slice(0, -1)} - ${absorption.slice(0, -1)}`), readId(points))).toBe(
          true,
        );
    }
  });
});

describe.each(formats)('[R6] a grade alone, in %s', (format) => {
  const lines = linesOf(reportOfYear(), format);
  const from = (start: string) => lines.slice(lines.indexOf(start));
  const opini = from('3.2 Opini BPK');

  it('stands as the grade, with what its class is worth', () => {
    expect(lines).toContain('3.2 | Opini BPK | WTP | WDP | 75,00% | - | tidak');
    expect(opini[1]).toBe(
      'Target dan realisasi Tahun 2026. Target WTP, realisasi WDP, capaian 75,00% dengan metode rasio. Target belum tercapai.',
    );
    expect(opini).toContain('Target Tahun 2026: WTP (angka kelas 4)');
    expect(opini).toContain('Realisasi: WDP (angka kelas 3)');
    expect(opini).toContain('Hitung: 3 / 4 = 0,75');
  });

  it('has changed by classes, in the order that stands there', () => {
    expect(opini.slice(2, 7)).toEqual([
      'Terhadap periode sebelumnya.',
      'Periode | Target | Realisasi | Capaian | Perubahan ke Tahun 2026',
      'Tahun 2024 | - | 2,50 opini | - | tidak dapat dibandingkan',
      'Tahun 2025 | - | TMP | - | +2 tingkat',
      'Urutan predikat. Opini atas laporan keuangan, dari yang terendah: TMP, TW, WDP, WTP. Satu tingkat adalah satu kelas; angka di luar semua kelas tidak dapat dibandingkan.',
    ]);
    expect(opini[7]).toBe(
      'Terhadap target akhir Renstra (Tahun 2029: WTP). Realisasi 1 tingkat di bawahnya. Capaian 75,00%.',
    );
  });

  it('leaves the order out where nothing is compared by it', () => {
    expect(lines.filter((line) => line.startsWith('Urutan predikat.'))).toHaveLength(1);
  });
});
