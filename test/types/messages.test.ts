import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * What the compiler says to a mistake: `kode` holds it, with «marks» around the place that the error must point at, and
 * `pesan` is the first line of the message, the one that editors and logs show first.
 *
 * Where an error is at the key and not at its value, TypeScript puts it there: it goes into literals, never into calls.
 */
interface Mistake {
  readonly kode: string;
  readonly pesan: string;
}

/** What every snippet may use. */
const PRELUDE = `
import {
  aggregate, classify, computeCapaian, evaluateTabel, defineDokumen, defineIndikator, defineSkala, evaluate, evaluateBatch, evaluateDokumen,
  explain, explainCapaian, type Formula, formatAngka, formulaToText, hitungan, indeksTertimbang, kali, konstanta, persentase,
  safeParseIndikator, tambah, targetTriwulan,
} from 'indikator';
import { writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020 } from 'indikator/katalog';

const umum = { id: 'x', nama: 'X', satuan: 'persen' } as const;
const variabel = { terlayani: { label: 'Terlayani' }, seluruh: { label: 'Seluruh' } } as const;
const formula = persentase('terlayani', 'seluruh');
const pmks = defineIndikator({ ...umum, variabel, formula });
const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });

interface IndikatorSaya { id: string; nama: string; satuan: string; variabel: { a: { label: string } }; formula: Formula<'a'> }
interface DokumenSaya { id: string; judul: string; instansi: { nama: string }; tahun: number; sasaran: [] }
interface SkalaSaya { id: string; nama: string; kelas: [] }
declare const indikatorSaya: IndikatorSaya;
declare const dokumenSaya: DokumenSaya;
declare const skalaSaya: SkalaSaya;
`;

const formulas: Readonly<Record<string, Mistake>> = {
  'an unknown variable': {
    kode: "defineIndikator({ ...umum, variabel, «formula»: persentase('terlayani', 'seluru') });",
    pesan:
      'Type \'Rasio<"seluru" | "terlayani">\' is not assignable to type \'Masukan<Formula<"seluruh" | "terlayani">> | "variabel tidak dikenal: seluru"\'.',
  },
  'an unknown variable deep in an expression': {
    kode: "defineIndikator({ ...umum, variabel, «formula»: hitungan(tambah('seluruh', kali(konstanta(2), 'luar'))) });",
    pesan:
      'Type \'Hitungan<"luar" | "seluruh">\' is not assignable to type \'Masukan<Formula<"seluruh" | "terlayani">> | "variabel tidak dikenal: luar"\'.',
  },
  'an unknown variable among weights': {
    kode: "defineIndikator({ ...umum, variabel, «formula»: indeksTertimbang({ terlayani: '0.4', seluru: '0.6' }) });",
    pesan:
      'Type \'Hitungan<"seluru" | "terlayani">\' is not assignable to type \'Masukan<Formula<"seluruh" | "terlayani">> | "variabel tidak dikenal: seluru"\'.',
  },
  'an unknown variable in a formula without builders': {
    kode: "defineIndikator({ ...umum, variabel, formula: { jenis: 'rasio', pembilang: 'terlayani', «penyebut»: 'seluru', pengali: '1' } });",
    pesan:
      'Type \'"seluru"\' is not assignable to type \'"seluruh" | "terlayani" | Masukan<Deret<"seluruh" | "terlayani">> | Masukan<Konstanta<"seluruh" | "terlayani">> | Masukan<Pasangan<"seluruh" | "terlayani">>\'. Did you mean \'"seluruh"\'?',
  },
  'a decimal comma in a constant': {
    kode: "konstanta(«'0,5'»);",
    pesan: "Argument of type '\"0,5\"' is not assignable to parameter of type 'BilanganBertitik'.",
  },
  'a decimal comma in a weight': {
    kode: "indeksTertimbang({ «a»: '0,4', b: '0.6' });",
    pesan: "Type '\"0,4\"' is not assignable to type 'BilanganBertitik'.",
  },
  'a bare number in an expression': {
    kode: "persentase('terlayani', «100»);",
    pesan: "Argument of type '100' is not assignable to parameter of type 'Ekspresi<\"terlayani\">'.",
  },
};

