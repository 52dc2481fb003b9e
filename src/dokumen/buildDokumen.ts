import { type DokumenIku, LEAST_YEAR } from '../definition/dokumenIku.js';
import type { Isi as IsiOf } from '../definition/isi.js';
import type { Sasaran } from '../definition/sasaran.js';
import { assumed, textOutside } from '../issue/reading.js';
import { checkAsDokumen } from '../parse/check.js';
import { idFrom } from '../read/formula/idFrom.js';
import { Names } from '../read/formula/names.js';
import { buildSasaran } from './buildSasaran.js';
import { Drafting } from './drafts.js';
import type { Temuka } from './findRows.js';
import { type Kepala, readKepala } from './kepala.js';
import type { PilihanBaca } from './pilihanBaca.js';
import type { Acuan } from './targets.js';
import type { Temuan } from './temuan.js';

/** Makes the document of what was found in a text; `null`, with the reasons, when it would be none. */
export function buildDokumen(temuka: Temuka, pilihan: PilihanBaca, temuan: Temuan): DokumenIku | null {
  const kepala = readKepala(temuka.kepala);
  reportOutside(temuka, kepala, temuan);
  const drafting = new Drafting(temuan);
  for (const rekaman of temuka.rekaman) drafting.add(rekaman);
  const years = yearsOf(pilihan, kepala, temuka, temuan);
  const acuan: Acuan = { ...years, ...(pilihan.locale === undefined ? {} : { locale: pilihan.locale }) };
  const bersama = { acuan, variabel: new Names(), indikator: new Names(), temuan };
  const sasaran = buildSasaran(drafting.sasaran, bersama);
  const nama =
    pilihan.instansi ?? agencyOf(kepala, sasaran) ?? assume('instansi', 'Instansi tidak disebut', temuan);
  const judul = pilihan.judul ?? kepala.judul ?? assume('judul', 'Indikator Kinerja Utama', temuan);
  const { kodeWilayah, urusan, tingkat } = kepala;
  const dokumen: IsiOf<DokumenIku> = {
    id: idFrom(`${nama} ${years.tahun}`),
    judul,
    instansi: {
      nama,
      ...(kodeWilayah === undefined ? {} : { kodeWilayah }),
      ...(urusan === undefined ? {} : { urusan }),
    },
    ...years,
    ...(tingkat === undefined ? {} : { tingkat }),
    sasaran,
  };
  const checked = checkAsDokumen(dokumen);
  if (checked.ok) return checked.value;
  temuan.inside(checked.issues, { baris: 1, kolom: 1, judul: '' });
  return null;
}

function assume(apa: string, nilai: string, temuan: Temuan): string {
  temuan.add(assumed, undefined, { apa, nilai }, 'catatan');
  return nilai;
}

/** Counts what was not read: the lines around the table but for the headings that were understood. */
function reportOutside({ luar, kepala: lines }: Temuka, { dipakai }: Kepala, temuan: Temuan): void {
  const above = lines.filter((line, i) => line !== '' && !dipakai.has(i)).map(({ length }) => length);
  const lengths = [...above, ...luar];
  const karakter = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length > 0) temuan.add(textOutside, undefined, { baris: lengths.length, karakter }, 'catatan');
}

function yearsOf(pilihan: PilihanBaca, kepala: Kepala, { judul }: Temuka, temuan: Temuan) {
  if (pilihan.tahun !== undefined) return { tahun: pilihan.tahun };
  const { tahun, tahunAkhir } = kepala;
  if (tahun !== undefined) return tahunAkhir === undefined ? { tahun } : { tahun, tahunAkhir };
  const years = judul
    .flatMap(({ kolom }) => kolom)
    .flatMap((kolom) =>
      kolom.isi === 'target' && /^\d{4}/.test(kolom.periode ?? '')
        ? [Number(kolom.periode?.slice(0, 4))]
        : [],
    );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length > 0) return first === last ? { tahun: first } : { tahun: first, tahunAkhir: last };
  return { tahun: Number(assume('tahun', `${LEAST_YEAR}`, temuan)) };
}

/** The agency of the headings; the owner of all indicators where that is the same one, named in full. */
function agencyOf(kepala: Kepala, sasaran: readonly IsiOf<Sasaran>[]): string | undefined {
  const owners = sasaran.flatMap(({ indikator }) =>
    indikator.map(({ penanggungJawab = [] }) => penanggungJawab),
  );
  const [first] = owners[0] ?? [];
  const isOne = owners.every((list) => list.length === 1 && list[0]?.nama === first?.nama);
  const owner = isOne && first?.tingkat === 'perangkat-daerah' ? inFull(first.nama) : undefined;
  const { instansi, instansiPasti } = kepala;
  if (instansi === undefined || owner === undefined) return instansi ?? owner;
  const isLonger = owner.toLowerCase().startsWith(`${instansi.toLowerCase()} `);
  return isLonger && instansiPasti !== true ? owner : instansi;
}

function inFull(nama: string): string {
  return nama
    .replace(/\bkab\. ?(?=\p{L})/giu, 'Kabupaten ')
    .replace(/\bprov\. ?(?=\p{L})/giu, 'Provinsi ')
    .replace(/\bkec\. ?(?=\p{L})/giu, 'Kecamatan ');
}
