import { type Bahasa, formatIssue, type Indikator, type Issue } from 'indikator';
import { readBerkas } from 'indikator/berkas';
import { type DokumenTerbaca, type FormatTabel, readDokumen } from 'indikator/dokumen';

/** What was read of a table or a file: its indicators, and what is to be said of it. */
export interface Opened {
  readonly judul: string;
  readonly indikator: readonly Indikator[];
  readonly masalah: readonly { readonly text: string; readonly tingkat: Issue['tingkat'] }[];
}

/** Reads a table that was pasted: from Word and Excel with tabs, or as Markdown, HTML or CSV. */
export function openTable(text: string, tahun: number | undefined, bahasa: Bahasa): Opened {
  return opened(readDokumen(text, { format: formatOf(text), ...yearOf(tahun) }), bahasa);
}

/** Reads a file of Word or Excel. */
export function openFile(bytes: Uint8Array, tahun: number | undefined, bahasa: Bahasa): Opened {
  return opened(readBerkas(bytes, yearOf(tahun)), bahasa);
}

const yearOf = (tahun: number | undefined) => (tahun === undefined ? {} : { tahun });

/** The format of a pasted text, by what only it has. */
export function formatOf(text: string): FormatTabel {
  if (/^\s*</.test(text)) return 'html';
  if (text.includes('\t')) return 'tsv';
  return /^\s*\|.*\|\s*$/m.test(text) ? 'markdown' : 'csv';
}

function opened({ dokumen, issues }: DokumenTerbaca, bahasa: Bahasa): Opened {
  return {
    judul: dokumen?.judul ?? '',
    indikator: (dokumen?.sasaran ?? []).flatMap(({ indikator }) => [...indikator]),
    masalah: issues.map((issue) => ({ text: formatIssue(issue, bahasa), tingkat: issue.tingkat })),
  };
}
