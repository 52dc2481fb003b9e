import type { KodeLuar } from '../definition/kodeLuar.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Likeness } from './pairAlike.js';
import type { PlacedIndikator } from './placedIndikator.js';

/** Both sides are found by the same names. */
/* @__NO_SIDE_EFFECTS__ */
function by<T>(names: (thing: T) => readonly string[]): Likeness<T> {
  return { before: names, after: names };
}

function given(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

/** What an indicator is called, for what replaces it: its id, and its codes in other lists. */
function namesOf({
  id,
  kodeLuar = [],
}: {
  readonly id?: string;
  readonly kodeLuar?: readonly KodeLuar[];
}): readonly string[] {
  return [...given(id), ...kodeLuar.map(({ sistem, kode }) => `${sistem}: ${kode}`)];
}

/** When two indicators are one: the same id, else one replaces the other, else the same number in the document. */
const indikator: readonly Likeness<PlacedIndikator>[] = [
  /* @__PURE__ */ by(({ indikator }) => [indikator.id]),
  {
    before: ({ indikator }) => namesOf(indikator),
    after: ({ indikator: { menggantikan = [] } }) => menggantikan.flatMap(namesOf),
  },
  {
    before: ({ indikator: { digantikan = [] } }) => digantikan.flatMap(namesOf),
    after: ({ indikator }) => namesOf(indikator),
  },
  // The other way round, where the later document is given first.
  {
    before: ({ indikator: { menggantikan = [] } }) => menggantikan.flatMap(namesOf),
    after: ({ indikator }) => namesOf(indikator),
  },
  {
    before: ({ indikator }) => namesOf(indikator),
    after: ({ indikator: { digantikan = [] } }) => digantikan.flatMap(namesOf),
  },
  /* @__PURE__ */ by(({ indikator }) => given(indikator.kode)),
];

/** When two sasaran are one: the same id, else the same number in the document, else the same words. */
const sasaran: readonly Likeness<Sasaran>[] = [
  /* @__PURE__ */ by(({ id }) => [id]),
  /* @__PURE__ */ by(({ kode }) => given(kode)),
  /* @__PURE__ */ by(({ uraian }) => [uraian]),
];

/** When two things of two documents are one. */
export const likenesses = { indikator, sasaran };
