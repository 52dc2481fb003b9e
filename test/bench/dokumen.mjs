// How long it takes to read tables, and whether twice the text takes twice the time: `npm run --silent build && node
// test/bench/dokumen.mjs` prints it, or of one table: `node test/bench/dokumen.mjs HTML`.

import { readDokumen } from '../../dist/dokumen.js';
import { measure } from './measure.mjs';
import { tables } from './tables.mjs';

const SIZE = 950_000;

/** Of each table: milliseconds of CPU for up to 0.95 MB, and times those for half of it; what came. */
export function measureDokumen(times, only = '') {
  return tables
    .filter(({ nama }) => nama.includes(only))
    .map(({ nama, format, text, most = SIZE }) => {
      const [half, whole] = [text(most / 2), text(most)];
      const read = (one) => () => readDokumen(one, { format, tahun: 2026 });
      const [ofHalf, ofWhole] = measure(
        [half, whole].map((one) => ({ run: read(one), rows: 1 })),
        times,
        1,
      );
      const { dokumen, issues } = read(whole)();
      const indikator = dokumen?.sasaran.reduce((sum, one) => sum + one.indikator.length, 0);
      const came = indikator === undefined ? (issues[0]?.code ?? '') : `${indikator} indicators`;
      return { nama, length: whole.length, came, ms: ofWhole / 1e6, growth: ofWhole / ofHalf };
    });
}

/** The lines of the report. */
export function dokumenLines(measured) {
  return [
    '| text | characters | what came | ms of CPU | times half of it |',
    '| --- | ---: | --- | ---: | ---: |',
    ...measured.map(
      ({ nama, length, came, ms, growth }) =>
        `| ${nama} | ${length.toLocaleString('en')} | ${came} | ${ms.toFixed(0)} | ${growth.toFixed(1)} |`,
    ),
  ];
}

if (process.argv[1] === import.meta.filename)
  console.log(dokumenLines(measureDokumen(Number(process.env.TURNS ?? 3), process.argv[2])).join('\n'));
