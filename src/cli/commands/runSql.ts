import { type Indikator, indikatorOf } from '../../index.js';
import type { Dialek, PilihanTabelSql, TipeKolom } from '../../sql/index.js';
import { agregatSql, toSql } from '../../sql/index.js';
import type { Session } from '../arguments/session.js';
import type { Values } from '../arguments/values.js';
import { rowJoiningOf } from '../figures/rowJoiningOf.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { rowPlaces } from '../input/rowPlaces.js';
import { type SaidColumn, sqlColumnsOf } from '../input/sqlColumnsOf.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeTo } from '../output/writeTo.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseUsage } from '../problem/usageError.js';

/** `sql`: the figures of each indicator as a query of a database, of each row or of groups of rows, or as a view of its id. */
export async function runSql(session: Session): Promise<number> {
  const { values } = session;
  const queryOf = queriesOf(values);
  const { name, dokumen, problems } = await readDefinisi(session, session.arguments[0]);
  const told = await tellProblems(session, problems, name);
  const all = indikatorOf(dokumen);
  const said = sqlColumnsOf(values, dokumen);
  const texts = all.map((indikator) => {
    const made = queryOf(indikator, said);
    if (!made.ok) throw new ReadFailure(made.issues, indikator.id);
    const sql = values.has('view') ? made.value.view(indikator.id) : made.value.sql;
    return all.length === 1 && !values.has('view') ? `${sql}\n` : `-- ${indikator.id}\n${sql};\n`;
  });
  await writeTo(session, ({ write }) => write(texts.join('\n')));
  return told;
}

/** How a query is made of an indicator: of each row, with its achievement where a period is named, or of groups. */
function queriesOf(values: Values) {
  const named = values.one('dialek');
  if (named === undefined || !values.has('tabel'))
    refuseUsage(
      'sebut basis data dan tabelnya: --dialek postgresql --tabel dinsos.pmks',
      'name the database and its table: --dialek postgresql --tabel dinsos.pmks',
    );
  // The table of options lists the dialects that there are.
  const dialek = named as Dialek;
  const joining = rowJoiningOf(values);
  const [kunci, periode] = [values.one('kunci')?.split(','), values.one('periode')];
  if (joining !== undefined && (kunci ?? periode) !== undefined)
    refuseUsage(
      '--kunci dan --periode untuk kueri per baris; lepaskan, atau lepaskan --menurut',
      '--kunci and --periode are for queries of each row; leave them out, or --menurut',
    );
  return (indikator: Indikator, said: ReadonlyMap<string, SaidColumn>) => {
    const table = tableOf(values, indikator, said);
    if (joining === undefined)
      return toSql(indikator, {
        ...table,
        dialek,
        ...(kunci === undefined ? {} : { kunci }),
        ...(periode === undefined ? {} : { capaian: { periode } }),
      });
    const roles = rowPlaces.flatMap((role) => {
      const nama = said.get(role)?.nama ?? (joining.menurut.includes(role) ? role : undefined);
      return nama === undefined ? [] : [[role, nama] as const];
    });
    return agregatSql(indikator, { ...table, dialek, ...joining, ...Object.fromEntries(roles) });
  };
}

function tableOf(
  values: Values,
  { variabel }: Indikator,
  said: ReadonlyMap<string, SaidColumn>,
): Pick<PilihanTabelSql, 'tabel' | 'kolom'> {
  const [first = '', second, ...more] = (values.one('tabel') ?? '').split('.');
  if (more.length > 0)
    refuseUsage('--tabel: diharapkan nama atau skema.nama', '--tabel: expected a name or schema.name');
  const usual = values.one('tipe');
  const kolom = Object.keys(variabel).map((id) => {
    const { nama, tipe = usual }: SaidColumn = said.get(id) ?? { nama: id };
    if (tipe === undefined)
      refuseUsage(
        `tipe kolom "${nama}" belum disebut: --tipe integer untuk semua, atau --kolom ${id}=${nama}:integer`,
        `the type of the column "${nama}" is not named: --tipe integer for all, or --kolom ${id}=${nama}:integer`,
      );
    // `toSql` refuses what is no type, in words.
    return [id, { nama, tipe: tipe as TipeKolom }] as const;
  });
  return { tabel: second === undefined ? first : [first, second], kolom: Object.fromEntries(kolom) };
}
