import type { Indikator } from '../../definition/indikator.js';
import { collapse } from '../../read/collapse.js';

type Polaritas = NonNullable<Indikator['polaritas']>;

const words = new Map<string, Polaritas | 'lawan' | ''>(
  (
    [
      [
        'naik',
        'naik menaik meningkat meningkatkan peningkatan bertambah positif positive tinggi tertinggi tingginya besar besarnya banyak maksimal maksimum maksimalkan memaksimalkan maksimasi maksimisasi maximal maximum maximize maximise max maks higher high larger bigger more increase increasing up + ↑ ⬆ ▲ △ ↗ ⇑',
      ],
      [
        'turun',
        'turun menurun menurunkan penurunan berkurang negatif negative rendah terendah rendahnya kecil kecilnya sedikit minimal minimum minimalkan meminimalkan minimasi minimisasi minimize minimise min lower low smaller less decrease decreasing down - − – ↓ ⬇ ▼ ▽ ↘ ⇓',
      ],
      ['stabil', 'stabil stabilize stabilise tetap konstan precise tepat'],
      ['lawan', 'buruk jelek worse'],
      [
        '',
        'baik semakin makin lebih is the better best nilai nilainya capaian pencapaian realisasi realisasinya kinerja menunjukkan progress progres progresif indikator polaritas angka angkanya maka yang adalah hasil hasilnya dan is bagus trend tren target pada terbaik',
      ],
    ] as const
  ).flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const)),
);

/** A choice of a form that was ticked, and one that was not: `(x) Maximize ( ) Minimize`, `☒ Maximize ☐ Minimize`. */
const TICKED = /(?:[([] ?[xv✓✔√] ?[)\]]|[☒☑]) ?(\p{L}+)/giu;
const UNTICKED = /[([] {0,3}[)\]]|[☐□]/u;

/** The polarity that a text states; *undefined* when it is none that is known, or two at once. */
export function polaritasOf(text: string): Indikator['polaritas'] {
  if (text.length > 100) return undefined;
  const ticked = UNTICKED.test(text) ? [...text.matchAll(TICKED)].map(([, word = '']) => word) : [];
  return ticked.length > 0 ? polaritasOfWords(ticked.join(' ')) : polaritasOfWords(text);
}

/** The polarity that words state. */
function polaritasOfWords(text: string): Indikator['polaritas'] {
  const all = collapse(text)
    .replaceAll('\uFE0F', '')
    .toLowerCase()
    .split(/[\s()[\]{},.;:/"'=]+/u)
    .flatMap((word) => (word === '' ? [] : word.split(/(?<=[+↑↓⬆⬇▲▼△▽↗↘⇑⇓])|(?=[+↑↓⬆⬇▲▼△▽↗↘⇑⇓])/u)));
  const meanings = all.map((word) => words.get(word));
  if (meanings.includes(undefined)) return undefined;
  const stated = meanings.filter((one): one is Polaritas => isPolaritas(one));
  if (isOfBoth(all, stated)) return stated[0] === stated[1] ? 'naik' : 'turun';
  const found = [...new Set(stated)];
  const [only] = found;
  if (found.length !== 1 || !meanings.includes('lawan')) return found.length === 1 ? only : undefined;
  return only === 'naik' ? 'turun' : only === 'turun' ? 'naik' : undefined;
}

/** True for "the higher the result, the lower the achievement": the directions of both are told. */
function isOfBoth(all: readonly string[], stated: readonly Polaritas[]): boolean {
  const [first, second, ...others] = stated;
  const isMove = (one: Polaritas | undefined) => one === 'naik' || one === 'turun';
  return (
    isMove(first) &&
    isMove(second) &&
    others.length === 0 &&
    all.some((word) => word.startsWith('realisasi')) &&
    all.some((word) => word.endsWith('capaian'))
  );
}

function isPolaritas(one: string | undefined): one is Polaritas {
  return one === 'naik' || one === 'turun' || one === 'stabil';
}
