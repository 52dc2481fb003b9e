import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import { assumed, formulaAbove, lookAgain, notUnderstood, otherUnit } from '../../issue/tables.js';
import { checkAsIndikator, isRightIndikator } from '../../parse/check.js';
import type { Names } from '../../read/formula/names.js';
import type { Findings } from '../find/findings.js';
import { type Heading, isPeriodHeading } from '../find/heading.js';
import { behindHeading, type Field, levelOf, oneLineOf } from '../find/tableRecord.js';
import { unitInBrackets } from '../find/unitInBrackets.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isPercentUnit } from './fitsUnit.js';
import { fractionColumns } from './fractionColumns.js';
import { isNoCell } from './isNoCell.js';
import { listItems } from './listItems.js';
import { penanggungJawabOf } from './penanggungJawabOf.js';
import { polaritasOf } from './polaritasOf.js';
import { type Explanation, readExplanation } from './readExplanation.js';
import { type Results, readResults, unitOfResults } from './readResults.js';
import { readTargets } from './readTargets.js';
import { type Doubt, secondLook } from './secondLook.js';
import type { Reference } from './targetIn.js';
import type { ValueCount } from './valueCount.js';
import { FORMULAS } from './variableRows.js';
import { withUnits } from './withUnits.js';

/** What the indicators of one document share while they are built. */
export interface Building {
  readonly reference: Reference;
  /** The ids of variables by label, and those of indicators. */
  readonly variabel: Names;
  readonly indikator: Names;
  readonly findings: Findings;
  /** What was reached, by the id of the indicator. */
  readonly results: Map<string, Results>;
  /** The targets of each year that stand in the table so far, by the name of their indicator. */
  readonly targets: Map<string, ReadonlyMap<string, string>>;
  /** How many values all indicators have so far. */
  readonly values: ValueCount;
}

/** Makes the definition of one indicator; `above` is the one before it under the same sasaran. */
export function buildIndikator(
  draft: DraftIndikator,
  building: Building,
  above: Isi<Indikator> | undefined,
): Isi<Indikator> {
  const { findings, reference } = building;
  const fields = (...kinds: readonly Heading['jenis'][]) =>
    draft.fields.filter(({ heading }) => kinds.includes(heading.jenis));
  const nama = oneLineOf({ text: draft.nama });
  const units = unitsIn(fields('satuan'), findings);
  const measured = { satuan: unitToldBy(units.stated, nama, draft.fields), nama };
  const fraction = fractionColumns(draft.fields, measured, findings);
  const legends = fields('remark').filter(({ text }) => isLegend(text));
  const explaining = fraction.explaining.length === 0 ? [] : [...fraction.explaining, ...legends];
  const remarks = fields('remark').filter((field) => !explaining.includes(field));
  const explanation = readExplanation(explaining, nama, building.variabel, findings, remarks);
  const targets = readTargets(
    draft.fields,
    reference,
    findings,
    (inCells) => satuanOf(units.stated, explanation, inCells, nama) ?? unitOfResults(draft.fields, reference),
  );
  const satuan = targets.satuan ?? assumeUnit(draft, findings);
  const results = readResults(draft.fields, reference, findings, targets.satuan);
  const others = fields('remark', 'unknown')
    .filter((field) => !explaining.includes(field))
    .map(textWithHeading);
  const polaritas = polaritasIn(fields('polaritas'), findings);
  const { formula, variabel: named } = explanation.formula ?? reportedValue(nama, building.variabel);
  const { variabel, kept: listed } = withUnits(fields('variabel'), named);
  const kept = [
    ...targets.kept,
    ...results.kept,
    ...fraction.kept,
    ...units.kept,
    ...others,
    ...polaritas.kept,
    ...listed,
  ];
  const caraPerhitungan = joined([explanation.caraPerhitungan, ...kept]).slice(0, MAX_TEXT_LENGTH);
  noteMissing(draft, explanation, above, findings);
  const sources = [...byHeading(fields('sumberData')), [explanation.sumberData]];
  const sumberData = [...new Set(sources.flatMap((texts) => itemsOf(joined(texts))))];
  const penanggungJawab = byHeading(fields('penanggungJawab')).flatMap((texts) => itemsOf(joined(texts)));
  const id = building.indikator.newId(nama);
  building.results.set(id, results);
  const indikator: Isi<Indikator> = withoutUndefined({
    id,
    kode: draft.kode,
    nama,
    satuan,
    polaritas: polaritas.value,
    makna: explanation.makna,
    alasan: explanation.alasan,
    caraPerhitungan: caraPerhitungan || undefined,
    variabel,
    formula,
    contoh: explanation.contoh && [explanation.contoh],
    kondisiAwal: filled(targets.kondisiAwal),
    target: filled(targets.target),
    proyeksi: filled(targets.proyeksi),
    targetPerubahan: filled(targets.targetPerubahan),
    penanggungJawab: filled(penanggungJawab.map(penanggungJawabOf)),
    sumberData: filled(sumberData.map((one) => ({ nama: one }))),
  });
  const sound = withoutContradiction(indikator, draft, findings);
  noteDoubts(sound, explanation, draft, building);
  return sound;
}

