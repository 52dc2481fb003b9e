/** True for words that only say that a table goes on: `Lanjutan`, `(bersambung)`, `Halaman 2 dari 3`. */
export function isPageMark(text: string): boolean {
  return /^\(?(?:(?:lanjutan|sambungan|bersambung)(?: tabel [\d.]{1,8})?|hal(?:aman)?\.? \d{1,3}(?: dari \d{1,3})?)[ .…)]{0,4}$/i.test(
    text,
  );
}
