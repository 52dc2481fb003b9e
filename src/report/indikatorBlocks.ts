import type { CapaianAngka } from '../achieve/capaian.js';
import { targetText } from '../achieve/formatTarget.js';
import { Total } from '../aggregate/total.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { formatPeriode } from '../period/formatPeriode.js';
import { type Block, heading, paragraph, steps } from './block.js';
import type { BarisLaporan, KinerjaIndikator, Pembanding } from './laporan.js';
import type { Perubahan } from './perubahan.js';
import { tellIssues } from './tellIssues.js';
import { capaianSteps, workingsOf } from './workingsOf.js';

/** What the part on one indicator is made from. */
interface Telling {
  readonly dokumen: DokumenIku;
  readonly indikator: Indikator;
  readonly baris: BarisLaporan;
  /** Whether every step is told. */
  readonly rinci: boolean;
}

/** One indicator: target and realisation, the comparisons of chapter III, and every step of its figures where asked for. */
export function indikatorBlocks(telling: Telling): Block[] {
  const { indikator, baris, rinci } = telling;
  const { kode, nama } = indikator;
  return [
    heading(3, kode === undefined ? nama : `${kode} ${nama}`),
    ...partOf(telling),
    paragraph(ownText(telling), `Target dan realisasi ${periodText(baris)}.`),
    ...(rinci ? [] : gaps(telling)),
    ...before(baris),
    ...gradeOrder(telling),
    ...comparison(telling, 'Terhadap target akhir Renstra', baris.akhirRenstra),
    ...comparison(telling, 'Terhadap standar nasional', baris.standarNasional),
    ...projection(indikator),
    ...(rinci ? workings(baris) : []),
  ];
}

/** What is expected of later periods. */
function projection(indikator: Indikator): Block[] {
  const { proyeksi = [] } = indikator;
  if (proyeksi.length === 0) return [];
  const told = proyeksi.map(({ periode, nilai }) => {
    const value = targetText(indikator, { jenis: 'angka', nilai }, groupDigits);
    return `${formatPeriode(periode)}: ${value}`;
  });
  return [paragraph(`${told.join('; ')}.`, 'Proyeksi.')];
}

/** What an indicator is a part of, and so is in no mean. */
function partOf({ dokumen, indikator: { rincian } }: Telling): Block[] {
  if (rincian === undefined) return [];
  const { dari, label } = rincian;
  const whole = dokumen.sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === dari);
  // Where a checked document says that an indicator is a part, its whole is there.
  return [paragraph(`Rincian ${label} dari ${whole?.nama ?? dari}; tidak ikut dalam rata-rata capaian.`)];
}

/** The period of figures in words, with what cumulative ones begin with. */
export function periodText({ periode, kumulatif }: Pick<KinerjaIndikator, 'periode' | 'kumulatif'>): string {
  return formatPeriode(periode, { kumulatif: kumulatif === true });
}

/** A figure as printed, or a dash. */
export function textOf(
  figure: { readonly ok: true; readonly teks: string } | { readonly ok: false },
): string {
  return figure.ok ? figure.teks : '-';
}

function ownText({ dokumen, indikator, baris }: Telling): string {
  const { batasAtas } = indikator.capaian ?? {};
  const { target, realisasi, capaian } = baris;
  const cap = batasAtas === undefined ? '' : ` (batas atas ${groupDigits(batasAtas)}%)`;
  const written = `Target ${target ?? 'belum ada'}, realisasi ${realisasi.ok ? realisasi.teks : 'belum ada'}`;
  const figures = capaian.ok
    ? `${written}, capaian ${gradedText(capaian)} dengan metode ${capaian.metode}${cap}`
    : written;
  const reached =
    capaian.tercapai === undefined ? '' : ` Target ${capaian.tercapai ? '' : 'belum '}tercapai.`;
  const reasons = capaian.ok ? '' : ` Tidak ada angka capaian: ${tellIssues(capaian.issues, dokumen)}`;
  return `${figures}.${reached}${reasons}`;
}

function gradedText({ teks, predikat }: CapaianAngka): string {
  return predikat === undefined ? teks : `${teks} (${predikat})`;
}

