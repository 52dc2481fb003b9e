import { refuseDamaged } from '../zip/refuseFile.js';
import type { ZipFile } from '../zip/zipFile.js';
import { readXml } from './readXml.js';

/** What a part refers to. */
export interface Relation {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The name of the part that is meant. */
  readonly part: string;
}

/** What a part refers to, by id; `''` is the file itself. Links to the outside are left out. */
export function relationsOf(zip: ZipFile, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, slash), part.slice(slash)];
  const found = new Map<string, Relation>();
  readXml(zip, `${folder}_rels/${file}.rels`, {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'rel:Relationship' || TargetMode === 'External' || Id === undefined) return;
      const way = Target.startsWith('/') ? Target : `${folder}${Target}`;
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(way) });
    },
    close() {},
  });
  return found;
}

/** A way through folders without steps back: `xl/../media/a.png` is `media/a.png`. */
function resolved(way: string): string {
  const steps: string[] = [];
  for (const step of way.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The part of a type that is referred to; *undefined* where none is. One that is missing would be lost without a word. */
export function partNamed(zip: ZipFile, relations: readonly Relation[], type: string): string | undefined {
  const part = relations.find((one) => one.type === type)?.part;
  if (part !== undefined && !zip.has(part)) refuseDamaged('bagian', part);
  return part;
}

/** The part that the file is about; *undefined* when it names none. */
export function mainPartOf(zip: ZipFile): string | undefined {
  return [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.part;
}
