import { describe, expect, it } from 'vitest';
import { ZipFile } from '../../../src/berkas/zip/zipFile.js';
import { zipOf } from '../../../src/berkas/zip/zipOf.js';
import { IndikatorError } from '../../../src/issue/indikatorError.js';
import { type TestPart, zipWith } from './files.js';

const text = 'kinerja '.repeat(10_000);

function contentOf(bytes: Uint8Array, name: string): string {
  const pieces: Uint8Array[] = [];
  new ZipFile(bytes).stream(name, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces).toString();
}

function refusalOf(bytes: Uint8Array, name = 'a.xml'): unknown {
  try {
    contentOf(bytes, name);
    return 'read';
  } catch (error) {
    const [issue] = error instanceof IndikatorError ? error.issues : [];
    return [issue?.code, issue?.fakta.sebab ?? issue?.fakta.apa ?? issue?.fakta.jenis];
  }
}

const part = (faults: Partial<TestPart> = {}): TestPart => ({ name: 'a.xml', content: text, ...faults });

describe('ZipFile', () => {
  it.each([0, 8])('unpacks a part of method %i piece by piece', (method) => {
    expect(contentOf(zipWith([part({ method })]), 'a.xml')).toBe(text);
  });

  it('reads what it writes, and writes the same bytes each time', () => {
    const bytes = zipOf({ 'xl/a.xml': text, 'b.xml': 'é' });
    expect([contentOf(bytes, 'xl/a.xml'), contentOf(bytes, 'b.xml')]).toEqual([text, 'é']);
    expect(zipOf({ 'xl/a.xml': text, 'b.xml': 'é' })).toEqual(bytes);
  });

  it('knows a part by its name whatever its case and slashes', () => {
    const zip = new ZipFile(zipWith([part({ name: '\\XL\\A.xml' })]));
    expect([zip.names, zip.has('/xl/a.XML'), zip.has('b')]).toEqual([['xl/a.xml'], true, false]);
    expect(zip.stream('b', () => {})).toBe(false);
  });

  it.each<[string, Uint8Array, unknown]>([
    ['a wrong checksum', zipWith([part({ crc: 1 })]), ['damaged-file', 'jumlah']],
    ['a size that is too small', zipWith([part({ unpacked: 10 })]), ['damaged-file', 'ukuran']],
    ['a size that is too large', zipWith([part({ unpacked: text.length + 1 })]), ['damaged-file', 'ukuran']],
    [
      'a part that says it is too large',
      zipWith([part({ unpacked: 64_000_001 })]),
      ['file-too-large', 'isi-bagian'],
    ],
    [
      'a part that says it is packed so closely that it holds nothing',
      zipWith([part({ packed: new Uint8Array(10_000), unpacked: 4_000_001 })]),
      ['file-too-large', 'isi-bagian'],
    ],
    [
      'a part that says it holds less than it is packed so closely for',
      zipWith([part({ content: new Uint8Array(64_000_000), unpacked: 60_000_000, crc: 0 })]),
      ['file-too-large', 'isi-bagian'],
    ],
    ['an unknown method', zipWith([part({ method: 12 })]), ['damaged-file', 'metode']],
    [
      'bytes that are not packed',
      zipWith([part({ packed: new Uint8Array(50).fill(255) })]),
      ['damaged-file', 'isi'],
    ],
    ['a part with a password', zipWith([part({ flag: 1 })]), ['locked-file', undefined]],
    ['two parts of one name', zipWith([part(), part({ name: 'A.XML' })]), ['damaged-file', 'nama-ganda']],
    ['no zip', new Uint8Array(100), ['unknown-file', '']],
    ['no bytes', new Uint8Array(0), ['unknown-file', 'kosong']],
    ['a PDF', Buffer.from('%PDF-1.7 and so on'), ['unknown-file', 'pdf']],
    ['a PDF behind empty lines', Buffer.from('\r\n%PDF-1.4'), ['unknown-file', 'pdf']],
    ['RTF', Buffer.from('{\\rtf1\\ansi Indikator}'), ['unknown-file', 'rtf']],
    ['a page of HTML', Buffer.from('\ufeff\n<!DOCTYPE html><table>'), ['unknown-file', 'html']],
    ['a table of HTML', Buffer.from('<TABLE border="1"><tr>'), ['unknown-file', 'html']],
    ['XML of 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), ['unknown-file', 'xml']],
  ])('refuses %s', (_, bytes, expected) => {
    expect(refusalOf(bytes)).toEqual(expected);
  });

  it('refuses a file that was cut off at any place', () => {
    const whole = zipWith([part({ content: 'abc' })]);
    for (let length = 0; length < whole.length; length += 1)
      expect(refusalOf(whole.subarray(0, length))).not.toBe('read');
  });

  it.each([
    ['EncryptedPackage', ['locked-file', undefined]],
    ['WordDocument', ['old-file', 'doc']],
    ['Workbook', ['old-file', 'xls']],
    ['PowerPoint Document', ['unknown-file', 'powerpoint']],
    ['Contents', ['unknown-file', '']],
  ])('tells an old file with the stream %s', (stream, expected) => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      Buffer.from(stream, 'utf16le'),
    ]);
    expect(refusalOf(bytes)).toEqual(expected);
  });
});
