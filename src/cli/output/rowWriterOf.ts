import type { Layout } from '../terminal/layout.js';
import { TextTable } from '../terminal/textTable.js';
import { csvText } from './csvText.js';
import { markdownRows } from './markdownRows.js';
import type { OtherTable, ResultColumn, RowFormat, RowWriter } from './rowWriter.js';

/** The writer of a format. A CSV holds one table: there the others are left to the caller. */
export function rowWriterOf(
  format: RowFormat,
  key: string,
  columns: readonly ResultColumn[],
  layout: Layout,
): RowWriter {
  switch (format) {
    case 'teks':
      return textWriter(columns, layout);
    case 'csv':
      return csvWriter(columns);
    case 'json':
      return jsonWriter(key, columns);
    case 'md':
      return markdownWriter(columns);
  }
}

function textWriter(columns: readonly ResultColumn[], layout: Layout): RowWriter {
  const table = textTable(columns, layout);
  let isFirst = true;
  return {
    rows(rows) {
      isFirst = false;
      return table.print(rows);
    },
    end: (others) =>
      [isFirst ? table.print([]) : '', ...others.map((other) => `\n${otherText(other, layout)}`)].join(''),
  };
}

/** A table with its title, as text. */
export function otherText({ title, columns, rows }: OtherTable, layout: Layout): string {
  return `${layout.style.bold(title)}\n${textTable(columns, layout).print(rows)}`;
}

function textTable(columns: readonly ResultColumn[], { columns: room, style }: Layout): TextTable {
  return new TextTable(columns, room, style);
}

function csvWriter(columns: readonly ResultColumn[]): RowWriter {
  const heading = csvText([columns.map(({ key }) => key)]);
  let isFirst = true;
  return {
    rows(rows) {
      const before = isFirst ? heading : '';
      isFirst = false;
      return before + csvText(rows);
    },
    end: () => (isFirst ? heading : ''),
  };
}

function markdownWriter(columns: readonly ResultColumn[]): RowWriter {
  let isFirst = true;
  return {
    rows(rows) {
      const headings = isFirst ? columns : undefined;
      isFirst = false;
      return markdownRows(rows, headings);
    },
    end: (others) =>
      [
        isFirst ? markdownRows([], columns) : '',
        ...others.map(({ title, columns, rows }) => `\n**${title}**\n\n${markdownRows(rows, columns)}`),
      ].join(''),
  };
}

/** An object with a list of rows; cells that are empty are left out. */
function jsonWriter(key: string, columns: readonly ResultColumn[]): RowWriter {
  let isFirst = true;
  return {
    rows(rows) {
      if (rows.length === 0) return '';
      const before = isFirst ? `{\n  ${JSON.stringify(key)}: [` : ',';
      isFirst = false;
      return before + jsonLines(columns, rows);
    },
    end: (others) =>
      [
        isFirst ? `{\n  ${JSON.stringify(key)}: []` : '\n  ]',
        ...others.map(({ key, columns, rows }) => {
          const list = rows.length === 0 ? '' : `${jsonLines(columns, rows)}\n  `;
          return `,\n  ${JSON.stringify(key)}: [${list}]`;
        }),
        '\n}\n',
      ].join(''),
  };
}

function jsonLines(columns: readonly ResultColumn[], rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `\n    ${JSON.stringify(objectOf(columns, row))}`).join(',');
}

function objectOf(columns: readonly ResultColumn[], row: readonly string[]): object {
  return Object.fromEntries(
    columns.flatMap(({ key, isNumber }, k) => {
      const text = row[k] ?? '';
      // Places and counts are numbers of JSON; figures stay text, because they are exact.
      return text === '' ? [] : [[key, isNumber === true && /^\d{1,15}$/.test(text) ? Number(text) : text]];
    }),
  );
}