/** What a realisation over many rows leaves out; told among its steps where these stand. */
function gaps({ dokumen, baris }: Telling): Block[] {
  const notes = Total.originOf(baris.realisasi)?.catatan ?? [];
  return notes.length === 0 ? [] : [paragraph(tellIssues(notes, dokumen), 'Kelengkapan data realisasi.')];
}

function before({ sebelumnya, ...kini }: BarisLaporan): Block[] {
  if (sebelumnya.length === 0) return [];
  const rows = sebelumnya.map((lalu) => [
    periodText(lalu),
    lalu.target ?? '-',
    textOf(lalu.realisasi),
    textOf(lalu.capaian),
    lalu.perubahan?.teks ?? (lalu.realisasi.ok && kini.realisasi.ok ? 'tidak dapat dibandingkan' : '-'),
  ]);
  const head = ['Periode', 'Target', 'Realisasi', 'Capaian', `Perubahan ke ${periodText(kini)}`];
  return [paragraph('', 'Terhadap periode sebelumnya.'), { kind: 'table', head, rows }];
}

/** By which order grades are compared, where a realisation or what it is held against is a grade alone. */
function gradeOrder({ indikator: { skala }, baris }: Telling): Block[] {
  const { realisasi, sebelumnya, akhirRenstra, standarNasional } = baris;
  const isGrade = [realisasi, ...sebelumnya.map((lalu) => lalu.realisasi)].some(
    (one) => one.ok && !('desimal' in one),
  );
  const targets = [akhirRenstra, standarNasional].map((other) => other?.capaian.target?.jenis);
  if (skala === undefined || (!isGrade && !targets.includes('predikat'))) return [];
  const order = skala.kelas.map(({ predikat }) => predikat).join(', ');
  const text = `${skala.nama}, dari yang terendah: ${order}. Satu tingkat adalah satu kelas; angka di luar semua kelas tidak dapat dibandingkan.`;
  return [paragraph(text, 'Urutan predikat.')];
}

function comparison({ dokumen }: Telling, title: string, other: Pembanding | undefined): Block[] {
  if (other === undefined) return [];
  const { periode, target, capaian, perubahan } = other;
  const when = periode === undefined ? undefined : formatPeriode(periode);
  const what = [when, target].filter((part) => part !== undefined).join(': ');
  const parts = [
    ...(perubahan === undefined ? [] : [`Realisasi ${distance(perubahan)}.`]),
    capaian.ok
      ? `Capaian ${gradedText(capaian)}.`
      : `Tidak ada angka capaian: ${tellIssues(capaian.issues, dokumen)}`,
  ];
  return [paragraph(parts.join(' '), `${title}${what === '' ? '' : ` (${what})`}.`)];
}

function distance({ arah, teks }: Perubahan): string {
  const far = teks.replace(/^[+-]/, '');
  return arah === 'tetap' ? 'tepat sama' : `${far} ${arah === 'naik' ? 'di atasnya' : 'di bawahnya'}`;
}

/** Every step of the figures: of the period reported on, of earlier ones, and against the other targets. */
function workings(baris: BarisLaporan): Block[] {
  return [
    ...steps('Perhitungan realisasi', workingsOf(baris.realisasi)),
    ...steps('Perhitungan capaian', capaianSteps(baris.capaian)),
    ...baris.sebelumnya.flatMap((lalu) => [
      ...steps(`Perhitungan realisasi ${periodText(lalu)}`, workingsOf(lalu.realisasi)),
      ...steps(`Perhitungan capaian ${periodText(lalu)}`, capaianSteps(lalu.capaian)),
    ]),
    ...otherSteps('target akhir Renstra', baris.akhirRenstra),
    ...otherSteps('standar nasional', baris.standarNasional),
  ];
}

/** The steps of an achievement against a number that is no target of the period: its first step names that number instead. */
function otherSteps(name: string, other: Pembanding | undefined): Block[] {
  if (other === undefined) return [];
  const { periode, target, capaian } = other;
  const when = periode === undefined ? '' : ` ${formatPeriode(periode)}`;
  const [first, ...others] = capaianSteps(capaian);
  const own =
    first === undefined ? [] : [`${name.charAt(0).toUpperCase()}${name.slice(1)}${when}: ${target ?? ''}`];
  return steps(`Perhitungan capaian terhadap ${name}`, [...own, ...others]);
}
