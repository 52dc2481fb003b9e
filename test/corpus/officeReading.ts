import type { DokumenIku, Issue } from 'indikator';
import { type PilihanBacaBerkas, readBerkas } from 'indikator/berkas';
import type { Reading } from './reading.js';

/** What came of a file of an office: all its parts as one document, and places as in a text. */
export function officeReading(bytes: Uint8Array, pilihan: PilihanBacaBerkas = {}): Reading {
  const { bagian, issues } = readBerkas(bytes, pilihan);
  const parts = bagian.map(({ dokumen, realisasi }, part) => ({
    dokumen: dokumen === null ? null : withIds(dokumen, part),
    realisasi: Object.fromEntries(Object.entries(realisasi).map(([id, one]) => [`${id}P${part}`, one])),
  }));
  const documents = parts.flatMap(({ dokumen }) => (dokumen === null ? [] : [dokumen]));
  const [first] = documents;
  const sasaran = documents.flatMap((one) => one.sasaran);
  return {
    // Only read by the tests: nothing computes with it.
    dokumen: first === undefined ? null : ({ ...first, sasaran } as unknown as DokumenIku),
    issues: issues.map(withoutSheet),
    indikator: sasaran.flatMap((one) => one.indikator),
    realisasi: Object.assign({}, ...parts.map((one) => one.realisasi)),
  };
}

/** Ids of one part may be those of another. */
function withIds(dokumen: DokumenIku, part: number): DokumenIku {
  const sasaran = dokumen.sasaran.map((one) => ({
    ...one,
    indikator: one.indikator.map((indikator) => ({ ...indikator, id: `${indikator.id}P${part}` })),
  }));
  return { ...dokumen, sasaran } as unknown as DokumenIku;
}

function withoutSheet(issue: Issue): Issue {
  return issue.path[0] === 'lembar' ? { ...issue, path: issue.path.slice(2) } : issue;
}
