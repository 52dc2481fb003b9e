import { readExact } from '../decimal/angka.js';
import { MAX_TEXT_LENGTH } from '../decimal/exceedsLimit.js';
import { MAX_ITEMS } from '../definition/shape.js';
import { notInList, wrongType } from '../issue/definition.js';
import { raise } from '../issue/indikatorError.js';
import { tooLarge, wrongArgument } from '../issue/input.js';
import { Issues } from '../issue/issues.js';
import type { Path } from '../issue/path.js';
import { Laporan } from '../report/laporan.js';
import { formatBerkas } from './formatBerkas.js';
import { formSheets } from './formSheets.js';

/** Raises everything that is wrong with the options of `writeBerkas`. */
export function checkPilihanBerkas(options: Readonly<Record<string, unknown>>): void {
  const { format, bentuk = 'iku', hasil, capaian, data, laporan, anggaran, tandaTangan } = options;
  const issues = new Issues('argumen');
  const oneOf = (key: string, value: unknown, all: readonly string[]) => {
    if (!all.some((one) => one === value)) issues.add(notInList, [key], value, { pilihan: all.join(', ') });
  };
  oneOf('format', format, formatBerkas);
  oneOf('bentuk', bentuk, Object.keys(formSheets));
  for (const [key, list] of Object.entries({ hasil, capaian, anggaran })) checkList(key, list, issues);
  if (data !== undefined && !isObject(data)) issues.add(wrongType, ['data'], data, { diharapkan: 'object' });
  if (laporan !== undefined && !Laporan.isLaporan(laporan))
    issues.add(wrongArgument, ['laporan'], laporan, { diharapkan: 'LaporanKinerja' });
  if (Array.isArray(anggaran) && !isTooLong(anggaran))
    for (const [i, row] of anggaran.entries()) checkProgram(row, ['anggaran', i], issues);
  if (tandaTangan !== undefined) checkSignature(tandaTangan, issues);
  if (!issues.isEmpty) raise(issues.list);
}

function checkList(key: string, list: unknown, issues: Issues): void {
  if (list !== undefined && !Array.isArray(list)) issues.add(wrongType, [key], list, { diharapkan: 'list' });
  else if (isTooLong(list)) issues.add(tooLarge, [key], undefined, { batas: MAX_ITEMS });
}

/** A list is no longer than those of a definition. */
function isTooLong(list: unknown): boolean {
  return Array.isArray(list) && list.length > MAX_ITEMS;
}

function checkProgram(row: unknown, path: Path, issues: Issues): void {
  if (!isObject(row)) return issues.add(wrongType, path, row, { diharapkan: 'object' });
  const { program, rupiah, keterangan } = row;
  checkText(program, [...path, 'program'], issues);
  if (keterangan !== undefined) checkText(keterangan, [...path, 'keterangan'], issues);
  const read = readExact(rupiah);
  if (!read.ok || read.nilai.denominator !== 1n || read.nilai.numerator < 0n)
    issues.add(wrongArgument, [...path, 'rupiah'], rupiah, { diharapkan: 'rupiah bulat, nol atau lebih' });
}

function checkSignature(value: unknown, issues: Issues): void {
  if (!isObject(value)) return issues.add(wrongType, ['tandaTangan'], value, { diharapkan: 'object' });
  for (const key of ['tempat', 'tanggal', 'jabatan', 'atasan']) {
    if (value[key] !== undefined) checkText(value[key], ['tandaTangan', key], issues);
  }
}

function checkText(value: unknown, path: Path, issues: Issues): void {
  const isText = typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT_LENGTH;
  if (!isText) issues.add(wrongType, path, value, { diharapkan: 'text' });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
