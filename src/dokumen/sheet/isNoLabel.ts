/** Words that tell of arithmetic. */
const TOLD =
  /(?:^|[\s(])(?:dibagi(?:kan)?|membagi(?:kan)?|pembagian|dikali(?:kan)?|mengali(?:kan)?|ditambah(?:kan)?|dikurang(?:i|kan)?|menjumlahkan|dibanding(?:kan)?|membandingkan|perbandingan antara|rasio antara)(?=[\s.,:;)]|$)/iu;
/** Two quantities that are compared: "Rasio jumlah guru terhadap jumlah murid". */
const COMPARED =
  /^(?:perbandingan|rasio) (?:jumlah|jml|total|banyaknya|luas|panjang|volume) [^\n]{1,150} (?:dengan|terhadap) (?:jumlah|jml|total|banyaknya|luas|panjang|volume) /iu;
/** A word that adds, subtracts or multiplies before a quantity: "nilai A plus nilai B". */
const JOINED =
  / (?:plus|minus|tambah|kurang|kali) (jumlah|jml|total|banyaknya|luas|panjang|volume|nilai|skor|indeks|produksi|realisasi|anggaran)(?!\p{L})/giu;
/** How many characters a name is looked back over. */
const MAX_NAME = 130;
/** Words that stand in sentences about a formula, and in no name of a quantity. */
export const SENTENCE =
  /(?:^|\s)(?:adalah|ialah|yaitu|yakni|merupakan|(?<!(?:tahun|bulan|triwulan|semester) )ini|semakin|makin|agar|karena|sehingga|dihitung|diukur(?=:?\s(?:dengan|dari|melalui|berdasarkan|menggunakan|oleh|sebagai|untuk|secara|tingkat|jumlah)\s)|mengukur|menunjukkan|menggambarkan|diperoleh|didapat(?:kan)?|bahwa|mengetahui|perhitungan|penghitungan|menghitung|rumus|rumusnya|caranya|sebagai berikut|bertujuan)(?=[\s.,:;]|$)/iu;
/** Longest name that a formula may have which stands in no quotes. */
const MAX_LABEL = 250;

/** Arithmetic that is hidden in a name: a multiplier in words, a weight, names without a sign between them, a sum in brackets. */
const hidden = [
  /(?:^|\s)(?:di)?kali(?:kan)?(?: dengan)? se(?:ratus|ribu)/u,
  /\(\d{1,3}(?:[.,]\d{1,2})? ?%\)$/u,
  /^(?:[Jj]umlah|[Tt]otal|[Bb]anyaknya) .*[^ ] (?:Jumlah|Total|Banyaknya) /u,
  /^\p{L}{1,2} ?\([^)]* [-+*/x] /u,
];

/** True for a text that readers take for a name of a formula only where it stands in quotes. */
export function isNoLabel(label: string): boolean {
  return (
    label.length > MAX_LABEL ||
    hasSentence(label) ||
    isTold(label) ||
    hidden.some((pattern) => pattern.test(label))
  );
}

/** True for words that no name of a quantity has. */
export function hasSentence(text: string): boolean {
  return SENTENCE.test(text) || /[.;!?] /.test(text);
}

/** True for a text that tells of arithmetic in words, such as "dibagi". */
export function isTold(text: string): boolean {
  const bare = unquoted(text);
  return TOLD.test(bare) || COMPARED.test(bare) || joinsSame(bare);
}

/** True where the names before and behind such a word speak of the same: both of "nilai", both of "jumlah". */
function joinsSame(text: string): boolean {
  return [...text.matchAll(JOINED)].some(({ index, 1: word = '' }) => {
    const line =
      text
        .slice(Math.max(0, index - MAX_NAME), index)
        .split(/[\n"]/u)
        .at(-1) ?? '';
    return line.toLowerCase().split(/\P{L}/u).slice(0, -1).includes(word.toLowerCase());
  });
}

/** The text with one letter for each name in quotes, whose words mean no arithmetic. */
export function unquoted(text: string): string {
  return text.includes('"') ? text.replace(/"(?:[^"]|"")*"/g, '"A"') : text;
}
