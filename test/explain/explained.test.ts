import {
  aggregate,
  type Capaian,
  computeCapaian,
  defineIndikator,
  evaluate,
  explain,
  explainAgregat,
  explainCapaian,
  explainRerata,
  hitungan,
} from 'indikator';
import { expect, it } from 'vitest';

const korban = defineIndikator({
  id: 'korban',
  nama: 'Korban yang ditangani',
  satuan: 'Orang',
  variabel: { ditangani: { label: 'Korban ditangani' } },
  formula: hitungan('ditangani'),
  polaritas: 'naik',
  agregasi: { periode: 'jumlah' },
});
const hasil = evaluate(korban, { ditangani: 3 });
const agregat = aggregate(korban, { baris: [{ periode: '2026', data: { ditangani: 3 } }] });
const capaian: Capaian = computeCapaian(korban, {
  realisasi: 3,
  target: { jenis: 'angka', periode: '2026', nilai: '4' },
});

it.each([
  ['an aggregate', explain, agregat, 'Hasil', 'Agregat: explainAgregat'],
  ['an achievement', explain, capaian, 'Hasil', 'Capaian: explainCapaian'],
  ['a result', explainAgregat, hasil, 'Agregat', 'Hasil: explain,'],
  ['a result', explainCapaian, hasil, 'Capaian', 'Hasil: explain,'],
  ['a result', explainRerata, hasil, 'Rerata', 'Hasil: explain,'],
] as const)('%s given to %o is told which function explains it', (_, tell, figure, expected, right) => {
  const told = () => tell(figure as never);
  expect(told).toThrow(`diharapkan ${expected} (`);
  expect(told).toThrow(right);
});
