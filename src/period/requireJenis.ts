import { isJenisPeriode, type JenisPeriode } from '../definition/kurun.js';
import { notInList } from '../issue/definition.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';

/** The kind of period that a caller gave, or the issue that it is none. */
export function requireJenis(jenis: unknown): JenisPeriode {
  if (isJenisPeriode(jenis)) return jenis;
  return raiseIssue(notInList, argument('jenis'), jenis, { pilihan: 'tahun, semester, triwulan, bulan' });
}
