/** A plain decimal text without needless zeros: 13.90 and 13.9 are one number. */
export function plain(nilai: string | undefined): string | undefined {
  if (nilai === undefined || !/^-?\d+(\.\d+)?$/.test(nilai)) return nilai;
  return nilai.includes('.') ? nilai.replace(/\.?0+$/, '') : nilai;
}

export function sameNumber(a: string | undefined, b: string | undefined): boolean {
  return plain(a) === plain(b);
}
