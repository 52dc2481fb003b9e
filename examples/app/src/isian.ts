import { type DokumenIku, formatAngka, type Issue, readAngka, type Variabel } from 'indikator';

/** Makes one field for each variable of a document, and returns how to show what is wrong with them. */
export function buildIsian(
  form: HTMLFormElement,
  dokumen: DokumenIku,
  isi: Readonly<Record<string, string>>,
  changed: (data: Record<string, string | null>) => void,
): (issues: readonly Issue[]) => void {
  const variabel = new Map<string, Variabel>(
    dokumen.sasaran.flatMap(({ indikator }) => indikator.flatMap((satu) => Object.entries(satu.variabel))),
  );
  const fields = [...variabel].map(([id, satu]) => field(id, satu, isi[id] ?? ''));
  form.replaceChildren(...fields.map(({ row }) => row));
  form.oninput = () =>
    changed(Object.fromEntries(fields.map(({ id, input }) => [id, read(input.value).nilai])));
  form.onsubmit = (event) => event.preventDefault();
  return (issues) => {
    for (const { id, input, salah } of fields) {
      const message = read(input.value).message ?? issues.find(({ path }) => path[0] === id)?.kalimat;
      salah.textContent = message ?? '';
      input.setAttribute('aria-invalid', String(message !== undefined));
    }
  };
}

/** What was typed, the Indonesian way: a dot groups thousands, a comma is decimal. An empty field is not filled in. */
function read(teks: string): { readonly nilai: string | null; readonly message?: string } {
  if (teks.trim() === '') return { nilai: null };
  const angka = readAngka(teks.trim(), { locale: 'id' });
  return angka.ok ? { nilai: angka.value.nilai } : { nilai: null, message: angka.issues[0]?.kalimat ?? '' };
}

function field(id: string, { label, satuan }: Variabel, isi: string) {
  const row = document.createElement('p');
  const words = document.createElement('label');
  const input = document.createElement('input');
  const salah = document.createElement('span');
  words.textContent = satuan === undefined ? label : `${label} (${satuan})`;
  words.htmlFor = input.id = id;
  input.inputMode = 'decimal';
  input.autocomplete = 'off';
  input.value = isi === '' ? '' : formatAngka(isi);
  salah.id = `${id}-salah`;
  salah.className = 'salah';
  input.setAttribute('aria-describedby', salah.id);
  row.append(words, input, salah);
  return { id, row, input, salah };
}
