import { takeFigure } from '../evaluate/evaluateAll.js';
import { evaluateInputs } from '../evaluate/evaluateInputs.js';
import type { Input } from '../evaluate/input.js';
import type { Prepared } from '../evaluate/prepare.js';
import { Result, type Sources } from '../evaluate/result.js';
import { missing } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Agregat } from './agregat.js';
import type { Cells } from './cells.js';
import type { Group } from './figureOver.js';
import { Total } from './total.js';

/** The figure of a group of one indicator that others are made of, with its name. */
export interface InnerFigure {
  readonly nama: string;
  readonly figure: Agregat;
}

/**
 * The figure of an indicator made of others for a group: its formula on their figures for the same group, whose notes on what is
 * missing it hands on.
 */
export function composedFigure(
  prepared: Prepared,
  group: Group,
  inner: ReadonlyMap<string, InnerFigure>,
): Agregat {
  const { id } = prepared.indikator;
  const inputs: Input[] = [];
  const issues: Issue[] = [];
  for (const [position, variabel] of prepared.variabel.entries()) {
    const source = prepared.composed.find((one) => one.position === position);
    const known = source === undefined ? undefined : inner.get(source.indikator);
    const { label } = variabel;
    const read =
      source === undefined || known === undefined
        ? makeIssue(missing, { asal: 'data', path: [variabel.id] }, undefined, { label })
        : takeFigure(variabel, source, known.figure, known.nama);
    if ('code' in read) issues.push(read);
    else inputs.push(read);
  }
  if (issues.length > 0) return { ok: false, id, issues };
  const hasil = evaluateInputs(prepared, inputs);
  if (!hasil.ok) return { ok: false, id, issues: hasil.issues };
  return totalOf(
    prepared,
    hasil,
    inputs,
    group,
    [...inner.values()].map(({ figure }) => figure),
  );
}

function totalOf(
  prepared: Prepared,
  gabungan: Result,
  inputs: readonly Input[],
  { untuk, kurun, nama }: Group,
  inner: readonly Agregat[],
): Total {
  // A result of ours has its sources.
  const { nilai } = Result.sourcesOf(gabungan) as Sources;
  const columns = inputs.map((input) => ({
    variabel: input.variabel,
    doubles: Float64Array.of(Number.NaN),
    exact: new Map([[0, input.nilai]]),
    problems: new Map<number, Issue>(),
  }));
  const catatan = inner.flatMap((figure) => (figure.ok ? figure.catatan : []));
  const lengkap = inner.every((figure) => figure.ok && figure.cakupan.lengkap);
  const cakupan = { terpakai: [untuk], hilang: [], gagal: [], lengkap };
  const joining = { prepared, columns, cells: oneCell, cara: {} };
  const parts = [{ rows: [0], nilai }];
  return new Total({ joining, nilai, gabungan, used: [0], parts, untuk, kurun, cakupan, catatan, nama });
}

/** The whole group as one cell. */
const oneCell: Cells = {
  tempat: undefined,
  isTimed: false,
  places: [''],
  periods: [''],
  place: /* @__PURE__ */ Int32Array.of(0),
  period: /* @__PURE__ */ Int32Array.of(0),
  data: [{}],
  path: ['baris'],
  cell: () => ({}),
};
