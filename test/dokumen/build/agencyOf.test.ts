import { expect, it } from 'vitest';
import { agencyOf } from '../../../src/dokumen/build/agencyOf.js';
import { pmks } from '../../fixtures/pmks.js';

type PenanggungJawab = NonNullable<(typeof pmks)['penanggungJawab']>;
const DINAS = { nama: 'Dinas Sosial Kab. Tapin', tingkat: 'perangkat-daerah' } as const;

/** One sasaran whose indicators have these owners. */
const ownedBy = (...owners: readonly PenanggungJawab[]) => [
  {
    id: 's',
    uraian: 'S',
    tingkat: 'perangkat-daerah',
    indikator: owners.map((penanggungJawab) => ({ ...pmks, penanggungJawab })),
  },
];

it.each([
  [undefined, ownedBy(), undefined],
  [undefined, ownedBy([DINAS], [DINAS]), 'Dinas Sosial Kabupaten Tapin'],
  [undefined, ownedBy([DINAS], [{ nama: 'Bidang A', tingkat: 'bidang' }]), undefined],
  [undefined, ownedBy([DINAS, DINAS]), undefined],
  [undefined, ownedBy([{ nama: 'Bidang A', tingkat: 'bidang' }]), undefined],
  [{ nama: 'Dinas Sosial', isGuessed: true }, ownedBy([DINAS]), 'Dinas Sosial Kabupaten Tapin'],
  [undefined, ownedBy([{ ...DINAS, nama: 'Dinas Sosial Prov. Contoh' }]), 'Dinas Sosial Provinsi Contoh'],
  [undefined, ownedBy([{ ...DINAS, nama: 'Dinas Sosial Prov.Contoh' }]), 'Dinas Sosial Provinsi Contoh'],
  [undefined, ownedBy([{ ...DINAS, nama: 'UPT Kec. Contoh' }]), 'UPT Kecamatan Contoh'],
  [undefined, ownedBy([{ ...DINAS, nama: 'UPT Kec.Contoh' }]), 'UPT Kecamatan Contoh'],
  [undefined, ownedBy([{ ...DINAS, nama: 'UPT Kec. 1' }]), 'UPT Kec. 1'],
  [{ nama: 'Dinas Sosial', isGuessed: false }, ownedBy([DINAS]), 'Dinas Sosial'],
  [{ nama: 'Dinas Lain', isGuessed: true }, ownedBy([DINAS]), 'Dinas Lain'],
  [{ nama: 'Dinas Sosial', isGuessed: true }, ownedBy(), 'Dinas Sosial'],
])('%j', (heading, sasaran, expected) => {
  expect(agencyOf(heading, sasaran)).toBe(expected);
});