const definitions: Readonly<Record<string, Mistake>> = {
  'an unknown variable in bagianDari': {
    kode: "defineIndikator({ ...umum, variabel: { a: { label: 'A', «bagianDari»: 'b' } }, formula: hitungan('a') });",
    pesan: 'Type \'"b"\' is not assignable to type \'"a"\'.',
  },
  'an unknown variable in an example': {
    kode: "defineIndikator({ ...umum, variabel, formula, contoh: [{ data: { terlayani: '1', seluruh: '2', «luar»: '3' }, nilai: '50' }] });",
    pesan:
      'Object literal may only specify known properties, and \'luar\' does not exist in type \'Masukan<DataContoh<"seluruh" | "terlayani">>\'.',
  },
  'a variable that an example lacks': {
    kode: "defineIndikator({ ...umum, variabel, formula, contoh: [{ «data»: { terlayani: '1' }, nilai: '50' }] });",
    pesan:
      'Property \'seluruh\' is missing in type \'{ terlayani: "1"; }\' but required in type \'Masukan<DataContoh<"seluruh" | "terlayani">>\'.',
  },
  'no formula': {
    kode: "defineIndikator(«{ id: 'x', nama: 'X', satuan: 'persen', variabel }»);",
    pesan:
      'Argument of type \'{ id: string; nama: string; satuan: string; variabel: { readonly terlayani: { readonly label: "Terlayani"; }; readonly seluruh: { readonly label: "Seluruh"; }; }; }\' is not assignable to parameter of type \'MasukanIndikator<"seluruh" | "terlayani", "seluruh" | "terlayani"> | "belum diisi: formula"\'.',
  },
  'no label': {
    kode: "defineIndikator({ ...umum, variabel: { «a»: { satuan: 'orang' } }, formula: hitungan('a') });",
    pesan:
      "Property 'label' is missing in type '{ satuan: string; }' but required in type 'Masukan<Variabel<\"a\">>'.",
  },
  'a label in place of a variable': {
    kode: "defineIndikator({ ...umum, variabel: { «a»: 'Jumlah A' }, formula: hitungan('a') });",
    pesan: "Type 'string' is not assignable to type 'Masukan<Variabel<\"a\">>'.",
  },
  'a misspelt key': {
    kode: "defineIndikator({ ...umum, variabel, formula, «polaritaas»: 'naik' });",
    pesan:
      'Object literal may only specify known properties, but \'polaritaas\' does not exist in type \'MasukanIndikator<"seluruh" | "terlayani", "seluruh" | "terlayani">\'. Did you mean to write \'polaritas\'?',
  },
  'a misspelt key of a variable': {
    kode: "defineIndikator({ ...umum, variabel: { a: { label: 'A', «bagianDar»: 'a' } }, formula: hitungan('a') });",
    pesan:
      "Object literal may only specify known properties, but 'bagianDar' does not exist in type 'Masukan<Variabel<\"a\">>'. Did you mean to write 'bagianDari'?",
  },
  'an unknown polaritas': {
    kode: "defineIndikator({ ...umum, variabel, formula, «polaritas»: 'positif' });",
    pesan: 'Type \'"positif"\' is not assignable to type \'"naik" | "stabil" | "turun"\'.',
  },
  'a misspelt mode of rounding': {
    kode: "defineIndikator({ ...umum, variabel, formula, pembulatan: { digit: 2, «mode»: 'half_up' } });",
    pesan: "Type '\"half_up\"' is not assignable to type 'ModePembulatan'. Did you mean '\"half-up\"'?",
  },
  'a decimal comma in a bound': {
    kode: "defineIndikator({ ...umum, variabel, formula, capaian: { «batasAtas»: '120,5' } });",
    pesan: "Type '\"120,5\"' is not assignable to type 'AngkaBertitik | undefined'.",
  },
  'writing to a definition': {
    kode: "pmks.«nama» = 'Y';",
    pesan: "Cannot assign to 'nama' because it is a read-only property.",
  },
};

