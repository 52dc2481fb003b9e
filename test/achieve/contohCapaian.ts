import {
  type Capaian,
  computeCapaian,
  defineIndikator,
  type Indikator,
  type Issue,
  type KebijakanCapaian,
  type MasukanCapaian,
  persentase,
  type TeksAngka,
} from 'indikator';

/** A small indicator without target, polarity or policy. */
export const tanpaPolaritas = defineIndikator({
  id: 'layanan',
  nama: 'Layanan',
  satuan: 'persen',
  variabel: { a: { label: 'Terlayani' }, b: { label: 'Seluruh' } },
  formula: persentase('a', 'b'),
});

/** The same, where more is better. */
export const layanan = defineIndikator({ ...tanpaPolaritas, polaritas: 'naik' });

/** The same with a policy. Where no polarity is given, more is better, unless the policy names a method. */
export function dengan(capaian: KebijakanCapaian, polaritas?: Indikator['polaritas']): Indikator {
  const usual = capaian.metode === undefined ? 'naik' : undefined;
  const way = polaritas ?? usual;
  return defineIndikator({ ...tanpaPolaritas, capaian, ...(way && { polaritas: way }) });
}

/** A range of 2022, both ends included. */
export const rentang = (bawah: TeksAngka, atas: TeksAngka) =>
  ({ jenis: 'rentang', periode: '2022', bawah, atas }) as const;

/** A bound of 2022. */
export const batas = (arah: '>=' | '>' | '<=' | '<', nilai: TeksAngka) =>
  ({ jenis: 'batas', periode: '2022', arah, nilai }) as const;

/** What is printed and whether the target was met; or the codes, and whether it was met where that is known. */
export function told(capaian: Capaian): readonly [string, boolean?] {
  const text = capaian.ok ? capaian.teks : codes(capaian.issues);
  return capaian.tercapai === undefined ? [text] : [text, capaian.tercapai];
}

/** Code and path of each issue. */
export function codes(issues: readonly Issue[]): string {
  return issues.map(({ code, path }) => [code, ...path].join(' ')).join('; ');
}

/** The achievement of one realisation against one target. */
export function hitung(
  indikator: Indikator,
  realisasi: MasukanCapaian['realisasi'],
  target: MasukanCapaian['target'],
  rest: Omit<MasukanCapaian, 'realisasi' | 'target'> = {},
): readonly [string, boolean?] {
  return told(computeCapaian(indikator, { realisasi, target, ...rest }));
}
