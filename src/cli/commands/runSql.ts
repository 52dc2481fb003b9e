import { type DokumenIku, type Indikator, indikatorOf, variabelOf } from '../../index.js';
import type { Dialek, PilihanSql, TipeKolom } from '../../sql/index.js';
import { toSql } from '../../sql/index.js';
import type { Session } from '../arguments/session.js';
import type { Values } from '../arguments/values.js';
import { readDefinisi } from '../input/readDefinisi.js';
import { tellProblems } from '../output/tellProblems.js';
import { writeTo } from '../output/writeTo.js';
import { ReadFailure } from '../problem/readFailure.js';
import { refuseUsage } from '../problem/usageError.js';

/** `sql`: the figures of each indicator as a query of a database, or as a view of its id. */
export async function runSql(session: Session): Promise<number> {
  const { values } = session;
  const dialek = values.one('dialek');
  const tabel = values.one('tabel');
  if (dialek === undefined || tabel === undefined)
    refuseUsage(
      'sebut basis data dan tabelnya: --dialek postgresql --tabel dinsos.pmks',
      'name the database and its table: --dialek postgresql --tabel dinsos.pmks',
    );
  const { name, dokumen, problems } = await readDefinisi(session, session.arguments[0]);
  const told = await tellProblems(session, problems, name);
  const all = indikatorOf(dokumen);
  const said = columnsOf(values, dokumen);
  const texts = all.map((indikator) => {
    // The table of options lists the dialects that there are.
    const made = toSql(indikator, { ...settingsOf(values, indikator, said), dialek: dialek as Dialek });
    if (!made.ok) throw new ReadFailure(made.issues, indikator.id);
    const sql = values.has('view') ? made.value.view(indikator.id) : made.value.sql;
    return all.length === 1 && !values.has('view') ? `${sql}\n` : `-- ${indikator.id}\n${sql};\n`;
  });
  await writeTo(session, ({ write }) => write(texts.join('\n')));
  return told;
}

/** What `--kolom` says of a variable: its column, and the type of that. */
interface SaidColumn {
  readonly nama: string;
  readonly tipe?: string;
}

/** What `--kolom` says of each variable; one that no indicator has is a slip of the pen. */
function columnsOf(values: Values, dokumen: DokumenIku): ReadonlyMap<string, SaidColumn> {
  const known = variabelOf(dokumen).map(({ id }) => id);
  const said = values.all('kolom').map(columnOf);
  const [unknown] = said.filter(([id]) => !known.includes(id));
  if (unknown === undefined) return new Map(said);
  const list = known.slice(0, 20).join(', ');
  refuseUsage(
    `--kolom: tidak ada variabel "${unknown[0]}"; yang ada: ${list}`,
    `--kolom: there is no variable "${unknown[0]}"; there are: ${list}`,
  );
}

function settingsOf(
  values: Values,
  { variabel }: Indikator,
  said: ReadonlyMap<string, SaidColumn>,
): Omit<PilihanSql, 'dialek'> {
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
  const kunci = values.one('kunci')?.split(',');
  return {
    tabel: second === undefined ? first : [first, second],
    kolom: Object.fromEntries(kolom),
    ...(kunci === undefined ? {} : { kunci }),
  };
}

/** `terlayani=jumlah:integer`: the variable, its column, and the type of that; the type may be left out. */
function columnOf(text: string): readonly [string, SaidColumn] {
  const match = /^([^=]+)=([^:]+)(?::(.+))?$/.exec(text);
  const [, id, nama, tipe] = match ?? [];
  if (id === undefined || nama === undefined)
    refuseUsage(
      `--kolom "${text}" tidak dipahami; contoh: --kolom terlayani=jumlah:integer`,
      `--kolom "${text}" is not understood; for example: --kolom terlayani=jumlah:integer`,
    );
  return [id, { nama, ...(tipe === undefined ? {} : { tipe }) }];
}
