import { Findings } from '../../../src/dokumen/find/findings.js';
import type { Heading } from '../../../src/dokumen/find/heading.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { cellOf } from '../../../src/dokumen/sheet/cellOf.js';

/** A field of row 2 in the given column; its heading is written as it is named here. */
export function fieldOf(heading: Heading | Heading['jenis'], text: string, column = 1): Field {
  const known = typeof heading === 'string' ? ({ jenis: heading } as Heading) : heading;
  return { ...cellOf(text), heading: known, place: { row: 2, column, heading: known.jenis } };
}

/** A collector, and what it has collected as codes with their places and causes. */
export function collector() {
  const findings = new Findings();
  const codes = () =>
    findings.issues.map(({ code, path, fakta }) =>
      [code, ...path, ...(fakta.sebab === undefined ? [] : [fakta.sebab])].join(' '),
    );
  return { findings, codes };
}
