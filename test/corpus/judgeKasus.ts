import { judgeTable } from './judgeTable.js';
import { judgeFormula, judgeTarget } from './judgeText.js';
import type { Kasus } from './kasus.js';

/** What came of a case where it is not right; undefined: it is. */
export function judgeKasus({ cara, masukan, harap }: Kasus): string | undefined {
  switch (cara) {
    case 'teks':
    case 'latex':
      return judgeFormula(masukan, cara, harap);
    case 'target':
      return judgeTarget(masukan, harap);
    default:
      return judgeTable(masukan, cara, harap);
  }
}
