import { readExact } from '../../decimal/angka.js';
import { groupDigits } from '../../decimal/formatAngka.js';
import type { DokumenIku } from '../../definition/dokumenIku.js';
import { textOfTarget } from '../../dokumen/layout/textOfTarget.js';
import { ownTarget } from './figures.js';
import { DOTS, type Form, type FormBlock } from './form.js';
import { indikatorTable, texts } from './indikatorRows.js';
import { ofYear } from './ofYear.js';
import { signatureOf } from './signatureOf.js';
import type { BarisProgram, TandaTangan } from './signing.js';

const AIM =
  'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil,';
const PROMISE =
  'berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.';
const ANSWER = 'Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.';
const SUPERVISION =
  'Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.';

/**
 * An agreement on performance as PermenPANRB 53/2014, attachment I, has it: the statement that is signed, and the attachment with
 * targets, programs and budgets. Sentences of the statement are those of the form.
 */
export function pkForm(
  dokumen: DokumenIku,
  anggaran: readonly BarisProgram[],
  tandaTangan: TandaTangan | undefined,
): Form {
  const title = ofYear('PERJANJIAN KINERJA', dokumen, ' TAHUN ');
  const agency = dokumen.instansi.nama.toUpperCase();
  const signature = signatureOf(dokumen, tandaTangan ?? {}, true);
  return {
    title,
    orientation: 'portrait',
    blocks: [
      { jenis: 'title', text: `${title}\n${agency}` },
      ...statement(tandaTangan ?? {}),
      signature,
      { jenis: 'page' },
      { jenis: 'title', text: `LAMPIRAN ${title}\n${agency}` },
      { jenis: 'table', isNumbered: true, ...targetsOf(dokumen) },
      ...programs(anggaran),
      signature,
    ],
  };
}

function statement({ jabatan = DOTS, atasan }: TandaTangan): readonly FormBlock[] {
  const party = (post: string, called: string): readonly FormBlock[] => [
    { jenis: 'entry', label: 'Nama', text: DOTS },
    { jenis: 'entry', label: 'Jabatan', text: post },
    { jenis: 'text', text: called },
  ];
  if (atasan === undefined) {
    return [
      { jenis: 'text', text: `${AIM} yang bertanda tangan di bawah ini:` },
      ...party(jabatan, PROMISE),
      { jenis: 'text', text: ANSWER },
    ];
  }
  return [
    { jenis: 'text', text: `${AIM} kami yang bertanda tangan di bawah ini:` },
    ...party(jabatan, 'selanjutnya disebut pihak pertama,'),
    ...party(atasan, 'selaku atasan pihak pertama, selanjutnya disebut pihak kedua.'),
    { jenis: 'text', text: `Pihak pertama ${PROMISE} ${ANSWER}` },
    { jenis: 'text', text: SUPERVISION },
  ];
}

function targetsOf(dokumen: DokumenIku) {
  return indikatorTable(dokumen, [
    texts({ heading: 'Satuan', isCentred: true }, ({ satuan }) => satuan),
    texts({ heading: 'Target', isCentred: true, isNumber: true }, (indikator) => {
      const target = ownTarget(indikator, dokumen);
      return target === undefined ? '' : textOfTarget(indikator, target);
    }),
  ]);
}

/** The second table of the attachment, with a row for the sum. */
export function programs(anggaran: readonly BarisProgram[]): readonly FormBlock[] {
  if (anggaran.length === 0) return [];
  const hasRemarks = anggaran.some(({ keterangan }) => keterangan !== undefined);
  const sum = anggaran.reduce((all, { rupiah }) => all + amountOf(rupiah), 0n);
  const rupiah = (amount: bigint) => `Rp${groupDigits(`${amount}`)}`;
  return [
    {
      jenis: 'table',
      isNumbered: false,
      columns: [
        { heading: 'No.', isCentred: true },
        { heading: 'Program' },
        { heading: 'Anggaran', isCentred: true },
        ...(hasRemarks ? [{ heading: 'Keterangan' }] : []),
      ],
      rows: [
        ...anggaran.map(({ program, rupiah: amount, keterangan = '' }, i) => [
          { text: `${i + 1}.` },
          { text: program },
          { text: rupiah(amountOf(amount)) },
          ...(hasRemarks ? [{ text: keterangan }] : []),
        ]),
        [
          { text: '' },
          { text: 'Jumlah', isBold: true as const },
          { text: rupiah(sum), isBold: true as const },
          ...(hasRemarks ? [{ text: '' }] : []),
        ],
      ],
    },
  ];
}

/** An amount that was checked: whole rupiah. */
function amountOf(rupiah: BarisProgram['rupiah']): bigint {
  const read = readExact(rupiah);
  return read.ok ? read.nilai.numerator : 0n;
}