const targets: Readonly<Record<string, Mistake>> = {
  'a decimal comma': {
    kode: "defineIndikator({ ...umum, variabel, formula, target: [{ jenis: 'angka', periode: '2022', «nilai»: '94,33' }] });",
    pesan: "Type '\"94,33\"' is not assignable to type 'AngkaBertitik'.",
  },
  'a number in place of a list': {
    kode: "defineIndikator({ ...umum, variabel, formula, «target»: '90' });",
    pesan: "Type 'string' is not assignable to type 'readonly Masukan<Target>[]'.",
  },
  'a number in place of a target': {
    kode: "defineIndikator({ ...umum, variabel, formula, target: [«'90'»] });",
    pesan: "Type 'string' is not assignable to type 'Masukan<Target>'.",
  },
  // Of an object that fits no member of a union, TypeScript says in its second line, at the earliest, which key it lacks.
  'no jenis': {
    kode: "defineIndikator({ ...umum, variabel, formula, target: [«{ periode: '2022', nilai: '90' }»] });",
    pesan: "Type '{ periode: string; nilai: \"90\"; }' is not assignable to type 'Masukan<Target>'.",
  },
  'an unknown jenis': {
    kode: "defineIndikator({ ...umum, variabel, formula, target: [{ «jenis»: 'nilai', periode: '2022', nilai: '90' }] });",
    pesan: 'Type \'"nilai"\' is not assignable to type \'"angka" | "batas" | "predikat" | "rentang"\'.',
  },
  'three targets of quarters': {
    kode: "targetTriwulan(2026, «['20', '45', '70']»);",
    pesan:
      'Argument of type \'["20", "45", "70"]\' is not assignable to parameter of type \'PerTriwulan<AngkaBertitik>\'.',
  },
  'a decimal comma in a target of a quarter': {
    kode: "targetTriwulan(2026, ['20', «'45,5'», '70', '90']);",
    pesan: "Type '\"45,5\"' is not assignable to type 'AngkaBertitik'.",
  },
  'four targets without a helper': {
    kode: "const target = ['20', '45', '70', '90']; defineIndikator({ ...umum, variabel, formula, «target» });",
    pesan: "Type 'string[]' is not assignable to type 'readonly Masukan<Target>[]'.",
  },
};

const documents: Readonly<Record<string, Mistake>> = {
  'no sasaran': {
    kode: "defineDokumen(«{ id: 'd', judul: 'D', instansi: { nama: 'Dinas' }, tahun: 2026 }»);",
    pesan:
      "Argument of type '{ id: string; judul: string; instansi: { nama: string; }; tahun: number; }' is not assignable to parameter of type 'Masukan<DokumenIku> | \"belum diisi: sasaran\"'.",
  },
  'a year as text': {
    kode: "defineDokumen({ id: 'd', judul: 'D', instansi: { nama: 'Dinas' }, «tahun»: '2026', sasaran: [] });",
    pesan: "Type 'string' is not assignable to type 'number'.",
  },
  'a misspelt key of a sasaran': {
    kode: "defineDokumen({ id: 'd', judul: 'D', instansi: { nama: 'Dinas' }, tahun: 2026, sasaran: [{ id: 's', «uraiann»: 'S', indikator: [] }] });",
    pesan:
      "Object literal may only specify known properties, but 'uraiann' does not exist in type 'Masukan<Sasaran>'. Did you mean to write 'uraian'?",
  },
  'a misspelt key of a scale': {
    kode: "defineSkala({ id: 's', nama: 'S', kelas: [], «diAtass»: 'tolak' });",
    pesan:
      "Object literal may only specify known properties, but 'diAtass' does not exist in type 'Masukan<Skala>'. Did you mean to write 'diAtas'?",
  },
};

