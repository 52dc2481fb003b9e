import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import { assumed, formulaAbove, notUnderstood } from '../../issue/tables.js';
import { checkAsIndikator } from '../../parse/check.js';
import type { Names } from '../../read/formula/names.js';
import type { Findings } from '../find/findings.js';
import type { Heading } from '../find/heading.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';
import type { DraftIndikator } from './draftIndikator.js';
import { listItems } from './listItems.js';
import { penanggungJawabOf } from './penanggungJawabOf.js';
import { polaritasOf } from './polaritasOf.js';
import { type Explanation, readExplanation } from './readExplanation.js';
import { type Reference, readTargets } from './readTargets.js';

/** What the indicators of one document share while they are built. */
export interface Building {
  readonly reference: Reference;
  /** The ids of variables by label, and those of indicators. */
  readonly variabel: Names;
  readonly indikator: Names;
  readonly findings: Findings;
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
  const explaining = fields('explanation', 'makna', 'alasan', 'formula');
  const explanation = readExplanation(explaining, building.variabel, findings);
  const targets = readTargets(draft.fields, reference, findings);
  const satuan = satuanOf(fields('satuan'), explanation, targets.satuan, nama) ?? assumeUnit(draft, findings);
  const others = keepOthers(fields('remark', 'unknown'), findings);
  const polaritas = polaritasIn(fields('polaritas'), findings);
  const { formula, variabel } = explanation.formula ?? reportedValue(nama, building.variabel);
  const kept = [...targets.kept, ...others, ...polaritas.kept];
  const caraPerhitungan = joined([explanation.caraPerhitungan, ...kept]).slice(0, MAX_TEXT_LENGTH);
  noteMissing(draft, explanation, above, findings);
  const sumberData = joined([...fields('sumberData').map(({ text }) => text), explanation.sumberData]);
  const penanggungJawab = joined(fields('penanggungJawab').map(({ text }) => text));
  const indikator: Isi<Indikator> = {
    id: building.indikator.newId(nama),
    ...(draft.kode === undefined ? {} : { kode: draft.kode }),
    nama,
    satuan,
    ...(polaritas.value === undefined ? {} : { polaritas: polaritas.value }),
    ...(explanation.makna === undefined ? {} : { makna: explanation.makna }),
    ...(explanation.alasan === undefined ? {} : { alasan: explanation.alasan }),
    ...(caraPerhitungan === '' ? {} : { caraPerhitungan }),
    variabel,
    formula,
    ...(targets.kondisiAwal.length === 0 ? {} : { kondisiAwal: targets.kondisiAwal }),
    ...(targets.target.length === 0 ? {} : { target: targets.target }),
    ...(targets.proyeksi.length === 0 ? {} : { proyeksi: targets.proyeksi }),
    ...(targets.targetPerubahan.length === 0 ? {} : { targetPerubahan: targets.targetPerubahan }),
    ...(penanggungJawab === '' ? {} : { penanggungJawab: listItems(penanggungJawab).map(penanggungJawabOf) }),
    ...(sumberData === '' ? {} : { sumberData: listItems(sumberData).map((one) => ({ nama: one })) }),
  };
  return withoutContradiction(indikator, draft, findings);
}

/** Texts on lines of their own; those that are not there take none. */
function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}

function satuanOf(
  fields: readonly Field[],
  { isPercent }: Explanation,
  inTarget: string | undefined,
  nama: string,
): string | undefined {
  const stated = oneLineOf({ text: fields.map(({ text }) => text).join(' ') });
  if (stated !== '' && !/^[-–.…]+$|^n\/?a$/i.test(stated)) return stated;
  if (isPercent || inTarget === '%' || /^(?:persen|prosen)/i.test(nama)) return 'Persen';
  return inTarget;
}

function assumeUnit({ place }: DraftIndikator, findings: Findings): string {
  findings.add(assumed, place.row, { apa: 'satuan', nilai: 'nilai' }, 'catatan');
  return 'nilai';
}

/** The texts of cells that fill no field, each behind its heading; those of unknown columns are noted. */
function keepOthers(fields: readonly Field[], findings: Findings): readonly string[] {
  for (const { heading, place, text } of fields) {
    if (heading.jenis === 'unknown')
      findings.cell(notUnderstood, place, text, { disimpan: 'caraPerhitungan', sebab: '' }, 'catatan');
  }
  return fields.map(({ place, text }) => `${place.heading}: ${text}`);
}

/** The polarity that a cell states; its text, to be kept elsewhere, when it is none that is known. */
function polaritasIn([field]: readonly Field[], findings: Findings) {
  if (field === undefined) return { value: undefined, kept: [] };
  const value = polaritasOf(field.text);
  if (value !== undefined) return { value, kept: [] };
  findings.cell(notUnderstood, field.place, field.text, { disimpan: 'caraPerhitungan', sebab: '' });
  return { value, kept: [`${field.place.heading}: ${oneLineOf(field)}`] };
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
  const isEmpty = !draft.fields.some(
    ({ heading: { jenis } }) => jenis === 'formula' || jenis === 'explanation',
  );
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
  const checked = checkAsIndikator(indikator);
  if (checked.ok) return indikator;
  findings.inside(checked.issues, place);
  let rest: Isi<Indikator> = indikator;
  for (const key of OPTIONAL) {
    const { [key]: _, ...without } = rest;
    rest = without;
    if (checkAsIndikator(rest).ok) return rest;
  }
  return rest;
}
