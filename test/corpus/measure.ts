import { corpus } from './documents/index.js';
import type { Topic } from './found.js';
import { type Judgement, judge, type Verdict } from './judge.js';
import type { Naskah } from './naskah.js';
import type { Habit } from './writePage.js';

/** A document in one format, with what was made of it. */
export interface Judged extends Judgement {
  readonly nama: string;
  readonly habit: Habit;
}

/** Every document of the corpus in each of its formats. */
export function judgeAll(documents: readonly Naskah[] = corpus): readonly Judged[] {
  return documents.flatMap((naskah) =>
    naskah.habits.map((habit) => ({ nama: naskah.nama, habit, ...judge(naskah, habit) })),
  );
}

/** How many cells of a topic were read right, were wrong and nobody was told, or were reported. */
export type Figures = Readonly<Record<Verdict['is'], number>>;

/** The topics of docs/quality.md, in its order. */
const TOPICS: readonly Topic[] = [
  'headings',
  'indicators',
  'formulas',
  'target cells',
  'results',
  'units',
  'sasaran',
  'other cells',
  'contradictions',
  'title, agency, years',
];

/** The figures of each topic. */
export function figuresOf(
  all: readonly Pick<Judgement, 'verdicts'>[],
): readonly (readonly [Topic, Figures])[] {
  const verdicts = all.flatMap((one) => one.verdicts);
  return TOPICS.map((topic) => {
    const own = verdicts.filter((one) => one.topic === topic);
    const count = (is: Verdict['is']) => own.filter((one) => one.is === is).length;
    return [topic, { right: count('right'), silent: count('silent'), reported: count('reported') }];
  });
}