const data: Readonly<Record<string, Mistake>> = {
  'a missing key': {
    kode: 'evaluate(pmks, «{ terlayani: 1 }»);',
    pesan:
      'Argument of type \'{ terlayani: number; }\' is not assignable to parameter of type \'Realisasi<"seluruh" | "terlayani"> | "belum diisi: seluruh"\'.',
  },
  'an extra key': {
    kode: 'evaluate(pmks, { terlayani: 1, seluruh: 2, «luar»: 3 });',
    pesan:
      'Object literal may only specify known properties, and \'luar\' does not exist in type \'Realisasi<"seluruh" | "terlayani">\'.',
  },
  'a misspelt key': {
    kode: 'evaluate(pmks, { terlayani: 1, «seluru»: 2 });',
    pesan:
      "Object literal may only specify known properties, but 'seluru' does not exist in type 'Realisasi<\"seluruh\" | \"terlayani\">'. Did you mean to write 'seluruh'?",
  },
  'a value that is no number': {
    kode: 'evaluate(pmks, { «terlayani»: true, seluruh: 2 });',
    pesan: "Type 'true' is not assignable to type 'Angka | null | undefined'.",
  },
  // How many arguments are missing is all that the message says; editors show the name of the parameter below it.
  'no data': { kode: '«evaluate»(pmks);', pesan: 'Expected 2 arguments, but got 1.' },
  'a column of another kind': {
    kode: 'evaluateBatch(pmks, { «terlayani»: Float32Array.of(1), seluruh: [2] });',
    pesan: "Type 'Float32Array<ArrayBuffer>' is not assignable to type 'Kolom | null | undefined'.",
  },
  'no realisation': {
    kode: "computeCapaian(pmks, «{ target: '90' }»);",
    pesan:
      'Argument of type \'{ target: string; }\' is not assignable to parameter of type \'MasukanCapaian<Indikator<"seluruh" | "terlayani">> | "belum diisi: realisasi"\'.',
  },
  'rows forgotten': {
    kode: "aggregate(pmks, «{ untuk: { wilayah: '63.05' } }»);",
    pesan:
      'Argument of type \'{ untuk: { wilayah: string; }; }\' is not assignable to parameter of type \'MasukanAgregat<"seluruh" | "terlayani"> | "belum diisi: baris"\'.',
  },
  'rows of something else': {
    kode: "aggregate(pmks, { baris: [{ «kecamatan»: '63.05.01', data: { terlayani: 1, seluruh: 2 } }] });",
    pesan:
      'Object literal may only specify known properties, and \'kecamatan\' does not exist in type \'BarisAgregat<"seluruh" | "terlayani">\'.',
  },
  'a whole that is not named by its kind': {
    kode: "aggregate(pmks, { «untuk»: '2026', baris: [{ periode: '2026-T1', data: { terlayani: 1, seluruh: 2 } }] });",
    pesan: "Type 'string' has no properties in common with type 'UntukAgregat'.",
  },
  'groups forgotten': {
    kode: 'evaluateTabel(dinsosTapin2020, [], «{}»);',
    pesan:
      "Argument of type '{}' is not assignable to parameter of type 'PengaturanTabel | \"belum diisi: menurut\"'.",
  },
  'a row that lacks a variable': {
    kode: "aggregate(pmks, { baris: [{ wilayah: '63.05', «data»: { terlayani: 1 } }] });",
    pesan:
      "Property 'seluruh' is missing in type '{ terlayani: number; }' but required in type 'Realisasi<\"seluruh\" | \"terlayani\">'.",
  },
  'a misspelt option': {
    kode: "formatAngka('1', { «digits»: 2 });",
    pesan:
      "Object literal may only specify known properties, but 'digits' does not exist in type 'FormatAngka'. Did you mean to write 'digit'?",
  },
};

