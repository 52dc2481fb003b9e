import type { Capaian } from '../achieve/capaian.js';
import { readExact } from '../decimal/angka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Unchecked } from '../definition/unchecked.js';
import { outcomesOf } from '../dokumen/layout/outcomesOf.js';
import type { Hasil } from '../evaluate/hasil.js';
import type { Realisasi } from '../evaluate/realisasi.js';
import { variabelOf } from '../find/variabelOf.js';
import { guard } from '../issue/guard.js';
import { namedOptions } from '../read/namedOptions.js';
import type { LaporanKinerja } from '../report/laporan.js';
import { checkPilihanBerkas } from './checkPilihanBerkas.js';
import { KNOWN_DIGITS } from './excel/storedNumber.js';
import { type ExcelData, writeExcel } from './excel/writeExcel.js';
import { capaianForm } from './form/capaianForm.js';
import { type Figures, figuresOf } from './form/figures.js';
import type { Form } from './form/form.js';
import { ikuForm } from './form/ikuForm.js';
import { kamusForm } from './form/kamusForm.js';
import { pkForm } from './form/pkForm.js';
import { rencanaAksiForm } from './form/rencanaAksiForm.js';
import { signatureOf } from './form/signatureOf.js';
import type { BarisProgram, TandaTangan } from './form/signing.js';
import type { FormatBerkas } from './formatBerkas.js';
import { type BentukBerkas, formSheets } from './formSheets.js';
import { writeWord } from './word/writeWord.js';

/** What file is to be written: the form, and what stands in it beside the definitions. */
export interface PilihanBerkas {
  /** The kind of file: Word or Excel. */
  readonly format: FormatBerkas;
  /** The form (bentuk); undefined: the table of indicators (`iku`). */
  readonly bentuk?: BentukBerkas;
  /** The results, as `evaluateDokumen` gives them; undefined: those that follow from `data`. */
  readonly hasil?: readonly Hasil[];
  /** The achievements, as `computeCapaian` gives them; undefined: those of the results against the targets of the year. */
  readonly capaian?: readonly Capaian[];
  /** The values of variables: a workbook has them in its sheet Data, already filled in, but for those of more than 15 digits, which it could not keep; undefined: those of the results. */
  readonly data?: Realisasi;
  /** The report (laporan) of `reportKinerja`, for the period, targets and comparisons of the form `capaian`; undefined: the year of the document, and the baselines and targets of the definitions. */
  readonly laporan?: LaporanKinerja;
  /** The rows of programs and budgets (anggaran) of the forms `pk` and `rencana-aksi`; undefined: none. */
  readonly anggaran?: readonly BarisProgram[];
  /** Who signs (tandaTangan); undefined: no place for a signature, but for that of an agreement, which is dotted. */
  readonly tandaTangan?: TandaTangan;
}

/**
 * Writes a document as a file of Word or Excel that an office can sign. Word has real fractions, headings on each page and the
 * signature on the page of the last row; Excel works out results and achievements itself, from a sheet Data in which values are
 * filled in, and holds the exact figures already. The same input gives the same bytes.
 *
 * Names and NIP are dotted lines. What `readBerkas` reads from the form `iku` is what `readDokumen` reads from the same
 * table. An argument that is no checked document, or a wrong option, throws `IndikatorError`.
 *
 * @param dokumen - The document.
 * @param pilihan - The options: the kind of file, the form, and what stands in it.
 *
 * @example
 * ```ts
 * const bytes = writeBerkas(dinsosKutaiKartanegara2022, {
 *   format: 'docx',
 *   tandaTangan: { tempat: 'Tenggarong', jabatan: 'Kepala Dinas Sosial' },
 * });
 * readBerkas(bytes).dokumen?.sasaran.length; // => dinsosKutaiKartanegara2022.sasaran.length
 * ```
 */
export function writeBerkas<By = unknown>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  pilihan: PilihanBerkas,
): Uint8Array {
  return guard(pilihan, () => {
    const options = namedOptions(pilihan, OPTIONS);
    checkPilihanBerkas({ ...options });
    const sound = checkedOrRaise('dokumen', dokumen);
    const { format, bentuk = 'iku', tandaTangan } = options;
    const shown = shownIn(sound, options);
    const form = formOf(sound, options, shown);
    const signed = tandaTangan === undefined || bentuk === 'pk' ? [] : [signatureOf(sound, tandaTangan)];
    const whole = { ...form, blocks: [...form.blocks, ...signed] };
    return format === 'docx'
      ? writeWord(whole)
      : writeExcel(whole, formSheets[bentuk], { dokumen: sound, shown, ...filledIn(sound, options) });
  });
}

const OPTIONS = [
  'format',
  'bentuk',
  'hasil',
  'capaian',
  'data',
  'laporan',
  'anggaran',
  'tandaTangan',
] as const;

/** The figures that are shown: those that were given, else those that follow from the data. */
function shownIn(dokumen: DokumenIku, { hasil, capaian, data, laporan }: PilihanBerkas): Figures {
  const rows = laporan?.baris;
  const given = outcomesOf(
    dokumen,
    hasil ?? rows?.map(({ realisasi }) => realisasi),
    capaian ?? rows?.map((row) => row.capaian),
  );
  return figuresOf(dokumen, data, given);
}

/** What a workbook works with: the values that are filled in, and what follows from them. */
function filledIn(dokumen: DokumenIku, { hasil = [], data }: PilihanBerkas): FilledIn {
  const known = data ?? Object.assign({}, ...hasil.map((one) => (one.ok ? one.data : {})));
  const values: Record<string, string> = {};
  for (const { id } of variabelOf(dokumen)) {
    const read = readExact(Object.hasOwn(known, id) ? known[id] : undefined);
    if (read.ok && read.teks.replace(/\D/g, '').length <= KNOWN_DIGITS) values[id] = read.teks;
  }
  // Every formula asks for a value: from none nothing follows.
  const isEmpty = Object.keys(values).length === 0;
  const none = { hasil: new Map(), capaian: new Map() };
  const computed = figuresOf(dokumen, values, isEmpty ? none : { hasil: undefined, capaian: undefined });
  return { values, computed };
}

type FilledIn = Pick<ExcelData, 'values' | 'computed'>;

function formOf(dokumen: DokumenIku, pilihan: PilihanBerkas, figures: Figures): Form {
  const { format, bentuk = 'iku', anggaran = [], tandaTangan, laporan } = pilihan;
  switch (bentuk) {
    case 'iku': {
      const isGiven = figures.hasil.size > 0 || figures.capaian.size > 0;
      return ikuForm(
        dokumen,
        isGiven ? figures : { hasil: undefined, capaian: undefined },
        format === 'xlsx',
      );
    }
    case 'pk':
      return pkForm(dokumen, anggaran, tandaTangan);
    case 'capaian':
      return capaianForm(dokumen, figures, laporan);
    case 'rencana-aksi':
      return rencanaAksiForm(dokumen, anggaran);
    case 'kamus':
      return kamusForm(dokumen);
  }
}
