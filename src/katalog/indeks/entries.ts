import type { EntriKatalog } from './entriKatalog.js';
import { longId } from './longId.js';
import { codes, columns, files, references } from './rows.js';
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
  read ??= readRows();
  return read;
}

/** What stands in the columns, a line for each row; `rowsText` of the build writes them. */
function readRows(): readonly Row[] {
  const [marks, ids, names, others, affairs, cited] = columns.map((column) => column.split('\n'));
  const registries = Object.entries(codes).map(([sistem, column]) => [sistem, column.split('\n')] as const);
  const list = (text = '') => text.split(' ').filter((one) => one !== '');
  return files
    .flatMap(([berkas, count]) => Array.from({ length: count }, () => berkas))
    .map((berkas, i) => {
      const nama = names?.[i] ?? '';
      const id = longId(ids?.[i] ?? '', nama);
      const [jenis = '', keyakinan = '', ...tingkat] = marks?.[i] ?? '';
      const entry: EntriKatalog = Object.freeze({
        id,
        // The build writes no other letters than those of the tables.
        jenis: kinds[jenis as keyof typeof kinds],
        nama,
        berkas,
        urusan: Object.freeze(list(affairs?.[i])),
        tingkat: Object.freeze(tingkat.map((one) => levels[one as keyof typeof levels])),
        kode: Object.freeze(
          registries.flatMap(([sistem, column]) => list(column[i]).map((one) => `${sistem} ${one}`)),
        ),
        rujukan: Object.freeze(list(cited?.[i]).map((one) => references[Number(one)] ?? '')),
        keyakinan: sureness[keyakinan as keyof typeof sureness],
      });
      return { entry, words: wordsOf(`${textOf(entry)} ${others?.[i] ?? ''}`) };
    });
}

/** What has words of a definition by itself: its id, as one word and as those it is made of, its name and its regulations. */
export function textOf({ id, nama, rujukan }: Pick<EntriKatalog, 'id' | 'nama' | 'rujukan'>): string {
  return `${id} ${id.replace(/[A-Z]|[0-9]+/g, ' $&')} ${nama} ${rujukan.join(' ')}`;
}

/** Words with one for all that mean the same, and as they are written too: who has typed half of a term finds it. */
function wordsOf(text: string): readonly string[] {
  return [...new Set([...sameWords(text), ...plainWords(text)])];
}
