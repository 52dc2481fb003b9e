/** Words inside a name that are written small. */
const SMALL = new Set(['dan', 'di', 'ke', 'dari', 'pada', 'untuk', 'yang', 'serta', 'atau', 'dengan']);
/** Acronyms that could be read as words; those without vowels are known by that. */
const ACRONYMS = new Set(
  'RSUD RSUP PDAM KPU KPUD UPTD UPT DPRD DKI DIY KB PMD PPPA PPA PP SMK SMA II III IV VI VII VIII PUPR DPUPR BPKAD BPPKAD BAKESBANGPOLINMAS ESDM UMKM UKM KUKM PKP PU PUTR PAUD TIK SDA SDM IKU SPM LPPD KUA RI AIDS'.split(
    ' ',
  ),
);

/** `DINAS SOSIAL KABUPATEN TAPIN` as a name is written: `Dinas Sosial Kabupaten Tapin`. */
export function titleCase(text: string): string {
  let isFirst = true;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const small = word.toLowerCase();
    const isSmall = !isFirst && SMALL.has(small);
    isFirst = false;
    if (isSmall) return small;
    return isAcronym(word) ? word : small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  });
}

function isAcronym(word: string): boolean {
  return ACRONYMS.has(word) || /^[^AEIOU]{2,}$/.test(word) || /\d/.test(word);
}
