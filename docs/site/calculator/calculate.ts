import {
  type Angka,
  type Bahasa,
  type Capaian,
  computeCapaian,
  evaluate,
  explain,
  explainCapaian,
  formatHasil,
  formatIssue,
  type Hasil,
  type Indikator,
  type Issue,
  type MetodeCapaian,
  readAngka,
  readTarget,
  safeParseIndikator,
  type Target,
} from 'indikator';

/** What a visitor has filled in: texts as they were typed. */
export interface Filled {
  readonly data: Readonly<Record<string, string>>;
  readonly target: string;
  /** The method of achievement that was chosen; empty: that of the definition. */
  readonly metode: string;
}

/** A figure with how it came about, or why there is none. */
export interface Told {
  readonly teks: string;
  readonly eksak: string;
  readonly langkah: readonly string[];
  readonly tercapai?: boolean;
}

export interface Calculated {
  /** Undefined: there is none. */
  readonly hasil?: Told;
  /** What is wrong with each variable. */
  readonly masalah: Readonly<Record<string, readonly string[]>>;
  /** Undefined: there is no target, or no result. */
  readonly capaian?: Told;
  readonly masalahTarget: readonly string[];
}

/** Computes what a form shows. Fields that are empty are missing, not wrong. */
export function calculate(indikator: Indikator, filled: Filled, bahasa: Bahasa): Calculated {
  const data: Record<string, string | null> = {};
  const masalah: Record<string, string[]> = {};
  for (const [id, text] of Object.entries(filled.data)) {
    const read = readNumber(text, bahasa);
    data[id] = read.nilai;
    if (read.issues.length > 0) masalah[id] = read.issues.map((issue) => sentenceOf(issue, bahasa));
  }
  if (Object.keys(masalah).length > 0) return { masalah, masalahTarget: [] };
  const hasil = evaluate(indikator, data);
  if (hasil.ok) return { masalah, ...told(hasil, bahasa), ...achieved(indikator, hasil, filled, bahasa) };
  for (const issue of hasil.issues.filter(({ code }) => code !== 'missing')) {
    const id = String(issue.path[0] ?? '');
    masalah[id] = [...(masalah[id] ?? []), sentenceOf(issue, bahasa)];
  }
  return { masalah, masalahTarget: [] };
}

function told(hasil: Extract<Hasil, { ok: true }>, bahasa: Bahasa): { hasil: Told } {
  const { langkah } = explain(hasil, bahasa);
  return { hasil: { teks: formatHasil(hasil, { bahasa }), eksak: hasil.eksak, langkah } };
}

/** A number as people of the language write it; where that fails, in the other notation. */
export function readNumber(
  text: string,
  bahasa: Bahasa,
): { readonly nilai: string | null; readonly issues: readonly Issue[] } {
  if (text.trim() === '') return { nilai: null, issues: [] };
  const own = readAngka(text, { locale: bahasa });
  const read = own.ok ? own : readAngka(text);
  return read.ok
    ? { nilai: read.value.nilai, issues: [] }
    : { nilai: null, issues: own.ok ? [] : own.issues };
}

function achieved(
  indikator: Indikator,
  hasil: Hasil,
  { target: text, metode }: Filled,
  bahasa: Bahasa,
): Pick<Calculated, 'capaian' | 'masalahTarget'> {
  if (text.trim() === '') return { masalahTarget: [] };
  const target = targetOf(text, bahasa);
  if ('issues' in target) return { masalahTarget: target.issues.map((issue) => sentenceOf(issue, bahasa)) };
  // A method that was chosen takes the figure as it is printed: the result belongs to the definition without it.
  const chosen = metode === '' ? indikator : withMethod(indikator, metode as MetodeCapaian);
  if (!hasil.ok || chosen === undefined) return { masalahTarget: [] };
  const realisasi = chosen === indikator ? hasil : hasil.desimal;
  const capaian: Capaian = computeCapaian(chosen, { realisasi, target: target.value });
  if (!capaian.ok) return { masalahTarget: capaian.issues.map((issue) => sentenceOf(issue, bahasa)) };
  const { langkah } = explainCapaian(capaian, bahasa);
  const { tercapai } = capaian;
  const teks = formatHasil(capaian, { bahasa });
  return {
    capaian: { teks, eksak: capaian.eksak, langkah, ...(tercapai === undefined ? {} : { tercapai }) },
    masalahTarget: [],
  };
}

type ReadTarget = { readonly value: Angka | Target } | { readonly issues: readonly Issue[] };

function targetOf(text: string, bahasa: Bahasa): ReadTarget {
  const periode = String(new Date().getFullYear());
  const own = readTarget(text, { locale: bahasa, periode });
  const read = own.ok ? own : readTarget(text, { periode });
  if (!read.ok) return { issues: own.ok ? [] : own.issues };
  if (read.value === 'none') return { issues: [] };
  return { value: read.value };
}

function withMethod(indikator: Indikator, metode: MetodeCapaian): Indikator | undefined {
  const parsed = safeParseIndikator({ ...indikator, capaian: { ...indikator.capaian, metode } });
  return parsed.ok ? parsed.value : undefined;
}

/** The sentence without the place: it stands at its field already. */
function sentenceOf(issue: Issue, bahasa: Bahasa): string {
  return bahasa === 'id' ? issue.kalimat : formatIssue(issue, 'en').replace(/^[^:]*: /, '');
}
