import { formatRujukan, formatTarget, formulaToProse, formulaToText, type Indikator } from '../../index.js';
import type { Bilingual } from '../terminal/bilingual.js';
import type { Layout } from '../terminal/layout.js';
import { printable } from '../terminal/printable.js';
import { wrapText } from '../terminal/wrapText.js';

const words = {
  id: { id: 'Id', en: 'Id' },
  unit: { id: 'Satuan', en: 'Unit' },
  formula: { id: 'Rumus', en: 'Formula' },
  prose: { id: 'Dibaca', en: 'In words' },
  variables: { id: 'Variabel', en: 'Variables' },
  polarity: { id: 'Polaritas', en: 'Polarity' },
  meaning: { id: 'Makna', en: 'Meaning' },
  targets: { id: 'Target', en: 'Targets' },
  references: { id: 'Rujukan', en: 'References' },
  note: { id: 'Catatan', en: 'Note' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const INDENT = 12;

/** What a definition says: its formula in signs and in words, its variables, targets and references. */
export function describeIndikator(indikator: Indikator, { bahasa, columns, style }: Layout): string {
  const { id, nama, satuan, variabel, polaritas, makna, target = [], rujukan = [], catatan } = indikator;
  const lines: readonly (readonly [keyof typeof words, readonly string[]])[] = [
    ['id', [id]],
    ['unit', [satuan]],
    ['formula', [formulaToText(indikator)]],
    ['prose', [formulaToProse(indikator)]],
    [
      'variables',
      Object.entries(variabel).map(([own, { label, satuan: unit }]) =>
        unit === undefined ? `${own}: ${label}` : `${own}: ${label} (${unit})`,
      ),
    ],
    ['polarity', polaritas === undefined ? [] : [polaritas]],
    ['meaning', makna === undefined ? [] : [makna]],
    ['targets', target.map((one) => `${one.periode}: ${formatTarget(indikator, one, { bahasa })}`)],
    ['references', rujukan.map((one) => formatRujukan(one))],
    ['note', catatan === undefined ? [] : [catatan]],
  ];
  const body = lines.flatMap(([key, texts]) =>
    texts
      .flatMap((text) => wrapText(printable(text), columns - INDENT))
      .map((line, i) => (i === 0 ? style.dim(words[key][bahasa].padEnd(INDENT)) : ' '.repeat(INDENT)) + line),
  );
  const title = wrapText(printable(nama), columns).map((line) => style.bold(line));
  return `${[...title, ...body].join('\n')}\n`;
}
