// How long it takes to join rows of regions and periods, with a loop over floats beside it that does the same sums.

import { execFileSync } from 'node:child_process';
import { aggregate, defineDokumen, defineIndikator, evaluateTabel, persentase } from '../../dist/index.js';
import { measure } from './measure.mjs';

const join = { jenis: 'cacah', gabungWilayah: 'jumlah', gabungPeriode: 'jumlah' };

function indikatorOf(id, above, below, agregasi) {
  return defineIndikator({
    id,
    nama: id,
    satuan: 'persen',
    polaritas: 'naik',
    variabel: { [above]: { label: above, ...join }, [below]: { label: below, ...join } },
    formula: persentase(above, below),
    agregasi,
  });
}

/** Kecamatan by month: eleven kecamatan to a kabupaten, as the codes of Kemendagri are written. */
function rowsOf(regions, months, variables) {
  const rows = [];
  for (let region = 0; region < regions; region += 1) {
    const kabupaten = `${11 + (Math.floor(region / 132) % 80)}.${twoDigits(1 + (Math.floor(region / 11) % 12))}`;
    for (let month = 1; month <= months; month += 1) {
      const data = {};
      for (let k = 0; k < variables; k += 1) data[`v${k}`] = 1 + ((region * 31 + month * 17 + k * 13) % 1000);
      rows.push({ wilayah: `${kabupaten}.${1000 + region}`, periode: `2026-${twoDigits(month)}`, data });
    }
  }
  return rows;
}

function twoDigits(n) {
  return `${n}`.padStart(2, '0');
}

/** What a programmer would write: sums in floats, one division, rounded with `Math.round`. */
function floatSum(rows) {
  let above = 0;
  let below = 0;
  for (const { data } of rows) {
    above += data.v0;
    below += data.v1;
  }
  return Math.round((above / below) * 10000) / 100;
}

function floatMean(rows) {
  const byRegion = new Map();
  for (const { wilayah, data } of rows) {
    const own = byRegion.get(wilayah) ?? [0, 0];
    own[0] += data.v0;
    own[1] += data.v1;
    byRegion.set(wilayah, own);
  }
  let sum = 0;
  for (const [above, below] of byRegion.values()) sum += above / below;
  return Math.round((sum / byRegion.size) * 10000) / 100;
}

/** Microseconds a row of one figure, and the floats beside it. */
export function measureAggregate(times) {
  const ways = [
    ['pooled', { wilayah: 'gabung', periode: 'gabung' }, floatSum],
    ['mean over regions of pooled months', { wilayah: 'rata-rata', periode: 'gabung' }, floatMean],
  ];
  return [100_000, 1_000_000].flatMap((many) => {
    const rows = rowsOf(Math.ceil(many / 12), 12, 2).slice(0, many);
    return ways.map(([name, agregasi, floats]) => {
      const indikator = indikatorOf('satu', 'v0', 'v1', agregasi);
      const ours = () => {
        const agregat = aggregate(indikator, { baris: rows });
        if (!agregat.ok || Math.abs(Number(agregat.desimal) - floats(rows)) > 0.01)
          throw new Error(
            `${name}: ${agregat.ok ? agregat.desimal : agregat.issues[0].message} ${floats(rows)}`,
          );
      };
      const [own, float] = measure(
        [
          { run: () => aggregate(indikator, { baris: rows }), rows: many },
          { run: () => floats(rows), rows: many },
        ],
        times,
      );
      ours();
      return { name, many, own: own / 1000, float: float / 1000 };
    });
  });
}

/** Most memory that a fresh process takes for one such table, rows included. */
function peakOfOneRun() {
  const code = `import { oneTabel } from '${import.meta.url}'; oneTabel(); console.log(process.resourceUsage().maxRSS / 1000)`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  );
}

/** Makes the rows and one table of them. */
export function oneTabel() {
  return tableTask()();
}

/** Seconds of CPU and megabytes for 200 indicators of 10,000 rows, by kabupaten and quarter. */
export function measureTabel(times) {
  const run = tableTask();
  const groups = run();
  const [own] = measure([{ run, rows: 1 }], times);
  return { seconds: own / 1e9, groups, megabytes: peakOfOneRun() };
}

/** What makes one table, and says how many groups it has. */
function tableTask() {
  const variables = 150;
  const indikator = Array.from({ length: 200 }, (_, k) =>
    indikatorOf(`i${k}`, `v${k % variables}`, `v${(k * 7 + 1) % variables}`, {
      wilayah: 'gabung',
      periode: 'gabung',
    }),
  );
  const dokumen = defineDokumen({
    id: 'dok',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Sasaran', indikator }],
  });
  const rows = rowsOf(834, 12, variables).slice(0, 10_000);
  return () => {
    const tabel = evaluateTabel(dokumen, rows, {
      menurut: ['wilayah', 'periode'],
      tingkat: 2,
      jenis: 'triwulan',
    });
    if (!tabel.ok) throw new Error('no table');
    // Figures are made when they are asked for.
    if (tabel.kelompok.some(({ hasil }) => hasil.length !== 200)) throw new Error('no figures');
    return tabel.kelompok.length;
  };
}