const unchecked: Readonly<Record<string, Mistake>> = {
  'evaluate of an object': {
    kode: 'evaluate(«indikatorSaya», { a: 1 });',
    pesan:
      'Argument of type \'IndikatorSaya\' is not assignable to parameter of type \'Indikator<"a"> | "bukan hasil defineIndikator atau parseIndikator"\'.',
  },
  'evaluate of a changed copy': {
    kode: "evaluate(«{ ...pmks, nama: 'Y' }», { terlayani: 1, seluruh: 2 });",
    pesan:
      'Argument of type \'{ nama: string; variabel: Readonly<Record<"seluruh" | "terlayani", Variabel<"seluruh" | "terlayani">>>; formula: Formula<"seluruh" | "terlayani">; ... 30 more ...; pengecualian?: readonly Pengecualian[]; }\' is not assignable to parameter of type \'Indikator<"seluruh" | "terlayani"> | "bukan hasil defineIndikator atau parseIndikator"\'.',
  },
  'evaluate of JSON': {
    kode: "evaluate(«JSON.parse('{}') as unknown», {});",
    pesan:
      "Argument of type 'unknown' is not assignable to parameter of type 'Indikator<string> | \"bukan hasil defineIndikator atau parseIndikator\"'.",
  },
  'evaluate of what a parser gave': {
    kode: 'evaluate(«safeParseIndikator({})», {});',
    pesan:
      "Argument of type 'Parsed<Indikator<string>>' is not assignable to parameter of type 'Indikator<string> | \"periksa .ok dahulu, lalu beri .value\"'.",
  },
  'evaluate with its arguments in the wrong order': {
    kode: 'const nilai = { terlayani: 1, seluruh: 2 }; evaluate(«nilai», pmks);',
    pesan:
      "Argument of type '{ terlayani: number; seluruh: number; }' is not assignable to parameter of type 'Indikator<string> | \"bukan hasil defineIndikator atau parseIndikator\"'.",
  },
  evaluateBatch: {
    kode: 'evaluateBatch(«indikatorSaya», { a: [1] });',
    pesan:
      'Argument of type \'IndikatorSaya\' is not assignable to parameter of type \'Indikator<"a"> | "bukan hasil defineIndikator atau parseIndikator"\'.',
  },
  evaluateDokumen: {
    kode: 'evaluateDokumen(«dokumenSaya», {});',
    pesan:
      "Argument of type 'DokumenSaya' is not assignable to parameter of type 'DokumenIku | \"bukan hasil defineDokumen atau parseDokumen\"'.",
  },
  computeCapaian: {
    kode: "computeCapaian(«indikatorSaya», { realisasi: '1', target: '2' });",
    pesan:
      "Argument of type 'IndikatorSaya' is not assignable to parameter of type 'Indikator<string> | \"bukan hasil defineIndikator atau parseIndikator\"'.",
  },
  aggregate: {
    kode: 'aggregate(«indikatorSaya», { baris: [] });',
    pesan:
      'Argument of type \'IndikatorSaya\' is not assignable to parameter of type \'Indikator<"a"> | "bukan hasil defineIndikator atau parseIndikator"\'.',
  },
  classify: {
    kode: "classify(«skalaSaya», '90');",
    pesan:
      "Argument of type 'SkalaSaya' is not assignable to parameter of type 'Skala | \"bukan hasil defineSkala atau parseSkala\"'.",
  },
  formulaToText: {
    kode: 'formulaToText(«indikatorSaya»);',
    pesan:
      "Argument of type 'IndikatorSaya' is not assignable to parameter of type 'Indikator<string> | \"bukan hasil defineIndikator atau parseIndikator\"'.",
  },
  writeDokumen: {
    kode: "writeDokumen(«dokumenSaya», { format: 'tsv' });",
    pesan:
      "Argument of type 'DokumenSaya' is not assignable to parameter of type 'DokumenIku | \"bukan hasil defineDokumen atau parseDokumen\"'.",
  },
};

