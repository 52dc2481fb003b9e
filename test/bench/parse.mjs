// How long it takes to check definitions that come as JSON.

import { safeParseDokumen, safeParseIndikator } from '../../dist/index.js';
import { dinsosTapin2020 } from '../../dist/katalog.js';
import { median } from './measure.mjs';

const MANY = 1000;
const WARM_UP = 3;

const one = JSON.stringify(dinsosTapin2020.sasaran[0].indikator[0]);

/** A document of a thousand indicators, each with an id of its own. */
function large() {
  const indikator = Array.from({ length: MANY }, (_, i) => ({ ...JSON.parse(one), id: `indikator${i}` }));
  const { id: _, ...sasaran } = dinsosTapin2020.sasaran[0];
  return JSON.stringify({ ...dinsosTapin2020, sasaran: [{ ...sasaran, id: 'sasaran', indikator }] });
}

function timed(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function sound(parsed) {
  if (!parsed.ok)
    throw new Error(
      parsed.issues
        .slice(0, 3)
        .map(({ message }) => message)
        .join('; '),
    );
}

/** Microseconds of CPU for one indicator and for a document of a thousand: medians, each turn on fresh objects. */
export function measureParse(times) {
  const text = large();
  const samples = { indikator: [], dokumen: [] };
  for (let turn = -WARM_UP; turn < times; turn += 1) {
    const list = Array.from({ length: MANY }, () => JSON.parse(one));
    const dokumen = JSON.parse(text);
    const indikator = timed(() => {
      for (const plain of list) sound(safeParseIndikator(plain));
    });
    const whole = timed(() => sound(safeParseDokumen(dokumen)));
    if (turn < 0) continue;
    samples.indikator.push(indikator / MANY);
    samples.dokumen.push(whole);
  }
  return { indikator: median(samples.indikator), dokumen: median(samples.dokumen) };
}
