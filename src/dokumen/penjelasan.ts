import type { Formula } from '../definition/formula.js';
import type { Parsed } from '../issue/parsed.js';
import { notUnderstood } from '../issue/reading.js';
import type { Names } from '../read/formula/names.js';
import type { IsiFormula } from '../read/formula/readFormula.js';
import { type NamedFormula, readNamedFormula } from '../read/formula/readNamedFormula.js';
import type { Isi } from './findRows.js';
import { isFormula, isWords, looksLikeFormula, withoutLead } from './formulaInProse.js';
import { latexIn } from './latexIn.js';
import type { Tempat, Temuan } from './temuan.js';

/** What the cells that explain an indicator say. */
export interface Penjelasan {
  readonly rumus?: IsiFormula;
  readonly persen: boolean;
  readonly makna?: string;
  readonly alasan?: string;
  readonly caraPerhitungan?: string;
  /** A source that stood among the explanations. */
  readonly sumber?: string;
}

type Bagian = 'makna' | 'alasan' | 'cara' | 'rumus' | 'sumber';

/** A line, which part of the explanation it belongs to, and where it stands. */
interface Kalimat {
  readonly bagian: Bagian;
  readonly teks: string;
  readonly tempat: Tempat;
  /** Position of the text in its cell. */
  readonly dari: number;
  /** True in a column, or behind a label, that holds formulas alone. */
  readonly hanyaRumus: boolean;
}

const LABEL =
  /^(makna(?: indikator)?|definisi(?: operasional)?|alasan(?: pemilihan)?(?: indikator)?|cara (?:perhitungan|penghitungan|menghitung)(?: indikator)?|rumus(?: perhitungan)?|formula(?:si)?(?: perhitungan| pengukuran)?|sumber data) ?: ?/iu;

const byLabel: readonly (readonly [RegExp, Bagian])[] = [
  [/^(?:makna|definisi)/i, 'makna'],
  [/^alasan/i, 'alasan'],
  [/^cara/i, 'cara'],
  [/^(?:rumus|formula)/i, 'rumus'],
  [/^sumber/i, 'sumber'],
];

const byColumn: Readonly<Record<string, Bagian>> = { makna: 'makna', alasan: 'alasan', rumus: 'cara' };

/** Reads the cells that explain an indicator: the formula, wherever it stands, and the prose by its labels. */
export function readPenjelasan(isi: readonly Isi[], names: Names, temuan: Temuan): Penjelasan {
  const kalimat = isi.flatMap(linesOf);
  const reading = new Reading(names, temuan);
  const rest = kalimat.map((one) => reading.takeLatex(one));
  const prose = reading.takeText(rest);
  const text = (bagian: Bagian) =>
    prose
      .filter((one) => one.bagian === bagian && one.teks !== '')
      .map(({ teks }) => teks)
      .join('\n');
  const [makna, alasan, cara, sumber] = [
    text('makna'),
    text('alasan'),
    [text('cara'), text('rumus')].filter((part) => part !== '').join('\n'),
    text('sumber'),
  ];
  return {
    ...(reading.rumus === undefined ? {} : { rumus: reading.rumus }),
    persen: reading.persen,
    ...(makna === '' ? {} : { makna }),
    ...(alasan === '' ? {} : { alasan }),
    ...(cara === '' ? {} : { caraPerhitungan: cara }),
    ...(sumber === '' ? {} : { sumber }),
  };
}

/** The lines of a cell, each with the label before it or of a line above. */
function linesOf({ kolom, teks, tempat }: Isi): readonly Kalimat[] {
  let bagian = byColumn[kolom.isi] ?? 'cara';
  let behindLabel = false;
  let from = 0;
  return teks.split('\n').map((line) => {
    const label = LABEL.exec(line)?.[0] ?? '';
    const named = byLabel.find(([pattern]) => label !== '' && pattern.test(label))?.[1];
    if (named !== undefined) {
      bagian = named;
      behindLabel = named === 'rumus';
    }
    const kalimat = {
      bagian,
      teks: line.slice(label.length),
      tempat,
      dari: from + label.length,
      hanyaRumus: behindLabel || kolom.isi === 'rumus',
    };
    from += line.length + 1;
    return kalimat;
  });
}

const PENILAIAN = /^(.{1,300}?) menurut penilaian (.{1,300})$/iu;

class Reading {
  readonly #names: Names;
  readonly #temuan: Temuan;
  rumus: IsiFormula | undefined;
  persen = false;
  /** True once something was there that looked like a formula, so that prose is not searched for one. */
  #tried = false;

  constructor(names: Names, temuan: Temuan) {
    this.#names = names;
    this.#temuan = temuan;
  }

