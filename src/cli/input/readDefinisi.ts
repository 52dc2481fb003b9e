import type { RealisasiTerbaca } from '../../dokumen/index.js';
import { type DokumenIku, readAngka, safeParseDokumen, safeParseIndikator } from '../../index.js';
import type { Session } from '../arguments/session.js';
import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseUsage } from '../problem/usageError.js';
import type { Definisi } from './definisi.js';
import { documentAround, withChosen } from './documentAround.js';
import { documentOfKatalog } from './documentOfKatalog.js';
import { decodedText } from './encodingOf.js';
import { type InputSource, openSource, readAll } from './inputSource.js';
import { kindOf } from './kindOf.js';
import { parseJson } from './parseJson.js';
import { type ReadingOptions, readingOptions } from './readingOptions.js';
import { readTable } from './readTable.js';

/**
 * The definitions that a command is about: of the catalogue, of `--definisi`, or of the file that is its argument. Where there are
 * none, the work ends with what is wrong.
 */
export async function readDefinisi(session: Session, argument: string | undefined): Promise<Definisi> {
  const { values } = session;
  const ids = values.all('katalog');
  const path = argument ?? values.one('definisi');
  const isTwice = values.has('definisi') && path !== values.one('definisi');
  if (isTwice || (ids.length > 0 && path !== undefined))
    refuseUsage(
      'sebut satu sumber saja: berkas definisi, --definisi, atau --katalog',
      'name one source: a file of definitions, --definisi, or --katalog',
    );
  const read =
    ids.length > 0
      ? { name: ids.join(', '), dokumen: await documentOfKatalog(ids), realisasi: {}, problems: [] }
      : await definisiOf(await openSource(session, path), session);
  return { ...read, dokumen: chosenOf(read, values.all('indikator')) };
}

function chosenOf({ dokumen }: Definisi, chosen: readonly string[]): DokumenIku {
  const all = dokumen.sasaran.flatMap(({ indikator }) => indikator);
  for (const one of chosen) {
    if (all.some(({ id, kode }) => id === one || kode === one)) continue;
    const ids = all
      .slice(0, 12)
      .map(({ id }) => id)
      .join(', ');
    refuseUsage(
      `indikator "${one}" tidak ada; yang ada: ${ids}`,
      `there is no indicator "${one}"; there are: ${ids}`,
    );
  }
  return withChosen(dokumen, chosen);
}

/** The definitions of a source, whatever it is. */
export async function definisiOf(source: InputSource, session: Session): Promise<Definisi> {
  const { name } = source;
  const known = readingOptions(session.values);
  if (kindOf(source.head) === 'json') {
    const value = parseJson(decodedText(await readAll(source, session)), name);
    return { name, problems: [], ...ofJson(value, name, known) };
  }
  const { dokumen, realisasi, issues } = await readTable(source, session);
  if (dokumen === null) throw new ReadFailure(issues, name);
  return { name, dokumen, realisasi, problems: issues };
}

/** JSON of a document, of an indicator, of a list of such, or of what `baca --json` printed. */
function ofJson(
  value: unknown,
  name: string,
  known: ReadingOptions,
): Pick<Definisi, 'dokumen' | 'realisasi'> {
  if (isObject(value) && isObject(value['dokumen'])) {
    const realisasi = isObject(value['realisasi']) ? realisasiIn(value['realisasi']) : {};
    return { dokumen: checked(value['dokumen'], name), realisasi };
  }
  if (isObject(value) && 'sasaran' in value) return { dokumen: checked(value, name), realisasi: {} };
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((one) => isObject(one) && ('formula' in one || 'variabel' in one)) || list.length === 0)
    throw new ReadFailure(
      [
        ownProblem(
          'no-definition',
          'JSON ini bukan dokumen (dengan "sasaran") dan bukan indikator (dengan "formula")',
          'this JSON is neither a document (with "sasaran") nor an indicator (with "formula")',
        ),
      ],
      name,
    );
  const parsed = list.map((one) => safeParseIndikator(one));
  const issues = parsed.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) throw new ReadFailure(issues, name);
  const indikator = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  return { dokumen: documentAround(indikator, name, known), realisasi: {} };
}

function checked(value: unknown, name: string): DokumenIku {
  const parsed = safeParseDokumen(value);
  if (!parsed.ok) throw new ReadFailure(parsed.issues, name);
  return parsed.value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was reached, as `baca --json` printed it. */
function realisasiIn(value: Readonly<Record<string, unknown>>): Definisi['realisasi'] {
  return Object.fromEntries(
    Object.entries(value).map(([id, periods]) => [
      id,
      Object.fromEntries(
        Object.entries(isObject(periods) ? periods : {}).map(([periode, one]) => [periode, realised(one)]),
      ),
    ]),
  );
}

function realised(value: unknown): RealisasiTerbaca {
  const { nilai, predikat, kumulatif, asli } = isObject(value) ? value : {};
  // Plain decimal text is read as it is in English.
  const read = readAngka(typeof nilai === 'string' ? nilai : '', { locale: 'en' });
  return {
    asli: typeof asli === 'string' ? asli : '',
    ...(read.ok ? { nilai: read.value.nilai } : {}),
    ...(typeof predikat === 'string' ? { predikat } : {}),
    ...(kumulatif === true ? { kumulatif } : {}),
  };
}
