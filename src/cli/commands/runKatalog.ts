import { type CariKatalog, type EntriKatalog, findKatalog } from '../../katalog/indeks/index.js';
import type { Session } from '../arguments/session.js';
import { refuseUsage } from '../problem/usageError.js';
import { layoutOf } from '../terminal/layout.js';
import { TextTable } from '../terminal/textTable.js';

/** `katalog`: searches the catalogue by words, affair, level, regulation or code. */
export async function runKatalog(session: Session): Promise<number> {
  const { io, values, style } = session;
  const found = findKatalog(questionOf(session));
  if (values.has('json')) {
    await io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  if (found.length === 0) {
    await io.stderr.write(
      session.say({
        id: 'tidak ada yang cocok; coba kata lain, atau lebih sedikit\n',
        en: 'nothing is like it; try another word, or fewer\n',
      }),
    );
    return 1;
  }
  await io.stdout.write(tableOf(found, session));
  if (io.stdout.isTerminal)
    await io.stdout.write(
      style.dim(
        session.say({
          id: `\n${found.length} ditemukan. Rinciannya: indikator jelaskan --katalog ID\n`,
          en: `\n${found.length} found. More: indikator jelaskan --katalog ID\n`,
        }),
      ),
    );
  return 0;
}

function questionOf({ values, arguments: words }: Session): CariKatalog {
  const [urusan, rujukan, kode, tingkat] = ['urusan', 'rujukan', 'kode', 'tingkat'].map((name) =>
    values.one(name),
  );
  const kata = words.join(' ');
  if ([kata, urusan, rujukan, kode, tingkat].every((one) => one === undefined || one.trim() === ''))
    refuseUsage(
      'sebut yang dicari: indikator katalog hipertensi, atau --urusan 1.06',
      'say what to look for: indikator katalog hipertensi, or --urusan 1.06',
    );
  return {
    ...(kata === '' ? {} : { kata }),
    ...(urusan === undefined ? {} : { urusan }),
    ...(rujukan === undefined ? {} : { rujukan }),
    ...(kode === undefined ? {} : { kode }),
    ...(tingkat === undefined ? {} : { tingkat: levelOf(tingkat) }),
  };
}

type Level = EntriKatalog['tingkat'][number];
const levels: readonly Level[] = ['nasional', 'provinsi', 'kabupaten-kota', 'desa'];

function levelOf(text: string): Level {
  return (
    levels.find((level) => level === text) ??
    refuseUsage(
      `--tingkat "${text}" tidak dikenal; pilih salah satu: ${levels.join(', ')}`,
      `--tingkat "${text}" is not known; choose one of: ${levels.join(', ')}`,
    )
  );
}

function tableOf(found: readonly EntriKatalog[], { io, bahasa, say }: Session): string {
  const layout = layoutOf(io.stdout, io.env, bahasa);
  const columns = [
    { heading: 'ID', isWhole: true, mark: layout.style.bold },
    { heading: say({ id: 'Nama', en: 'Name' }) },
    { heading: say({ id: 'Urusan', en: 'Affair' }) },
  ];
  const rows = found.map(({ id, nama, urusan }) => [id, nama, urusan.join(' ')]);
  return new TextTable(columns, layout.columns, layout.style).print(rows);
}
