import type { Indikator } from '../definition/indikator.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import type { Sebab } from './kesebandingan.js';
import { isSame } from './keyOf.js';
import { bareWords, changedSebab, type SeriesRule, sebabOf } from './sebabOf.js';

/** Scores are those of who gives them, on the scale on which they are given. */
const ofScore: SeriesRule = ({ sebelum, sesudah }) => {
  const classes = ({ skala }: Indikator) =>
    skala?.kelas.map(({ predikat, bawah, atas, nilai }) => ({ predikat, bawah, atas, nilai }));
  const [one, other] = [sebelum.formula, sesudah.formula];
  const isScored = one.jenis === 'penilaian' && other.jenis === 'penilaian';
  const assessor =
    isScored && bareWords(one.penilai) !== bareWords(other.penilai)
      ? [
          changedSebab('penilai', 'mungkin-putus', ['penilai', 'the assessor'], {
            sebelum: one.penilai,
            sesudah: other.penilai,
          }),
        ]
      : [];
  if (isSame(classes(sebelum), classes(sesudah))) return assessor;
  const akibat = isScored ? 'mungkin-putus' : 'tetap';
  const names = { sebelum: sebelum.skala?.nama ?? '-', sesudah: sesudah.skala?.nama ?? '-' };
  return [...assessor, changedSebab('skala', akibat, ['skala predikat', 'the scale of grades'], names)];
};

/** What leaves the figures as they are, and changes what is said of them. */
const ofJudging: SeriesRule = ({ sebelum, sesudah }) => {
  const found: Sebab[] = [];
  const polarities = { sebelum: sebelum.polaritas ?? '-', sesudah: sesudah.polaritas ?? '-' };
  if (polarities.sebelum !== polarities.sesudah)
    found.push(
      changedSebab('polaritas', 'tetap', ['polaritas', 'the polarity'], polarities, [
        '; angkanya sederet, capaiannya tidak',
        '; the figures are one series, the achievements are not',
      ]),
    );
  if (!isSame(sebelum.capaian, sesudah.capaian))
    found.push(
      sebabOf('capaian', 'tetap', [
        'cara menghitung capaian berbeda: angkanya sederet, capaiannya tidak',
        'the achievement is computed in another way: the figures are one series, the achievements are not',
      ]),
    );
  const [from, to] = [pembulatanOf(sebelum), pembulatanOf(sesudah)];
  if (!isSame(from, to))
    found.push(
      changedSebab('pembulatan', 'tetap', ['pembulatan', 'the rounding'], {
        sebelum: `${from.digit} (${from.mode})`,
        sesudah: `${to.digit} (${to.mode})`,
      }),
    );
  return found;
};

/** What changes how figures are judged. */
export const judgingRules: readonly SeriesRule[] = [ofScore, ofJudging];
