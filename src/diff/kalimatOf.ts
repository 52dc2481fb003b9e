import type { Bahasa } from '../issue/formatIssue.js';
import type { Perbedaan } from './banding.js';
import { cut } from './valueText.js';

/** What a sentence of a change is made from, in its language. */
export interface Told {
  readonly jenis: Perbedaan['jenis'];
  readonly apa: string;
  /** The value before and after, as people read it; empty where there was or is none. */
  readonly sebelum: string;
  readonly sesudah: string;
  /** True where only the order of a list is another. */
  readonly isOrder: boolean;
}

/** The sentence of a change. */
export function kalimatOf({ jenis, apa, sebelum, sesudah, isOrder }: Told, bahasa: Bahasa): string {
  const say = bahasa === 'en' ? english : indonesian;
  const [from, to] = jenis === 'diubah' ? cutBeside(sebelum, sesudah) : [cut(sebelum), cut(sesudah)];
  switch (jenis) {
    case 'ditambah':
      return say.added(apa, to);
    case 'dihapus':
      return say.removed(apa, from);
    case 'dipindah':
      return isOrder ? say.reordered(apa) : say.moved(apa, from, to);
    case 'diubah':
      return sebelum === sesudah ? say.rewritten(apa, from) : say.changed(apa, from, to);
  }
}

/** So many characters stand before what differs, so that its place is seen. */
const BEFORE = 40;

/** Two texts cut to what differs: where one is long, what both begin with is left out. */
function cutBeside(from: string, to: string): readonly [string, string] {
  const [left, right] = [cut(from), cut(to)];
  if (left === from && right === to) return [from, to];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const start = from.lastIndexOf(' ', same - BEFORE) + 1;
  return same <= BEFORE || start === 0
    ? [left, right]
    : [`…${cut(from.slice(start))}`, `…${cut(to.slice(start))}`];
}

const indonesian = {
  added: (apa: string, to: string) => `${apa} ditambahkan: ${to}`,
  removed: (apa: string, from: string) => `${apa} dihapus: ${from}`,
  reordered: (apa: string) => `urutan ${apa} berubah`,
  moved: (apa: string, from: string, to: string) => `${apa} dipindah dari "${from}" ke "${to}"`,
  changed: (apa: string, from: string, to: string) => `${apa} berubah: ${from} menjadi ${to}`,
  rewritten: (apa: string, from: string) => `${apa} berubah, meskipun tertulis sama: ${from}`,
};

const english: typeof indonesian = {
  added: (apa, to) => `${apa} was added: ${to}`,
  removed: (apa, from) => `${apa} was removed: ${from}`,
  reordered: (apa) => `the order of ${apa} changed`,
  moved: (apa, from, to) => `${apa} was moved from "${from}" to "${to}"`,
  changed: (apa, from, to) => `${apa} changed from ${from} to ${to}`,
  rewritten: (apa, from) => `${apa} changed, though it is written the same: ${from}`,
};
