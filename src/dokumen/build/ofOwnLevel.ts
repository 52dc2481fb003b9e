import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { isPeriodHeading, isResultHeading, type LevelOfGovernment } from '../find/heading.js';
import { officeWords } from '../find/officeWords.js';
import { asRemark, type Field, type TableRecord } from '../find/tableRecord.js';

/**
 * The records where a column "Target Provinsi", or one of results, is of the document when its agency is of a province, and text in every
 * other. Where the agency does not say of which level it is, nobody can tell: the column is reported.
 */
export function ofOwnLevel(
  records: readonly TableRecord[],
  agency: string | undefined,
  findings: Findings,
): readonly TableRecord[] {
  const own = levelsOf(agency ?? '');
  // The only targets of a table may be meant for this document after all.
  const hasOwn = records.some(({ fields }) => fields.some((field) => isOwn(field, own)));
  const settle = (field: Field): Field => {
    const level = levelIn(field);
    if (level === undefined || own.has(level)) return field;
    const facts = { disimpan: 'caraPerhitungan', sebab: 'tingkat-lain' };
    const isTold = (hasOwn || isResultHeading(field.heading)) && isSurelyOther(level, own);
    findings.column(notUnderstood, field.place, facts, isTold ? 'catatan' : 'salah');
    return asRemark(field);
  };
  return records.map((record) =>
    record.fields.some((field) => levelIn(field) !== undefined)
      ? { ...record, fields: record.fields.map(settle) }
      : record,
  );
}

function isOwn({ heading }: Field, own: ReadonlySet<LevelOfGovernment>): boolean {
  const isTarget = heading.jenis === 'target' || heading.jenis === 'targetPerubahan';
  return isTarget && (heading.level === undefined || own.has(heading.level));
}

function levelIn({ heading }: Field): LevelOfGovernment | undefined {
  return isPeriodHeading(heading) ? heading.level : undefined;
}

/** The levels of government that an agency is of: its own, and that of its region. */
function levelsOf(agency: string): ReadonlySet<LevelOfGovernment> {
  const levels = new Set<LevelOfGovernment>();
  if (/\bkementerian\b/iu.test(agency)) levels.add('nasional');
  else if (officeWords.test(agency)) levels.add('perangkat-daerah');
  const [region] = /\b(?:provinsi|prov\.|kabupaten|kab\.|kota)(?!\p{L})/iu.exec(agency.toLowerCase()) ?? [];
  if (region?.startsWith('p')) levels.add('provinsi');
  else if (region !== undefined) levels.add('kabupaten-kota').add(region === 'kota' ? 'kota' : 'kabupaten');
  return levels;
}

/** True where the level of the agency is known, and is another; a region has no target of the nation. */
function isSurelyOther(level: LevelOfGovernment, own: ReadonlySet<LevelOfGovernment>): boolean {
  if (level === 'nasional') return own.size > 0;
  return own.has('nasional') || own.has('provinsi') || own.has('kabupaten-kota');
}
