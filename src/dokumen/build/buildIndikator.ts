import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import { formulaAbove, notUnderstood } from '../../issue/tables.js';
import type { Names } from '../../read/formula/names.js';
import type { Findings } from '../find/findings.js';
import type { Heading } from '../find/heading.js';
import { behindHeading, type Field, levelOf, oneLineOf, textWithHeading } from '../find/tableRecord.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import type { Building } from './building.js';
import type { DraftIndikator } from './draftIndikator.js';
import { fractionColumns } from './fractionColumns.js';
import { isNoCell } from './isNoCell.js';
import { listItems } from './listItems.js';
import { noteDoubts } from './noteDoubts.js';
import { penanggungJawabOf } from './penanggungJawabOf.js';
import { polaritasOf } from './polaritasOf.js';
import { type Explanation, readExplanation } from './readExplanation.js';
import { readResults, unitOfResults } from './readResults.js';
import { readTargets } from './readTargets.js';
import { statedUnit } from './statedUnit.js';
import { assumeUnit, unitOfIndikator, unitToldBy } from './unitOfIndikator.js';
import { FORMULAS } from './variableRows.js';
import { withoutContradiction } from './withoutContradiction.js';
import { withUnits } from './withUnits.js';

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
  const units = statedUnit(fields('satuan'), findings);
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
    (inCells) =>
      unitOfIndikator(units.stated, explanation, inCells, nama) ?? unitOfResults(draft.fields, reference),
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

/** What the letters of a formula stand for, in a column of remarks: `A = Jumlah warga`, line by line. */
const LEGEND = /^(?:\p{Lu}\d?[a-z]? ?[=:] ?\p{L}.{2,200}(?:\n|$)){2,9}$/u;

function isLegend(text: string): boolean {
  return LEGEND.test(text);
}

/** Where the texts are kept that fill no field. */
const KEPT = { disimpan: 'caraPerhitungan' } as const;

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
