import type { DokumenIku, Issue, Variabel } from 'indikator';

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
    changed(Object.fromEntries(fields.map(({ id, input }) => [id, input.value.trim() || null])));
  form.onsubmit = (event) => event.preventDefault();
  return (issues) => {
    for (const { id, input, salah } of fields) {
      const issue = issues.find(({ path }) => path[0] === id);
      salah.textContent = issue?.message ?? '';
      input.setAttribute('aria-invalid', String(issue !== undefined));
    }
  };
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
  input.value = isi;
  salah.id = `${id}-salah`;
  salah.className = 'salah';
  input.setAttribute('aria-describedby', salah.id);
  row.append(words, input, salah);
  return { id, row, input, salah };
}
