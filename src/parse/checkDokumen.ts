import { dokumenIkuShape } from '../definition/dokumenIku.js';
import { reversed } from '../issue/definition.js';
import type { Report } from '../issue/report.js';
import { checkIndikatorRules } from './checkIndikator.js';
import { checkRerata } from './checkRerata.js';
import { checkSasaran } from './checkSasaran.js';
import { checkShape } from './checkShape.js';
import { checkShared } from './checkShared.js';
import type { Plain } from './copyPlain.js';
import { fieldOf, itemsOf, textOf } from './plain.js';
import { reportDuplicates } from './reportDuplicates.js';

/** Everything that a document must satisfy: its shape, the rules of each indicator, and those between them. */
export function checkDokumen(dokumen: Plain, report: Report): void {
  checkShape(dokumenIkuShape, dokumen, [], report);
  checkYears(dokumen, report);
  checkSasaran(dokumen, report);
  const semua = itemsOf(fieldOf(dokumen, 'sasaran')).flatMap((sasaran, s) =>
    itemsOf(fieldOf(sasaran, 'indikator')).map((indikator, i) => ({
      indikator,
      path: ['sasaran', s, 'indikator', i],
    })),
  );
  for (const { indikator, path } of semua) checkIndikatorRules(indikator, path, report);
  reportDuplicates(
    semua.map(({ indikator, path }) => ({ id: textOf(indikator, 'id'), path: [...path, 'id'] })),
    'id',
    report,
  );
  checkShared(dokumen, report);
  checkRerata(dokumen, report);
}

function checkYears(dokumen: Plain, report: Report): void {
  const [bawah, atas] = [fieldOf(dokumen, 'tahun'), fieldOf(dokumen, 'tahunAkhir')];
  if (typeof bawah === 'number' && typeof atas === 'number' && bawah > atas) {
    report.add(reversed, ['tahunAkhir'], atas, { bawah, atas });
  }
}
