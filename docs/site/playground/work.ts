import {
  type Bahasa,
  checkContoh,
  evaluate,
  explain,
  formatIssue,
  formulaToMathml,
  type Indikator,
  type Issue,
  safeParseIndikator,
} from 'indikator';
import { type Located, locate, type Span } from './locate.js';
import { words } from './words.js';

/** Which of the two editors something stands in. */
export type Editor = 'definisi' | 'data';

/** An issue as the page shows it: its sentence, and what to select in which editor. */
export interface Finding {
  readonly text: string;
  readonly code: string;
  readonly editor: Editor;
  readonly span: Span;
}

/** All that the page shows of two texts. */
export interface Outcome {
  readonly teks?: string;
  readonly eksak?: string;
  readonly mathml?: string;
  readonly langkah: readonly string[];
  readonly findings: readonly Finding[];
  /** Examples of the definition that were recomputed. */
  readonly contoh: number;
}

/** Works out what the page shows. */
export function work(definisi: string, data: string, bahasa: Bahasa): Outcome {
  const places = { definisi: locate(definisi), data: locate(data) };
  const broken = (['definisi', 'data'] as const).flatMap((editor) => {
    const place = places[editor];
    return place.ok ? [] : [notJson(editor, place.at, editor === 'definisi' ? definisi : data, bahasa)];
  });
  const found = (issues: readonly Issue[]) => [
    ...issues.map((issue) => finding(issue, places, bahasa)),
    ...broken,
  ];
  if (!places.definisi.ok) return { langkah: [], findings: broken, contoh: 0 };
  const parsed = safeParseIndikator(places.definisi.value);
  if (!parsed.ok) return { langkah: [], findings: found(parsed.issues), contoh: 0 };
  const indikator = parsed.value;
  return { contoh: indikator.contoh?.length ?? 0, mathml: formulaToMathml(indikator), ...result(indikator) };

  function result(indikator: Indikator): Pick<Outcome, 'langkah' | 'findings' | 'teks' | 'eksak'> {
    const wrong = checkContoh(indikator);
    if (!places.data.ok) return { langkah: [], findings: found(wrong) };
    // What is wrong with strangers' data is an answer of `evaluate`, whatever its shape.
    const hasil = evaluate(indikator, places.data.value as Record<string, string>);
    if (!hasil.ok) return { langkah: [], findings: found([...hasil.issues, ...wrong]) };
    const { langkah } = explain(hasil, bahasa);
    return { teks: hasil.teks, eksak: hasil.eksak, langkah, findings: found(wrong) };
  }
}

function finding(issue: Issue, places: Readonly<Record<Editor, Located>>, bahasa: Bahasa): Finding {
  const editor = issue.asal === 'data' ? 'data' : 'definisi';
  const place = places[editor];
  const span = place.ok ? place.spanOf(issue.path) : { start: 0, end: 0 };
  return { text: formatIssue(issue, bahasa), code: issue.code, editor, span };
}

function notJson(editor: Editor, at: number, text: string, bahasa: Bahasa): Finding {
  const span = { start: Math.min(at, text.length), end: Math.min(at + 1, text.length) };
  return { text: words[bahasa].bukanJson(lineOf(text, at)), code: 'json', editor, span };
}

/** The line of a position, from 1. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
