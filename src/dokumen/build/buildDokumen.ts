import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Isi } from '../../definition/isi.js';
import { MAX_ITEMS } from '../../definition/shape.js';
import { tooLarge } from '../../issue/input.js';
import { makeIssue } from '../../issue/issue.js';
import { assumed, textOutside } from '../../issue/tables.js';
import { checkAsDokumen } from '../../parse/check.js';
import { MAX_VALUES } from '../../parse/copyPlain.js';
import { idFrom } from '../../read/formula/idFrom.js';
import { Names } from '../../read/formula/names.js';
import type { Findings } from '../find/findings.js';
import type { Page } from '../find/findRecords.js';
import { type FrontMatter, readFrontMatter } from '../find/frontMatter.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import { agencyOf } from './agencyOf.js';
import type { Building } from './building.js';
import { buildSasaran } from './buildSasaran.js';
import type { Built } from './built.js';
import { checkPrinted } from './checkPrinted.js';
import { Drafting } from './drafting.js';
import { nestGroups } from './nestGroups.js';
import { ofOwnLevel } from './ofOwnLevel.js';
import { plainRecords } from './plainRecords.js';
import { reportScales } from './reportScales.js';
import { ValueCount } from './valueCount.js';
import { withNotations } from './withNotations.js';
import { reportPeriods, withoutEarlier, yearsOf } from './yearsOf.js';

/** What the caller says of a document because its text may not. */
export interface Known {
  readonly locale?: 'id' | 'en';
  readonly judul?: string;
  readonly instansi?: string;
  readonly tahun?: number;
}

/** Makes the document of a page; `null` when it would be no valid one, which is reported. */
export function buildDokumen(page: Page, known: Known, findings: Findings): Built {
  if (page.isTooMany) return refuse(undefined, MAX_VALUES, findings);
  const front = readFrontMatter(page.above);
  countOutside(page, front, findings);
  const drafting = new Drafting(findings);
  const records = nestGroups(plainRecords(page.records, findings), findings);
  const years = yearsOf(known, front, page);
  const leveled = ofOwnLevel(records, known.instansi ?? front.instansi?.nama, findings);
  const own = withoutEarlier(leveled, years, findings);
  for (const record of withNotations(own, known.locale)) drafting.add(record);
  reportPeriods(page, years, findings);
  const { tahun, tahunAkhir } = years;
  const { locale } = known;
  const reference = withoutUndefined({ ...years, locale });
  const building: Building = {
    ...{ reference, findings, variabel: new Names(), indikator: new Names() },
    ...{ results: new Map(), targets: new Map(), values: new ValueCount() },
  };
  const hasSasaranCodes = page.headers.some(({ headings }) =>
    headings.some(({ jenis }) => jenis === 'kodeSasaran'),
  );
  if (drafting.sasaran.length > MAX_ITEMS) return refuse(drafting.sasaran, MAX_ITEMS, findings);
  const sasaran = buildSasaran(drafting.sasaran, building, hasSasaranCodes);
  if (sasaran === undefined) return refuse(building.values.atLeast, MAX_VALUES, findings);
  const nama =
    known.instansi ??
    agencyOf(front.instansi, sasaran) ??
    assume('instansi', 'Instansi tidak disebut', findings);
  const judul = known.judul ?? front.judul ?? assume('judul', 'Indikator Kinerja Utama', findings);
  const { kodeWilayah, urusan, tingkat } = front;
  const dokumen: Isi<DokumenIku> = withoutUndefined({
    id: idFrom(`${nama} ${tahun ?? ''}`.trim()),
    judul,
    instansi: withoutUndefined({ nama, kodeWilayah, urusan }),
    tahun,
    tahunAkhir,
    tingkat,
    sasaran,
  });
  const built = checked(dokumen, building);
  reportScales(page.scales, built, findings);
  return built;
}

/** The document, unless it is no valid one. */
function checked(dokumen: Isi<DokumenIku>, building: Building): Built {
  const { values, findings } = building;
  values.add({ ...dokumen, sasaran: [] });
  if (values.isTooMany) return refuse(values.atLeast, MAX_VALUES, findings);
  const read = checkAsDokumen(dokumen);
  if (read.ok) return { dokumen: read.value, realisasi: resultsOf(read.value, building) };
  // A list inside an indicator can be too long; what else is wrong with a document that was cut off is not wrong with the table.
  const tooMuch = read.issues.filter(({ code }) => code === 'too-large');
  if (tooMuch.length > 0) findings.refuse(tooMuch);
  else findings.made(read.issues);
  return { dokumen: null, realisasi: {} };
}

/** No document, because it would have more than a definition can hold. */
function refuse(found: unknown, batas: number, findings: Findings): Built {
  findings.refuse([makeIssue(tooLarge, { asal: 'teks', path: [] }, found, { batas })]);
  return { dokumen: null, realisasi: {} };
}

/** What was reached by the indicators that have results, once the achievements printed beside them are held against these. */
function resultsOf({ sasaran }: DokumenIku, { results, findings }: Building): Built['realisasi'] {
  const found = sasaran.flatMap(({ indikator }) =>
    indikator.flatMap((one) => {
      const own = results.get(one.id);
      if (own === undefined) return [];
      checkPrinted(one, own, findings);
      return Object.keys(own.realisasi).length === 0 ? [] : [[one.id, own.realisasi] as const];
    }),
  );
  return Object.fromEntries(found);
}

/** Takes a value for what neither the text nor the caller says, and notes it. */
function assume(what: string, value: string, findings: Findings): string {
  findings.add(assumed, undefined, { apa: what, nilai: value }, 'catatan');
  return value;
}

/** Counts what was not read: the lines around the tables without those that were understood as headings. */
function countOutside({ outside, above, others }: Page, { used }: FrontMatter, findings: Findings): void {
  const unused = above.filter((line, i) => line !== '' && !used.has(i)).map(({ length }) => length);
  const lengths = [...unused, ...outside];
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const facts = {
    baris: lengths.length,
    karakter: characters,
    tabel: [...others.keys()].map((one) => `"${one}"`).join(', '),
    letak: [...others.values()].join(', '),
  };
  if (lengths.length > 0) findings.add(textOutside, undefined, facts, 'catatan');
}
