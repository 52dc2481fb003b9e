// What the library says to a case of the conformance pack. Plain JavaScript that is handed the library, so that every runtime
// and the built package can be asked the same.

/**
 * @typedef {Readonly<Record<string, any>>} Anything
 * @typedef {{ readonly ok: boolean, readonly issues?: readonly Anything[] }} Outcome
 */

/** @param {readonly Anything[]} issues */
const issuesOf = (issues) => issues.map(({ code, asal, path }) => ({ code, asal, path }));

/**
 * The keys of a figure that the pack speaks of; or its issues.
 * @param {Anything} outcome
 * @param {readonly string[]} keys
 */
function told(outcome, keys) {
  const all = outcome.ok ? keys : ['tercapai'];
  const found = Object.fromEntries(
    all.filter((key) => outcome[key] !== undefined).map((key) => [key, outcome[key]]),
  );
  const cakupan = outcome.cakupan === undefined ? {} : { cakupan: coverageOf(outcome.cakupan) };
  return outcome.ok ? { ...found, ...cakupan } : { issues: issuesOf(outcome.issues), ...found, ...cakupan };
}

/**
 * The cells of a coverage; of those that failed not why.
 * @param {Anything} cakupan
 */
const coverageOf = ({ terpakai, hilang, gagal }) => ({
  terpakai,
  hilang,
  gagal: gagal.map((/** @type {Anything} */ { issues: _, ...cell }) => cell),
});

const FIGURE = ['desimal', 'eksak', 'teks', 'predikat'];

/**
 * The mean of a sasaran whose indicators have just these achievements: held against a target of 100.
 * @param {Anything} library
 * @param {Anything} rerata
 * @param {Anything} capaian
 */
function meanOf({ aggregateCapaian, computeCapaian, parseDokumen }, rerata, capaian) {
  const indikator = Object.keys(capaian).map((id) => ({
    id,
    nama: id,
    satuan: 'persen',
    polaritas: 'naik',
    variabel: { [`v${id}`]: { label: id } },
    formula: { jenis: 'hitungan', ekspresi: `v${id}` },
  }));
  const sasaran = [{ id: 's', uraian: 'Sasaran', indikator, rerata }];
  const dokumen = parseDokumen({
    id: 'dok',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran,
  });
  const semua = dokumen.sasaran[0].indikator
    .filter((/** @type {Anything} */ { id }) => capaian[id] !== null)
    .map((/** @type {Anything} */ one) => computeCapaian(one, { realisasi: capaian[one.id], target: '100' }));
  const { cakupan: _, ...mean } = told(aggregateCapaian(dokumen, semua).sasaran[0], FIGURE);
  return mean;
}

/**
 * A formula, and the labels of its variables by id.
 * @param {Anything} value
 */
function formulaTold({ formula, variabel }) {
  const labels = Object.entries(variabel).map(([id, { label }]) => [id, label]);
  return { formula, label: Object.fromEntries(labels) };
}

/**
 * @param {Anything} library
 * @param {() => unknown} run
 * @returns {Anything}
 */
function thrown({ IndikatorError }, run) {
  try {
    return { teks: run() };
  } catch (error) {
    if (error instanceof IndikatorError) return { issues: issuesOf(/** @type {Anything} */ (error).issues) };
    throw error;
  }
}

/**
 * @param {Anything} library The exports of `indikator`.
 * @param {string} kind
 * @param {Anything} group
 * @param {Anything} one
 * @returns {Anything}
 */
export function answer(library, kind, group, one) {
  const parsers = {
    indikator: library.safeParseIndikator,
    dokumen: library.safeParseDokumen,
    skala: library.safeParseSkala,
  };
  switch (kind) {
    case 'evaluate':
      return told(library.evaluate(library.parseIndikator(group.indikator), one.data), FIGURE);
    case 'dokumen': {
      const semua = library.evaluateDokumen(library.parseDokumen(group.dokumen), one.data);
      return { hasil: semua.map((/** @type {Anything} */ hasil) => told(hasil, FIGURE)) };
    }
    case 'capaian':
      return told(library.computeCapaian(library.parseIndikator(group.indikator), one.masukan), [
        ...FIGURE,
        'tercapai',
        'metode',
      ]);
    case 'classify': {
      const found = library.classify(library.defineSkala(group.skala), one.nilai);
      return found.ok ? { predikat: found.kelas.predikat } : { issues: issuesOf(found.issues) };
    }
    case 'aggregate':
      return told(library.aggregate(library.parseIndikator(group.indikator), one.masukan), FIGURE);
    case 'rerata':
      return meanOf(library, group.rerata, one.capaian);
    case 'format':
      return thrown(library, () => library.formatAngka(one.nilai, one.format));
    case 'periode': {
      const found = library.safeParsePeriode(one.periode);
      if (!found.ok) return { issues: issuesOf(found.issues) };
      const { jenis, awal, akhir } = found.value;
      return { jenis, awal, akhir };
    }
    case 'definition': {
      const found = parsers[/** @type {keyof typeof parsers} */ (group.noun)](one.nilai);
      return { issues: found.ok ? [] : issuesOf(found.issues) };
    }
    case 'contoh':
      return { issues: issuesOf(library.checkContoh(library.parseIndikator(one.nilai))) };
    case 'angka': {
      const found = library.readAngka(one.teks, one.locale === undefined ? {} : { locale: one.locale });
      return told(found.ok ? { ok: true, ...found.value } : found, ['nilai', 'satuan']);
    }
    case 'target':
      return told(library.readTarget(one.teks, { periode: '2026' }), ['value', 'satuan']);
    case 'rumus': {
      const found = library.readFormula(one.teks, { notasi: group.bahasa });
      return found.ok ? formulaTold(found.value) : { issues: issuesOf(found.issues) };
    }
    default:
      throw new Error(`no answer to cases of the kind ${kind}`);
  }
}
