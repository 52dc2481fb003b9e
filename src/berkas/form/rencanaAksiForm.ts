import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import { kurunOf } from '../../definition/kurun.js';
import { textOfTarget } from '../../dokumen/layout/textOfTarget.js';
import { formatPeriode } from '../../period/formatPeriode.js';
import { periodeIn } from '../../period/periodeIn.js';
import { ownTarget } from './figures.js';
import type { Form } from './form.js';
import { type IndikatorColumn, indikatorTable, texts } from './indikatorRows.js';
import { ofYear } from './ofYear.js';
import { programs } from './pkForm.js';
import type { BarisProgram } from './signing.js';

/** A plan of action: the target of the year, and that of each of its quarters, or months where targets have these. */
export function rencanaAksiForm(dokumen: DokumenIku, anggaran: readonly BarisProgram[]): Form {
  const title = ofYear('RENCANA AKSI', dokumen, ' TAHUN ');
  return {
    title,
    orientation: 'landscape',
    blocks: [
      { jenis: 'title', text: `${title}\n${dokumen.instansi.nama.toUpperCase()}` },
      { jenis: 'table', isNumbered: true, ...indikatorTable(dokumen, columnsOf(dokumen)) },
      ...programs(anggaran),
    ],
  };
}

function columnsOf(dokumen: DokumenIku): readonly IndikatorColumn[] {
  const all = dokumen.sasaran.flatMap(({ indikator }) => indikator);
  const hasMonths = all.flatMap(targetsOf).some(({ periode }) => kurunOf(periode)?.jenis === 'bulan');
  // Without a year the columns are there, to be filled in by hand.
  const year = `${dokumen.tahun ?? 2000}`;
  const isCumulative = all.flatMap(targetsOf).some(({ kumulatif }) => kumulatif === true);
  const above = `Target ${hasMonths ? 'Bulanan' : 'Triwulan'}${isCumulative ? ' (kumulatif)' : ''}`;
  return [
    texts({ heading: 'Satuan', isCentred: true }, ({ satuan }) => satuan),
    texts({ heading: ofYear('Target', dokumen, ' '), isCentred: true, isNumber: true }, (indikator) => {
      const target = ownTarget(indikator, dokumen);
      return target === undefined ? '' : textOfTarget(indikator, target);
    }),
    ...periodeIn(year, hasMonths ? 'bulan' : 'triwulan').map((periode) =>
      texts(
        {
          heading: formatPeriode(periode).replace(/ Tahun \d{4}$| \d{4}$/, ''),
          above,
          isCentred: true,
          isNumber: true,
        },
        (indikator) => {
          const target = targetsOf(indikator).find((one) => one.periode === periode);
          return target === undefined ? '' : textOfTarget(indikator, target);
        },
      ),
    ),
  ];
}

/** The targets of an indicator, revised ones first. */
function targetsOf({ target = [], targetPerubahan = [] }: Indikator) {
  return [...targetPerubahan, ...target];
}
