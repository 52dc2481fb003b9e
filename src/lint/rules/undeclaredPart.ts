import { isPersen } from '../../definition/satuan.js';
import type { Variabel } from '../../definition/variabel.js';
import { labelOf } from '../../formula/labelOf.js';
import { withoutZeros } from '../../formula/notation.js';
import type { LintRule } from './lintRule.js';

export const undeclaredPart = {
  code: 'undeclared-part',
  kalimat: ({ bagian, seluruh }) =>
    `"${bagian}" tampaknya bagian dari "${seluruh}", tetapi tidak dinyatakan begitu (bagianDari)`,
  alasan:
    'Bila dinyatakan, bagian yang melebihi seluruhnya ditolak; bila tidak, 161 dari 160 menjadi 100,63%.',
  en: {
    kalimat: ({ bagian, seluruh }) =>
      `"${bagian}" looks like a part of "${seluruh}", but is not declared as one (bagianDari)`,
    alasan:
      'Where it is declared, a part that exceeds the whole is refused; else 161 of 160 becomes 100.63%.',
  },
  find({ indikator: { formula, satuan, variabel } }) {
    if (formula.jenis !== 'rasio' || !isPersen(satuan) || withoutZeros(formula.pengali) !== '100') return [];
    const { pembilang, penyebut } = formula;
    if (typeof pembilang !== 'string' || typeof penyebut !== 'string') return [];
    const [part, whole] = [variabel[pembilang], variabel[penyebut]];
    if (part === undefined || whole === undefined || part.bagianDari !== undefined) return [];
    if (!isShare(part, whole)) return [];
    const fakta = { bagian: labelOf(variabel, pembilang), seluruh: labelOf(variabel, penyebut) };
    return [{ path: ['variabel', pembilang, 'bagianDari'], fakta }];
  },
} as const satisfies LintRule<{ readonly bagian: string; readonly seluruh: string }>;

/** How many in ten words of the whole the part must have. On the shares of the catalogue seven tells the most at few false notes. */
const MOST_WORDS = 7;

/** A whole that is planned, needed, estimated or of another year is none: more than all of it may come about. */
const NO_WHOLE =
  /target|sasaran|rencana|kebutuhan(?! dasar)|dibutuhkan|potensi|estimasi|proyeksi|perkiraan|seharusnya|harus ada|sebelumnya|lalu|permohonan/i;

/** True where the part is called nearly as the whole is: `Jumlah PMKS terlayani` of `Jumlah seluruh PMKS`. */
function isShare(part: Variabel, whole: Variabel): boolean {
  if ((part.satuan ?? whole.satuan) !== (whole.satuan ?? part.satuan) || NO_WHOLE.test(whole.label))
    return false;
  const [narrow, wide] = [wordsOf(part.label), wordsOf(whole.label)];
  const shared = [...wide].filter((word) => narrow.has(word)).length;
  return shared > 0 && shared * 10 >= wide.size * MOST_WORDS;
}

/** Words that say how much of something, where and when, and nothing of what. */
const IDLE =
  /^(?:jumlah|seluruh|seluruhnya|total|keseluruhan|semua|banyaknya|yang|ada|di|dan|pada|dalam|dari|tahun|kabupaten|kota|provinsi|n)$/;

function wordsOf(label: string): ReadonlySet<string> {
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !IDLE.test(word)));
}
