import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import { lookAgain, otherUnit } from '../../issue/tables.js';
import type { Heading } from '../find/heading.js';
import type { Building } from './building.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isPercentUnit } from './fitsUnit.js';
import type { Explanation } from './readExplanation.js';
import { type Doubt, secondLook } from './secondLook.js';

/** A sum of percentages, or of scores in percent: divided by how many there are, it is a percentage. */
const PERCENTAGES =
  /persen|prosen|%|rata-rata|rerata|\b(?:jumlah|total) (?:nilai|skor|tingkat|indeks)|capaian (?:kinerja|program|kegiatan|indikator)/i;

/** Reports a unit that the formula does not give, and notes what is worth a second look. */
export function noteDoubts(
  indikator: Isi<Indikator>,
  explanation: Explanation,
  draft: DraftIndikator,
  building: Building,
): void {
  const { findings } = building;
  const placeOf = (...kinds: readonly Heading['jenis'][]) => {
    const all = kinds.map((jenis) => draft.fields.find(({ heading }) => heading.jenis === jenis));
    return all.find((field) => field !== undefined) ?? { place: draft.place, text: draft.nama };
  };
  const sebab = lacksHundred(indikator)
    ? 'formula'
    : isPercentOfOther(indikator, explanation)
      ? 'persen'
      : '';
  if (sebab !== '') {
    const { place, text } = placeOf('formula', 'explanation', 'makna', 'alasan', 'satuan');
    findings.cell(otherUnit, place, text, { satuan: indikator.satuan, sebab });
  }
  const at = {
    indikator: { place: draft.place, text: draft.nama },
    formula: placeOf('formula', 'explanation', 'makna', 'alasan'),
    target: placeOf('target', 'finalTarget'),
  };
  for (const { at: part, ...facts } of [...secondLook(indikator), ...repeated(indikator, building)])
    findings.cell(lookAgain, at[part].place, at[part].text, facts, 'catatan');
}

/** True for a quotient that is called a percentage and is not times 100. */
function lacksHundred({ satuan, formula, variabel }: Isi<Indikator>): boolean {
  if (formula.jenis !== 'rasio' || !isPercentUnit(satuan)) return false;
  const { pembilang, penyebut, pengali } = formula;
  if (typeof penyebut === 'object' && penyebut.jenis === 'konstanta') return false;
  // As nearly all are.
  if (pengali === '100') return false;
  const above = JSON.stringify([pembilang, pengali]);
  const isMean = Object.entries(variabel).some(
    ([id, { label }]) => above.includes(`"${id}"`) && PERCENTAGES.test(label),
  );
  return !isMean && !/"100(?:\.0+)?"/.test(above);
}

/** True for a formula that gives a percentage under a unit that is none. */
function isPercentOfOther({ satuan }: Isi<Indikator>, { formula, isPercent }: Explanation): boolean {
  return formula !== undefined && isPercent && !isPercentUnit(satuan);
}

/** Notes an indicator that stood in the table before with another target for the same year. */
function repeated({ nama, target = [] }: Isi<Indikator>, { targets }: Building): readonly Doubt[] {
  const key = nama.toLowerCase();
  const own = new Map(
    target.map(({ asli = '', periode, ...one }) => [periode, 'nilai' in one ? one.nilai : asli]),
  );
  const known = targets.get(key);
  targets.set(key, new Map([...own, ...(known ?? [])]));
  const periode = [...own.keys()].find((one) => (known?.get(one) ?? own.get(one)) !== own.get(one));
  return periode === undefined ? [] : [{ at: 'indikator', sebab: 'dua-target', rinci: periode }];
}