/** A list that has something in it. */
function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Texts on lines of their own; those that are not there take none. */
function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}

function satuanOf(
  stated: string,
  { isPercent }: Explanation,
  inTarget: string | undefined,
  nama: string,
): string | undefined {
  if (stated !== '') return stated;
  if (isPercent || isPercentUnit(inTarget ?? '') || /^(?:persen|prosen)/i.test(nama)) return 'Persen';
  return inTarget ?? unitAtEnd(nama);
}

/** What the letters of a formula stand for, in a column of remarks: `A = Jumlah warga`, line by line. */
const LEGEND = /^(?:\p{Lu}\d?[a-z]? ?[=:] ?\p{L}.{2,200}(?:\n|$)){2,9}$/u;

function isLegend(text: string): boolean {
  return LEGEND.test(text);
}

/** The unit of a quotient, as far as its column, its name or its targets say it. */
function unitToldBy(stated: string, nama: string, fields: readonly Field[]): string {
  if (stated !== '') return stated;
  const isShare = fields.some(
    ({ heading, text }) => isPeriodHeading(heading) && /\d ?(?:%|persen)/i.test(text),
  );
  return isShare || /^(?:persen|prosen)/i.test(nama) ? 'Persen' : (unitAtEnd(nama) ?? '');
}

/** What counts nothing and is a unit all the same, at the end of a name: `(%)`, `(tahun)`. */
const MEASURE = /\((%|persen|tahun|bulan|rp\.?|rupiah|per [^()]{1,40})\)$/iu;

/** The unit that a name has in brackets at its end. */
function unitAtEnd(nama: string): string | undefined {
  const unit = MEASURE.exec(nama)?.[1] ?? unitInBrackets(nama)?.satuan;
  return unit !== undefined && nama.endsWith(`${unit})`) ? unit : undefined;
}