const outcomes: Readonly<Record<string, Mistake>> = {
  'explain before ok is known': {
    kode: 'explain(«hasil»);',
    pesan:
      'Argument of type \'HasilAngka<"seluruh" | "terlayani"> | HasilGagal\' is not assignable to parameter of type \'HasilAngka<string> | "periksa .ok dahulu"\'.',
  },
  'explainCapaian before ok is known': {
    kode: "explainCapaian(«computeCapaian(pmks, { realisasi: '1' })»);",
    pesan:
      "Argument of type 'CapaianAngka | CapaianGagal' is not assignable to parameter of type 'CapaianAngka | \"periksa .ok dahulu\"'.",
  },
  // Of a key that only one member of a union has, TypeScript names the key and the union, nothing else. So the union is
  // written out in the signatures: that a failure is among its members is the hint.
  'teks before ok is known': {
    kode: 'hasil.«teks»;',
    pesan: 'Property \'teks\' does not exist on type \'HasilAngka<"seluruh" | "terlayani"> | HasilGagal\'.',
  },
  'capaian before ok is known': {
    kode: "computeCapaian(pmks, { realisasi: '1' }).«capaian»;",
    pesan: "Property 'capaian' does not exist on type 'CapaianAngka | CapaianGagal'.",
  },
  'nilai of an aggregate before ok is known': {
    kode: 'aggregate(pmks, { baris: [] }).«nilai»;',
    pesan: "Property 'nilai' does not exist on type 'AgregatAngka | AgregatGagal'.",
  },
  // `Parsed` has no names for its two members.
  'value before ok is known': {
    kode: 'safeParseIndikator({}).«value»;',
    pesan: "Property 'value' does not exist on type 'Parsed<Indikator<string>>'.",
  },
  'nilai as a number': {
    kode: 'if (hasil.ok) { const «nilai»: number = hasil.nilai; }',
    pesan: "Type 'Decimal' is not assignable to type 'number'.",
  },
};

/** The first line that the compiler says of a snippet, and what its error points at. */
interface Said {
  readonly tempat: string;
  readonly pesan: string;
}

const groups = { formulas, definitions, targets, documents, data, unchecked, outcomes };
const all = Object.values(groups).flatMap((group) => Object.values(group));
const said = new Map<Mistake, readonly Said[]>();

/** One program over one file that is only here, with a function for each snippet. */
beforeAll(() => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const file = `${root}test/types/mistakes.generated.ts`;
  let text = PRELUDE;
  const ends = all.map(({ kode }, i) => {
    text += `\nexport function mistake${i}() { ${kode.replace(/[«»]/g, '')} }`;
    return text.length;
  });
  const program = programOf(root, file, text);
  const source = program.getSourceFile(file);
  for (const { start = 0, length = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const mistake = all[ends.findIndex((end) => start < end)];
    const tempat = text.slice(start, start + length);
    if (mistake === undefined || start < PRELUDE.length) throw new Error(`the prelude is wrong at ${tempat}`);
    said.set(mistake, [...(said.get(mistake) ?? []), { tempat, pesan: firstLineOf(messageText) }]);
  }
}, 120_000);

function programOf(root: string, file: string, text: string): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts.createProgram({ rootNames: [file], options: { ...options, noUnusedLocals: false }, host });
}

/**
 * The first line. TypeScript names the members of a union in the order in which it met them anywhere, which any change of the
 * library may turn: here they come in alphabetical order, and a sentence of ours behind the type.
 */
function firstLineOf(message: string | ts.DiagnosticMessageChain): string {
  const line = typeof message === 'string' ? message : message.messageText;
  return line
    .replace(/"[^" ]*"(?: \| "[^" ]*")+/g, (texts) => texts.split(' | ').sort().join(' | '))
    .replace(/'([^']+)'/g, (_quoted, type: string) => `'${membersOf(type).sort(sentencesLast).join(' | ')}'`);
}

/** The members of a union; a union inside one of them is left whole. */
function membersOf(type: string): string[] {
  const members: string[] = [];
  for (const part of type.split(' | ')) {
    const last = members.at(-1);
    if (last !== undefined && isOpen(last)) members[members.length - 1] = `${last} | ${part}`;
    else members.push(part);
  }
  return members;
}

function isOpen(text: string): boolean {
  return text.split(/[<{[(]/).length > text.split(/[>})\]]/).length;
}

function sentencesLast(a: string, b: string): number {
  const isSentence = (member: string) => Number(/^"[^"]* [^"]*"$/.test(member));
  return isSentence(a) - isSentence(b) || (a < b ? -1 : 1);
}

describe.each(Object.entries(groups))('the compiler names the mistake at its place: %s', (_name, group) => {
  it.each(Object.entries(group))('%s', (_mistake, mistake) => {
    const tempat = /«(.*)»/.exec(mistake.kode)?.[1];
    expect(said.get(mistake)).toEqual([{ tempat, pesan: mistake.pesan }]);
  });
});