  /** Takes the LaTeX out of a line: between dollar signs, or the line itself. What cannot be read stays. */
  takeLatex(kalimat: Kalimat): Kalimat {
    const { teks } = kalimat;
    if (!/[$\\]/.test(teks)) return kalimat;
    let rest = '';
    let at = 0;
    for (const { from, to, latex } of latexIn(teks)) {
      const taken = this.#take(readNamedFormula(latex.text, 'latex', this.#names), kalimat, latex.from);
      rest += teks.slice(at, taken ? from : to);
      at = to;
    }
    const left = (rest + teks.slice(at)).replace(/\s+/g, ' ').trim();
    return { ...kalimat, teks: left };
  }

  /** Takes a formula on one line or in words, when there was none in LaTeX. */
  takeText(kalimat: readonly Kalimat[]): readonly Kalimat[] {
    if (this.#tried) return kalimat;
    const rumus = kalimat.filter(({ bagian, teks }) => bagian === 'rumus' && teks !== '');
    const labelled = rumus.length > 0 ? this.#takeLabelled(rumus) : undefined;
    if (labelled !== undefined) return kalimat.filter((one) => one.bagian !== 'rumus');
    if (this.#tried) return kalimat;
    const found = kalimat.find((one) => this.#takeLine(one));
    if (found === undefined) for (const one of kalimat) this.#reportUnread(one);
    return found === undefined || isWords(found.teks) ? kalimat : kalimat.filter((one) => one !== found);
  }

  #takeLabelled(rumus: readonly Kalimat[]): IsiFormula | undefined {
    const [first] = rumus;
    const teks = rumus.map((one) => one.teks).join(' ');
    const nilai = PENILAIAN.exec(teks);
    if (nilai !== null) {
      this.rumus = this.#penilaian(nilai[1] ?? '', nilai[2] ?? '');
      return this.rumus;
    }
    const trial = readNamedFormula(teks, 'teks');
    // "Rumus: lihat lampiran" is a name without arithmetic: words, not a formula.
    const isBare =
      trial.ok &&
      trial.value.formula.jenis === 'hitungan' &&
      typeof trial.value.formula.ekspresi === 'string';
    if (first !== undefined && !isBare) this.#take(readNamedFormula(teks, 'teks', this.#names), first, 0);
    return this.rumus;
  }

  #penilaian(label: string, penilai: string): IsiFormula {
    const id = this.#names.idOf(label);
    const formula: Formula = { jenis: 'penilaian', variabel: id, penilai };
    return { formula, variabel: { [id]: { label } } };
  }

  /** A line among prose is a formula only when nothing else can be meant. */
  #takeLine({ teks, hanyaRumus, bagian }: Kalimat): boolean {
    if (bagian === 'makna' || bagian === 'alasan' || bagian === 'sumber' || !/\d|[/:÷×+]|dibagi/iu.test(teks))
      return false;
    const sentence = withoutLead(teks);
    if (sentence === undefined) return false;
    const read = readNamedFormula(sentence, 'teks');
    if (!read.ok || !isFormula(read.value, hanyaRumus)) return false;
    const again = readNamedFormula(sentence, 'teks', this.#names);
    if (!again.ok) return false;
    this.rumus = again.value;
    this.persen = again.value.percent;
    return true;
  }

  /** A line that was meant as a formula, or stands where formulas stand, and is none that can be read. */
  #reportUnread({ teks, hanyaRumus, bagian, tempat, dari }: Kalimat): void {
    if (teks === '' || (bagian !== 'cara' && bagian !== 'rumus')) return;
    const read = looksLikeFormula(teks) ? readNamedFormula(teks, 'teks') : undefined;
    if (read !== undefined && !read.ok) this.#temuan.inside(read.issues, tempat, dari);
    else if (hanyaRumus || read !== undefined)
      this.#temuan.cell(
        notUnderstood,
        tempat,
        teks,
        { disimpan: 'caraPerhitungan', sebab: 'tidak terbaca sebagai formula' },
        'catatan',
      );
  }

  #take(read: Parsed<NamedFormula>, { tempat, dari, teks }: Kalimat, from: number): boolean {
    this.#tried = true;
    if (!read.ok) this.#temuan.inside(read.issues, tempat, dari + from);
    else if (this.rumus !== undefined)
      this.#temuan.cell(
        notUnderstood,
        tempat,
        teks,
        { disimpan: 'caraPerhitungan', sebab: 'sudah ada formula lain' },
        'catatan',
      );
    else {
      this.rumus = read.value;
      this.persen = read.value.percent;
      return true;
    }
    return false;
  }
}
