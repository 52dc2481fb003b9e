import { damagedFile } from '../../issue/files.js';
import type { Fakta, FaktaOf, IssueKind } from '../../issue/issue.js';
import { raiseIssue } from '../../issue/raiseIssue.js';

/** Ends the reading of a file; the entry points give the issue instead of throwing. */
export function refuseFile<K extends IssueKind>(kind: K, facts: FaktaOf<K> & Fakta): never {
  raiseIssue(kind, { asal: 'berkas', path: [] }, undefined, facts);
}

/** Ends the reading of a file that is damaged, or made to mislead. */
export function refuseDamaged(sebab: string, bagian = ''): never {
  refuseFile(damagedFile, { sebab, bagian: bagian.slice(0, 60) });
}