/** A unit that goes on in the row below: "Rupiah" and "per bulan". */
const GOES_ON = /^(?:per(?!\p{L})|\/|\()/iu;

/** The unit that the cells state. Another one, in a row below or in a further column, is that of something else and is reported. */
function unitsIn(fields: readonly Field[], findings: Findings) {
  const kept: string[] = [];
  const [first, ...others] = fields.filter((field) => {
    const isNumber = /^-?\d[\d.,]* ?%?$/.test(field.text.trim());
    if (isNumber) {
      findings.cell(notUnderstood, field.place, field.text, { ...KEPT, sebab: 'satuan-angka' });
      kept.push(textWithHeading(field));
    }
    return !isNumber && !isNoCell(field.text);
  });
  if (first === undefined) return { stated: '', kept };
  let stated = oneLineOf(first);
  const known = new Set([stated]);
  for (const field of others) {
    const text = oneLineOf(field);
    if (known.has(text)) continue;
    known.add(text);
    if (field.place.row !== first.place.row && (GOES_ON.test(text) || stated.endsWith('/')))
      stated = `${stated} ${text}`;
    else {
      findings.cell(notUnderstood, field.place, text, { ...KEPT, sebab: 'satuan-ganda' });
      kept.push(textWithHeading(field));
    }
  }
  return { stated, kept };
}

/** The unit of an indicator that has none. A name alone, where others have more, can be of anything: a title, a rest, who signs. */
function assumeUnit(draft: DraftIndikator, findings: Findings): string {
  const { place, nama, isLone, fields } = draft;
  if (isLone && fields.length === 0) {
    findings.cell(notUnderstood, place, nama, { disimpan: 'nama', sebab: 'nama-saja' });
    return 'nilai';
  }
  findings.add(assumed, place.row, { apa: 'satuan', nilai: 'nilai' }, 'catatan');
  return 'nilai';
}

/** Where the texts are kept that fill no field. */
const KEPT = { disimpan: 'caraPerhitungan' } as const;

/** The text of a cell that fills no field, behind its heading where it has one. */
function textWithHeading({ place, text }: Field): string {
  return place.heading === '' ? text : `${place.heading}: ${text}`;
}

/** The texts of each heading: further rows go on with the cell above. */
function byHeading(fields: readonly Field[]): readonly (readonly string[])[] {
  const texts = new Map<number, string[]>();
  for (const field of fields) texts.set(levelOf(field), [...(texts.get(levelOf(field)) ?? []), field.text]);
  return [...texts.values()];
}

/** The items of a list of names that say something. */
function itemsOf(text: string): readonly string[] {
  const items = text === '' ? [] : listItems(text).flatMap((item) => item.split(/;\s*/));
  return items.filter((item) => !isNoCell(item));
}

/** Reports a unit that the formula does not give, and notes what is worth a second look. */
function noteDoubts(
  indikator: Isi<Indikator>,
  explanation: Explanation,
  draft: DraftIndikator,
  building: Building,
): void {
  const { findings } = building;
  const placeOf = (...kinds: readonly Heading['jenis'][]) => {
    const all = kinds.map((jenis) => draft.fields.find(({ heading }) => heading.jenis === jenis));
    return all.find((field) => field !== undefined) ?? { place: draft.place, text: draft.nama };
  };
  const sebab = lacksHundred(indikator)
    ? 'formula'
    : isPercentOfOther(indikator, explanation)
      ? 'persen'
      : '';
  if (sebab !== '') {
    const { place, text } = placeOf('formula', 'explanation', 'makna', 'alasan', 'satuan');
    findings.cell(otherUnit, place, text, { satuan: indikator.satuan, sebab });
  }
  const at = {
    indikator: { place: draft.place, text: draft.nama },
    formula: placeOf('formula', 'explanation', 'makna', 'alasan'),
    target: placeOf('target', 'finalTarget'),
  };
  for (const { at: part, ...facts } of [...secondLook(indikator), ...repeated(indikator, building)])
    findings.cell(lookAgain, at[part].place, at[part].text, facts, 'catatan');
}

/** A sum of percentages, or of scores in percent: divided by how many there are, it is a percentage. */
const PERCENTAGES =
  /persen|prosen|%|rata-rata|rerata|\b(?:jumlah|total) (?:nilai|skor|tingkat|indeks)|capaian (?:kinerja|program|kegiatan|indikator)/i;

/** True for a quotient that is called a percentage and is not times 100. */
function lacksHundred({ satuan, formula, variabel }: Isi<Indikator>): boolean {
  if (formula.jenis !== 'rasio' || !isPercentUnit(satuan)) return false;
  const { pembilang, penyebut, pengali } = formula;
  if (typeof penyebut === 'object' && penyebut.jenis === 'konstanta') return false;
  // As nearly all are.
  if (pengali === '100') return false;
  const above = JSON.stringify([pembilang, pengali]);
  const isMean = Object.entries(variabel).some(
    ([id, { label }]) => above.includes(`"${id}"`) && PERCENTAGES.test(label),
  );
  return !isMean && !/"100(?:\.0+)?"/.test(above);
}

/** True for a formula that gives a percentage under a unit that is none. */
function isPercentOfOther({ satuan }: Isi<Indikator>, { formula, isPercent }: Explanation): boolean {
  return formula !== undefined && isPercent && !isPercentUnit(satuan);
}

/** Notes an indicator that stood in the table before with another target for the same year. */
function repeated({ nama, target = [] }: Isi<Indikator>, { targets }: Building): readonly Doubt[] {
  const key = nama.toLowerCase();
  const own = new Map(
    target.map(({ asli = '', periode, ...one }) => [periode, 'nilai' in one ? one.nilai : asli]),
  );
  const known = targets.get(key);
  targets.set(key, new Map([...own, ...(known ?? [])]));
  const periode = [...own.keys()].find((one) => (known?.get(one) ?? own.get(one)) !== own.get(one));
  return periode === undefined ? [] : [{ at: 'indikator', sebab: 'dua-target', rinci: periode }];
}

/** The polarity that a cell states; its text, to be kept elsewhere, when it is none that is known. */
function polaritasIn([field]: readonly Field[], findings: Findings) {
  if (field === undefined) return { value: undefined, kept: [] };
  const value = polaritasOf(field.text);
  if (value !== undefined) return { value, kept: [] };
  findings.cell(notUnderstood, field.place, field.text, { ...KEPT, sebab: 'polaritas' });
  return { value, kept: [behindHeading(field)] };
}

/** The formula of an indicator that the table gives none: its value is reported as it is. */
function reportedValue(nama: string, names: Names) {
  const id = names.idOf(nama);
  return { formula: { jenis: 'hitungan', ekspresi: id }, variabel: { [id]: { label: nama } } } as const;
}

/** Notes an empty cell under one with a formula: it can mean the same formula, which is not taken over. */
function noteMissing(
  draft: DraftIndikator,
  { formula }: Explanation,
  above: Isi<Indikator> | undefined,
  findings: Findings,
): void {
  const isEmpty = !draft.fields.some(({ heading: { jenis } }) => FORMULAS.has(jenis) || jenis === 'pengali');
  if (formula === undefined && isEmpty && above?.formula.jenis === 'rasio')
    findings.cell(formulaAbove, draft.place, undefined, {}, 'catatan');
}

/** What may be left out of a definition when the table contradicts itself there, in the order in which it is tried. */
const OPTIONAL = ['polaritas', 'target', 'targetPerubahan', 'kondisiAwal', 'proyeksi'] as const;

/** The indicator without what would make it no valid definition; the contradiction is reported. */
function withoutContradiction(
  indikator: Isi<Indikator>,
  { place }: DraftIndikator,
  findings: Findings,
): Isi<Indikator> {
  // Nearly all are right, and are checked once more as parts of the document.
  if (!hasLongText(indikator) && isRightIndikator(indikator)) return indikator;
  const checked = checkAsIndikator(indikator);
  if (checked.ok) return indikator;
  findings.made(checked.issues, place);
  let rest: Isi<Indikator> = indikator;
  for (const key of OPTIONAL) {
    const { [key]: _, ...without } = rest;
    rest = without;
    if (checkAsIndikator(rest).ok) return rest;
  }
  return rest;
}

/** True where texts of several cells are together longer than one may be. */
function hasLongText({ makna = '', alasan = '', variabel }: Isi<Indikator>): boolean {
  const isLong = (text: string) => text.length > MAX_TEXT_LENGTH;
  return isLong(makna) || isLong(alasan) || Object.values(variabel).some(({ label }) => isLong(label));
}
