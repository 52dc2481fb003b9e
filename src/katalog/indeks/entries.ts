import type { EntriKatalog } from './entriKatalog.js';
import { files, references, registries } from './rows.js';
import { plainWords, sameWords } from './sameWords.js';

/** An entry with the words by which it is found. */
interface Row {
  readonly entry: EntriKatalog;
  readonly words: readonly string[];
}

const kinds = { i: 'indikator', s: 'skala', d: 'dokumen', l: 'daftar' } as const;
/** The levels of government, by the letter that rows have for them. */
export const levels = { n: 'nasional', p: 'provinsi', k: 'kabupaten-kota', d: 'desa' } as const;
const sureness = { t: 'teks-asli', s: 'sumber-kedua', b: 'belum-diperiksa' } as const;

let read: readonly Row[] | undefined;

/** Every entry of the catalogue, read once, when somebody asks: an import alone costs nothing. */
export function entries(): readonly Row[] {
  read ??= Object.entries(files).flatMap(([berkas, rows]) =>
    rows.split('\n').map((row) => rowOf(berkas, row)),
  );
  return read;
}

/** What stands in a row, one thing behind each tab; `rowText` of the build writes it. */
function rowOf(berkas: string, row: string): Row {
  const [marks = '', id = '', nama = '', others = '', urusan = '', kode = '', rujukan = ''] = row.split('\t');
  const list = (text: string) => text.split(' ').filter((one) => one !== '');
  const [jenis = '', keyakinan = '', ...tingkat] = marks;
  const entry: EntriKatalog = Object.freeze({
    id,
    // The build writes no other letters than those of the tables.
    jenis: kinds[jenis as keyof typeof kinds],
    nama,
    berkas,
    urusan: Object.freeze(list(urusan)),
    tingkat: Object.freeze(tingkat.map((one) => levels[one as keyof typeof levels])),
    kode: Object.freeze(list(kode).map((one) => `${registries[Number(one[0])]} ${one.slice(1)}`)),
    rujukan: Object.freeze(list(rujukan).map((one) => references[Number(one)] ?? '')),
    keyakinan: sureness[keyakinan as keyof typeof sureness],
  });
  const text = `${id} ${nama} ${others}`;
  // The words as they are written too: who has typed half of a term finds it.
  return { entry, words: [...new Set([...sameWords(text), ...plainWords(text)])] };
}
