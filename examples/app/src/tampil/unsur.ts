type Anak = Node | string;
type Sifat = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element with attributes and children; `false` and `undefined` leave an attribute out. */
export function unsur<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  sifat: Sifat = {},
  ...anak: readonly Anak[]
): HTMLElementTagNameMap[K] {
  return isi(document.createElement(nama), sifat, anak);
}

/** The same for drawings. */
export function gambar<K extends keyof SVGElementTagNameMap>(
  nama: K,
  sifat: Sifat = {},
  ...anak: readonly Anak[]
): SVGElementTagNameMap[K] {
  return isi(document.createElementNS('http://www.w3.org/2000/svg', nama), sifat, anak);
}

function isi<E extends Element>(made: E, sifat: Sifat, anak: readonly Anak[]): E {
  for (const [nama, nilai] of Object.entries(sifat)) {
    if (nilai !== undefined && nilai !== false) made.setAttribute(nama, nilai === true ? '' : String(nilai));
  }
  made.append(...anak);
  return made;
}

/** The element that index.html has under an id. */
export function tempat<E extends Element>(id: string, jenis: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof jenis)) throw new Error(`index.html tidak mempunyai ${id}`);
  return found;
}
