import { formatAngka } from 'indikator';
import type { Isian, IsianSel } from '../hitung/isian.js';
import { hitungKinerja } from '../hitung/kinerja.js';
import { bacaSimpanan, tulisSimpanan } from '../hitung/simpanan.js';
import {
  bacaLembarIsian,
  bukaLaporan,
  bukaTabelIku,
  unduh,
  unduhLaporan,
  unduhLembarIsian,
} from './berkas.js';
import { tempat } from './unsur.js';

/** What the buttons for files take from the page, and give back to it. */
interface Halaman {
  readonly isian: () => Isian;
  readonly sel: () => IsianSel;
  readonly nama: () => string;
  readonly sampai: () => string;
  readonly replace: (isian: Isian) => void;
  readonly fill: (data: IsianSel) => void;
}

/** Connects the buttons for files with what they do. */
export function wireUnduhan({ isian, sel, nama, sampai, replace, fill }: Halaman): void {
  const kinerja = () => hitungKinerja(isian(), sampai());
  button('unduh-word', () => unduhLaporan('docx', kinerja(), sampai()));
  button('unduh-excel', () => unduhLaporan('xlsx', kinerja(), sampai()));
  button('buka-laporan', async () => bukaLaporan(kinerja(), sampai()));
  button('buka-iku', async () => bukaTabelIku());
  button('unduh-isian', () => unduhLembarIsian(sel(), nama()));
  button('simpan-json', async () => unduh('isian.json', tulisSimpanan(isian()), 'application/json'));
  file('baca-isian', async (berkas) => {
    const { data, issues } = await bacaLembarIsian(berkas);
    const [salah] = issues;
    if (salah !== undefined) return say(salah.message);
    const terisi = Object.entries(data).flatMap(([id, nilai]) =>
      nilai === null ? [] : [[id, formatAngka(nilai)]],
    );
    fill(Object.fromEntries(terisi));
    return say(`${terisi.length} angka diambil dari ${berkas.name}.`);
  });
  file('buka-json', async (berkas) => {
    const baru = bacaSimpanan(await berkas.text());
    if (baru === undefined) return say(`${berkas.name} bukan simpanan halaman ini.`);
    replace(baru);
    return say(`Isian diambil dari ${berkas.name}.`);
  });
}

function button(id: string, act: () => Promise<void>): void {
  tempat(id, HTMLButtonElement).addEventListener('click', () => {
    say('');
    act().catch(tell);
  });
}

function file(id: string, act: (berkas: File) => Promise<void>): void {
  const input = tempat(id, HTMLInputElement);
  input.addEventListener('change', () => {
    const [berkas] = input.files ?? [];
    if (berkas !== undefined) act(berkas).catch(tell);
    // The same file can be chosen again.
    input.value = '';
  });
}

function tell(error: unknown): void {
  say(error instanceof Error ? error.message : String(error));
}

function say(text: string): void {
  tempat('kabar-berkas', HTMLParagraphElement).textContent = text;
}
