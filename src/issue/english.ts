import type { Issue } from './issue.js';
import type { FaktaOfCode, KodeIssue } from './kodeIssue.js';
import { shortNumber } from './shortNumber.js';

const numberFaults: Readonly<Record<string, string>> = {
  'bukan-angka': 'expected a number, such as 23 or "94.33"',
  'bilangan-tak-aman': 'integers above 9007199254740991 lose digits; send text or a bigint',
  'koma-desimal': 'write the decimal with a point, such as "94.33"',
  'penyebut-nol': 'the denominator of a fraction must not be zero',
  'bukan-teks': 'definitions write numbers as text, such as "94.33"',
};

/** What the amounts of a budget are called. */
const labels: Readonly<Record<string, string>> = {
  pagu: 'the budget',
  'realisasi anggaran': 'the spending',
};

const nameFaults: Readonly<Record<string, string>> = {
  kosong: 'expected text that is not empty',
  nul: 'it holds the character NUL',
  huruf: 'it holds characters that cannot be stored there',
  panjang: 'it is longer than the limit,',
  keluaran: 'it is the name of a column of the result (such as units, desimal, kode); give it another name',
};

const forms: Readonly<Record<string, string>> = {
  text: 'text that is not empty',
  integer: 'a whole number',
  true: 'true (or nothing)',
  list: 'a list',
  object: 'an object',
  expression: 'a variable id or an expression node',
  'angka untuk semua kelompok': 'a number for all groups',
};

/** What arguments are to be; what is written as in a program is the same in both languages. */
const expectations: Readonly<Record<string, string>> = {
  teks: 'text',
  daftar: 'a list',
  tahun: 'a year',
  'true atau false': 'true or false',
  'teks kueri SQL': 'the text of an SQL query',
  'rupiah bulat, nol atau lebih': 'whole rupiah, zero or more',
  'kode urusan, misalnya 1.06': 'the code of an urusan, such as 1.06',
  'teks yang tidak kosong, paling panjang 1000 huruf': 'text that is not empty, of at most 1000 characters',
};

const cyclic: Readonly<Record<string, string>> = {
  variabel: 'an indicator is computed from its own result',
  induk: 'an indicator is a parent of itself',
  rincian: 'an indicator is a part of itself',
};

/** The English sentence of every code. */
export const english: {
  readonly [C in KodeIssue]: (f: FaktaOfCode<C> & Pick<Issue, 'ditemukan'>) => string;
} = {
  'bad-name': (f) =>
    `${f.ditemukan} cannot be a name in ${f.dialek}: ${nameFaults[f.sebab] ?? f.sebab}${f.sebab === 'panjang' ? ` ${f.batas}` : ''}`,
  'bad-column-type': (f) =>
    `found ${f.ditemukan}; expected the type of the column in its table: smallint, integer, bigint, decimal(12,2), double(4) (at most 4 digits behind the point) or text(12,2) (a number in a text, at most 12 digits, 2 of them behind the point)`,
  'too-large-for-sql': () =>
    'the formula is too large for a database to compute it for certain; use evaluateBatch, or make the types of the columns smaller',
  'composite-in-sql': (f) =>
    `"${f.label}" takes the result of the indicator "${f.nama}", but one query reads its table alone; make a view of that indicator with toSql, join it to the table, and call toSql for this indicator with the column of its result`,
  'exact-in-groups': () =>
    'the achievement of a group is computed of its result as printed, while this definition takes exact results; use evaluateTabel and computeCapaian, or make capaian.dasar tercetak',
  'not-an-object': (f) => `found ${f.ditemukan}; expected an object with a value for each variable`,
  missing: (f) => `"${f.label}" is not filled in; give a number (0 if it really is zero)`,
  'not-a-number': (f) =>
    `"${f.label}" is not a number: found ${f.ditemukan}; ${numberFaults[f.sebab] ?? numberFaults['bukan-angka']}`,
  limit: (f) =>
    f.apa === 'masukan'
      ? `found ${f.ditemukan}; at most ${f.batas} digits`
      : `an intermediate result is too large; numerator and denominator must stay below ${f.batas}`,
  'not-whole': (f) => `"${f.label}" is a count: found ${f.ditemukan}; expected a whole number`,
  negative: (f) => `"${f.label}" is a count: found ${f.ditemukan}; expected zero or more`,
  'out-of-bounds': (f) => `"${f.label}" is out of bounds: found ${f.ditemukan}; expected ${f.batas}`,
  'computed-variable': (f) => `"${f.label}" is the result of the indicator "${f.nama}"; give no value for it`,
  'indicator-failed': (f) =>
    `"${f.label}" has no value, because the indicator "${f.nama}" cannot be computed (see ${f.letak})`,
  'part-exceeds-whole': (f) =>
    `"${f.label}" (${f.bagian}) exceeds "${f.labelSeluruh}" (${f.seluruh}), of which it is a part`,
  'division-by-zero': (f) => `the denominator is 0, the numerator ${f.pembilang}; it cannot be divided`,
  'zero-over-zero': () => 'numerator and denominator are both 0; the value is undefined',
  'stored-result': () =>
    'this is a copy of a result, from JSON for instance; restore it with restoreHasil first',
  'stored-mismatch': (f) =>
    `stored was ${f.tersimpan}, evaluated again it is ${f.dihitung}; the definition or its data have changed`,
  'unequal-lengths': (f) =>
    `holds ${f.panjang} rows, while "${f.pertama}" holds ${f.panjangPertama}; all columns must be equally long`,

  cyclic: () => 'contains itself; expected data without cycles',
  unreadable: () => 'cannot be read: reading it throws',
  'forbidden-key': (f) => `the key ${f.kunci} is not allowed`,
  'not-plain': (f) => `found ${f.ditemukan}; expected plain JSON data (object, list, text, number, boolean)`,
  'too-deep': (f) => `nested too deeply; at most ${f.batas} levels`,
  'too-large': (f) => `holds too much; at most ${f.batas}`,
  'too-long': (f) => `text of ${f.panjang} characters; at most ${f.batas}`,
  'too-many-issues': (f) => `more than ${f.batas} problems; the rest are not listed`,
  'wrong-argument': (f) => `found ${f.ditemukan}; expected ${expectations[f.diharapkan] ?? f.diharapkan}`,

  'unchecked-definition': (f) =>
    `found ${f.ditemukan}${f.berupa === undefined ? ', which has not been checked' : ` from ${f.berupa}`}; call ${f.define} (for JSON: ${f.parse}) and use what it returns`,
  'missing-field': (f) => `"${f.kunci}" is required`,
  'unknown-key': (f) => `"${f.kunci}" is not known; known are: ${f.dikenal}`,
  'wrong-type': (f) => `found ${f.ditemukan}; expected ${forms[f.diharapkan] ?? f.diharapkan}`,
  'not-in-list': (f) => `found ${f.ditemukan}; expected one of: ${f.pilihan}`,
  'bad-format': (f) => `found ${f.ditemukan}; expected a form such as ${f.contoh}`,
  'bad-id': (f) =>
    `found ${f.ditemukan}; an id starts with a small letter, then letters, digits or _, at most 64 characters`,
  'out-of-range': (f) => `found ${f.ditemukan}; expected ${f.minimum} to ${f.maksimum}`,
  'too-few': (f) => `holds ${f.jumlah}; at least ${f.minimum}`,
  'too-many': (f) => `holds ${f.jumlah}; at most ${f.maksimum}`,
  'not-positive': (f) => `found ${f.ditemukan}; expected more than zero`,
  'zero-divisor': () => 'the constant divisor is zero; there can never be a result',
  'unknown-variable': (f) =>
    `there is no variable "${f.variabel}"${f.dikenal === '' ? '' : `; there are: ${f.dikenal}`}`,
  'unused-variable': (f) => `the formula does not use the variable "${f.variabel}"`,
  'part-cycle': (f) => `"${f.variabel}" is a part of itself`,
  reversed: (f) => `the lower bound ${f.bawah} exceeds the upper bound ${f.atas}`,
  'replaces-itself': (f) =>
    `found ${f.ditemukan}, which is this definition itself; name the other one that it replaces or is replaced by`,
  duplicate: (f) => `${f.kunci} ${f.ditemukan} is already used at ${f.pertama}`,
  'unknown-parent': (f) => `the parent sasaran ${f.ditemukan} is not in the document`,
  'parent-cycle': (f) => `the sasaran "${f.id}" is a parent of itself`,
  'unknown-indicator': (f) => `the indicator ${f.ditemukan} is not in the document`,
  'indicator-cycle': (f) => `${cyclic[f.hubungan] ?? f.hubungan}: ${f.lingkaran}`,
  'conflicting-variable': (f) =>
    `the variable "${f.variabel}" differs from the one at ${f.pertama}: ${f.sifat}; make them equal, or rename one`,
  'scale-gap': (f) =>
    f.bawah === f.atas
      ? `no class holds exactly ${f.bawah}; close one of the ends`
      : `no class holds what is between ${f.bawah} and ${f.atas}; join the ends of the two classes`,
  'scale-order': (f) =>
    f.apa === 'angka'
      ? `${f.bawah} does not lie above ${f.atas}, the number of the class before it; begin with the lowest`
      : `the class from ${f.bawah} lies below the one before it, which goes to ${f.atas}; begin with the lowest`,
  'scale-overlap': (f) =>
    f.bawah === f.atas
      ? `exactly ${f.bawah} falls in two classes; open one of the ends`
      : `what is between ${f.bawah} and ${f.atas} falls in two classes; join the ends of the two classes`,
  'unknown-grade': (f) => `the scale has no grade ${f.ditemukan}; it has: ${f.dikenal}`,
  'grade-mismatch': (f) => `${f.nilai} does not have the grade ${f.ditemukan}; by the scale: ${f.seharusnya}`,
  'cumulative-period': (f) =>
    `a cumulative target exists only within a year (semester, quarter, month); found the period ${f.ditemukan}`,
  'mixed-cumulative': (f) =>
    `differs from the target of ${f.pertama}: within a year all targets of one kind are cumulative, or none is`,
  'polarity-mismatch': (f) => `the bound ${f.ditemukan} contradicts the polarity ${f.polaritas}`,
  'not-poolable': (f) =>
    f.sebab === 'penilaian'
      ? 'a score given by an assessor cannot be pooled; only a mean is possible'
      : 'a reported value has no numerator and denominator to pool; only a mean is possible',
  'missing-join': (f) =>
    `how the variable "${f.variabel}" joins must be stated in ${f.kunci}, since its indicator is pooled`,
  'not-summable': (f) => `results must not be summed: ${notSummableReasons[f.sebab] ?? f.sebab}`,
  'unusable-weight': (f) =>
    f.sebab === 'negatif'
      ? `the weight "${f.variabel}" can be negative; declare the kind cacah, or a minimum of 0`
      : f.sebab === 'indikator'
        ? `the weight "${f.variabel}" is the result of another indicator; a weight must be data`
        : 'a weight is for a mean over regions only',
  'unknown-weight': (f) => `a weight for "${f.kunci}" is not known; there are: ${f.dikenal}`,
  'example-mismatch': (f) => `the example says ${f.ditemukan}, the calculation gives "${f.dihitung}"`,

  'no-target': (f) => `the indicator "${f.indikator}" has no target; there is no achievement`,
  'unsummed-targets': (f) =>
    f.sebab === 'tidak-dijumlahkan'
      ? `there is no target since the start of the year up to ${f.kurang}, and separate ones cannot be summed: the definition does not say that its results are (agregasi.periode jumlah)`
      : `there is no separate target that is a number for ${f.kurang}, so none since the start of the year can be summed`,
  'other-period': (f) =>
    `asked for ${f.diminta === '' ? 'a period that is not named' : f.diminta}; there is one for: ${f.ada}`,
  'grade-only-target': (f) =>
    `the target is only the grade ${f.predikat}; without numbers of classes in its scale there is no percentage`,
  'grade-only-realisasi': (f) =>
    `the realisation is only the grade ${f.predikat}; without numbers of classes in its scale, or with a bound or a range as target, there is no percentage`,
  'missing-scale': (f) => `the grade ${f.predikat} cannot be compared: the indicator has no scale`,
  'zero-target': () =>
    'a target of 0 cannot divide; state its achievement in capaian.targetNol of the definition',
  'zero-realisasi': () =>
    'a realisation of 0 cannot divide; state its achievement in capaian.realisasiNol of the definition',
  'negative-ratio': (f) =>
    `the ${f.apa === 'realisasi' ? 'realisation' : f.apa} ${f.ditemukan} is negative; the method ${f.metode} means something only from zero up`,
  'missing-baseline': () => 'the method dari-baseline needs a baseline; give baseline or kondisiAwal',
  'baseline-equals-target': (f) =>
    `the baseline equals the target (${f.nilai}); there is no distance to cover`,
  'missing-polaritas': () =>
    'nothing says whether more is better, less is better, or on target is best; state polaritas (naik, turun, stabil) or choose capaian.metode',
  'missing-method': (f) =>
    `polarity ${f.arah} without a method; choose capaian.metode: selisih, rasio-terbalik, dari-baseline, stabil or rentang`,
  'method-needs-range': (f) =>
    `the method rentang needs a range as target; this one is of the kind ${f.jenis}`,
  'cumulative-mismatch': (f) =>
    f.target === 'kumulatif'
      ? `the target of ${f.periode} is cumulative since the start of the year; say kumulatif: true and give the realisation since then`
      : `the target of ${f.periode} is for that period alone, while the realisation counts from the start of the year`,
  'other-indicator': (f) =>
    `this result belongs to the indicator "${f.id}"; expected one of "${f.diharapkan}"`,
  'between-classes': (f) =>
    `${f.nilai} lies between the classes ${f.bawah} and ${f.atas} of ${f.skala}, which says nothing about that gap`,
  'above-scale': (f) => `${f.nilai} lies above the highest end ${f.batas} of ${f.skala}`,
  'below-scale': (f) => `${f.nilai} lies below the lowest end ${f.batas} of ${f.skala}`,
  'classes-without-ends': (f) =>
    `the classes of ${f.skala} have no ends, and none of them is worth ${f.nilai}`,

  'aggregation-forbidden': (f) =>
    `this indicator must not be joined by ${f.menurut}: ${forbiddenReasons[f.sebab] ?? f.sebab}; declare agregasi.${f.menurut} if there is a way`,
  'unjoined-result': (f) =>
    `"${f.label}" is the result of another indicator, and how it joins is not stated; use evaluateTabel, which takes that result, or state ${f.kunci} of the variable`,
  'region-overlap': (f) =>
    `the region ${f.ditemukan} lies inside ${f.induk}, which is there too; its numbers would count twice`,
  'mixed-codes': (f) =>
    `the region code ${f.ditemukan} is one of ${f.sistem}, while ${f.pertama} is one of ${f.sistemPertama}; use one system of codes`,
  'uneven-rows': (f) =>
    `found ${f.ada === '-' ? 'none' : inEnglish(f.ada)} here; expected ${inEnglish(f.diharapkan)}, as in every row`,
  'conflicting-keys': (f) => `${f.pertama} and ${f.kedua} exclude each other; give one of them`,
  'no-weight': (f) => `the weights "${f.label}" are all 0; there is no weighted mean`,
  'not-inside': (f) => `${f.ditemukan} is no part of ${f.luar}`,
  'period-kind': (f) =>
    f.pertama === ''
      ? `the period ${f.ditemukan} is a range of years, which may overlap; expected years, semesters, quarters or months`
      : `the period ${f.ditemukan} is not of the kind of ${f.pertama}; do not mix years, semesters, quarters and months`,
  'not-expected': (f) => `${f.ditemukan} is not in the list of what is expected`,
  'nothing-to-aggregate': (f) =>
    f.baris === 0 ? 'there are no rows to join' : `none of the ${f.baris} rows has a value`,
  'incomplete-coverage': (f) =>
    `from ${f.terpakai} of ${f.semua}; without ${f.without}. ${(meanings[f.cara] ?? meanings.gabung)?.(f) ?? ''}`,
  'left-out': (f) => `${f.cell} does not count: ${reasonIn(f)}`,

  'negative-amount': (f) => `${labels[f.label] ?? f.label} ${f.ditemukan} is negative; expected zero or more`,
  'spent-without-budget': () =>
    'the budget is 0, yet something was spent; give the budget, or a spending of zero',

  'no-value': () => 'holds no value',
  'unreadable-number': (f) =>
    `${f.ditemukan} cannot be read as one number: ${unreadableReasons[f.sebab] ?? f.sebab}`,
  'ambiguous-number': (f) =>
    f.saran === undefined
      ? `${f.ditemukan} can mean ${shortNumber(f.id, '.')} (as Indonesians write) or ${shortNumber(f.en, '.')} (as the English write); say which of the two it is`
      : `${f.ditemukan} can mean ${shortNumber(f.id, '.')} or ${shortNumber(f.en, '.')}; write dots for thousands, and decimals without a zero at their end`,
  'unreadable-target': (f) =>
    `${f.ditemukan} cannot be read as a target; expected a form such as 94,33, 78 (BB), BB, 80 - 90% or >90`,
  'unexpected-part': (f) =>
    `found ${f.bagian === '' ? 'the end of the formula' : f.bagian}; expected ${diharapkan[f.diharapkan] ?? f.diharapkan}`,
  unclosed: (f) => `${f.bagian} has no counterpart`,
  'unknown-command': (f) => `the LaTeX command ${f.perintah} is not known`,
  'not-rational': (f) =>
    `${f.bagian} is no addition, subtraction, multiplication or division; enter its result as a reported value`,
  'ambiguous-percent': (f) =>
    `${f.angka}% in a formula can mean ${f.angka} or ${f.angka}/100; write a fraction or a decimal`,
  'no-variable': () => 'the formula names no variable',
  'ambiguous-formula': (f) =>
    `the formula can mean ${f.satu} or ${f.dua}; ${formulaAdvice[f.saran] ?? f.saran}`,
  'no-operation': (f) =>
    `${f.ditemukan} holds no arithmetic; write " / " with spaces where it divides, or enter its result as a reported value`,
  'no-divisor': (f) =>
    `"${f.nama}" times ${f.pengali} has no divisor; is the fraction bar lost? Write A / B x ${f.pengali}, or that name in quotes`,
  'unit-divisor': (f) =>
    `"${f.angka} ${f.satuan}" is a unit, no divisor; write / (number of ${f.satuan}) x ${f.angka}, with the unit "per ${f.angka} ${f.satuan}"`,
  'no-table': (f) =>
    `there is no IKU table in ${f.baris} rows; expected a heading row with a column of indicators`,
  'bad-table': (f) => `the table cannot be split into cells: ${splitFaults[f.sebab] ?? f.sebab}`,
  'text-outside': (f) =>
    `${f.baris} rows (${f.karakter} characters) outside the table were not read${f.tabel === '' ? '' : `, nor other tables: ${f.tabel} (row ${f.letak})`}`,
  masked: () => 'digits shaped like a NIP were covered with *',
  'unknown-column': (f) =>
    `${columnFaults[f.sebab] ?? 'the heading is not known'}; the text of its cells is kept with the method (cara perhitungan)`,
  'misspelled-heading': (f) =>
    `the heading has a misprint; read as a column of ${columns[f.dibaca] ?? f.dibaca}`,
  'unknown-period': (f) =>
    `the period of ${f.kolom === '' ? 'this column' : `the columns ${f.kolom}`} is not certain: ${unknownPeriods[f.sebab] ?? f.sebab}; the text of its cells is kept with the method (cara perhitungan)`,
  'missing-year': (f) =>
    `the year of the document is not stated; name it with the option tahun${f.kolom === 0 ? '' : ` (${f.kolom} columns of values not read, their text is kept with the method (cara perhitungan))`}`,
  'headless-table': () =>
    'a new table without headings was not read; if it continues the one before, repeat the headings above this row',
  'not-understood': (f) =>
    `${f.ditemukan} ${notUnderstoodReasons[f.sebab] ?? 'was not understood'}; ${keptAs[f.disimpan] ?? f.disimpan}`,
  'mixed-notation': (f) =>
    `${f.ditemukan} can mean ${shortNumber(f.id, '.')} (as Indonesians write) or ${shortNumber(f.en, '.')} (as the English write); other numbers of the document do not agree on one notation`,
  'packed-mismatch': (f) =>
    `holds ${f.jumlah} lines, while the cell of indicators names ${f.indikator}; expected one line for each indicator`,
  'loose-row': (f) =>
    f.nama === ''
      ? `${f.ditemukan} was not read, since neither this row nor those above name an indicator`
      : `${f.ditemukan} was not read, since "${f.nama}" is no name of an indicator; the cells of this row may have moved`,
  assumed: (f) => `${assumedThings[f.apa] ?? f.apa} is not stated; "${f.nilai}" was taken`,
  'unknown-file': (f) =>
    `found ${fileTypes[f.jenis] ?? 'an unknown file'}; expected ${f.jenis === 'word' ? 'a workbook (.xlsx) with a sheet Data' : 'a Word (.docx) or Excel (.xlsx) file'}`,
  'old-file': (f) => `the file has an old format (.${f.jenis}); save it as .${f.simpan} and read it again`,
  'locked-file': () => 'the file has a password; save it without one and read it again',
  'damaged-file': (f) =>
    `the file is damaged: ${damages[f.sebab] ?? f.sebab}${f.bagian === '' ? '' : ` (part "${f.bagian}")`}`,
  'no-cached-value': () =>
    'holds a formula without a stored value; open and save the file in Excel, then read it again',
  'error-cell': (f) => `its formula failed (${f.ditemukan})`,
  'date-cell': (f) =>
    `holds a date or a time (${f.ditemukan}) and no number; Excel may have made a date of "7-8" or a time of "1:10"`,
  'split-number': (f) =>
    `its number is shown with signs between the digits (${f.ditemukan}), as 830 as 8:30${f.lain === undefined ? '' : `, as in ${f.lain} more cells below`}; type it as text or change the format of the cell`,
  'hidden-rows': (f) => `${f.jumlah} hidden rows were not read (${f.baris})`,
  'below-hidden': (f) =>
    `is empty, while hidden rows above it (${f.baris}) are not, and may be meant here too; show those rows, or fill in this cell`,
  'hidden-columns': (f) => `${f.jumlah} hidden columns were not read (${f.kolom})`,
  'hidden-values': (f) =>
    `${f.jumlah} values that the format of their cells does not show were not read (${f.sel})`,
  'hidden-sheets': (f) => `${f.jumlah} hidden sheets were not read (${f.lembar})`,
  'unread-content': (f) =>
    `${f.jumlah} ${unreadThings[f.apa] ?? f.apa} not read${f.tempat === '' ? '' : ` (${f.tempat})`}${f.apa === 'sisipan' ? '; put their content into this document in Word, save it and read it again' : ''}`,
  'missing-sheet': (f) =>
    `there is no sheet ${f.ditemukan}; look at the names of sheets at the bottom of Excel`,
  'missing-data-sheet': () =>
    'there is no sheet with the columns Kode and Nilai; expected the workbook that was written from this document, with its sheet Data',
  'possible-share': (f) =>
    `${f.ditemukan} under a unit of percent is read as it is; if ${f.persen}% is meant, give the cell a percent format in Excel`,
  'percent-cell': (f) =>
    `${f.ditemukan} is a percentage; expected a number${f.satuan === '' ? '' : ` in ${f.satuan}`}`,
  'formula-picture': () =>
    'holds a picture or an object that cannot be read (a formula, perhaps); type it again as an equation of Word (Insert > Equation) or as text',
  'tracked-changes': (f) =>
    `${f.jumlah} tracked changes are neither accepted nor rejected; read as if all were accepted`,
  'file-too-large': (f) => `too large: ${fileLimits[f.apa] ?? f.apa} is above the limit of ${f.batas}`,
  'same-as-above': (f) => `${f.ditemukan} is read as the cell above, "${f.nilai}"`,
  'other-unit': (f) =>
    f.sebab === 'formula'
      ? `the unit is "${f.satuan}", but the formula has no x 100`
      : f.sebab === 'persen'
        ? `the unit is "${f.satuan}", but the formula has x 100%`
        : f.sebab === 'predikat'
          ? `${f.ditemukan} is a grade, while the unit of the indicator is "${f.satuan}"; expected a number, or a unit such as Predikat or Opini; the text is kept with the method (cara perhitungan)`
          : f.sebab === 'judul'
            ? `${f.ditemukan} is not in "${f.satuan}" as the heading of its column is; the text is kept with the method (cara perhitungan)`
            : f.sebab === 'predikat-cacah'
              ? `${f.ditemukan} has a grade beside its number, while "${f.satuan}" takes none; write the number alone, or a unit such as Nilai; the text is kept with the method (cara perhitungan)`
              : `${f.ditemukan} is not in "${f.satuan}" as its indicator is; the text is kept with the method (cara perhitungan)`,
  'printed-otherwise': (f) =>
    `${f.ditemukan} is written, while ${f.realisasi} against the target ${f.target} gives ${f.terhitung}`,
  'part-targets': (f) =>
    f.sebab === 'kumulatif'
      ? `the targets ${f.deret} are read as cumulative: the last is the target of the year, ${f.tahun}`
      : `it is not clear whether the targets ${f.deret}${f.kolom === '' ? '' : ` in the columns ${f.kolom.replace(' sampai ', ' to ')}`} are cumulative; write "kumulatif" in the heading where they are`,
  'look-again': (f) => `${lookAgainReasons[f.sebab] ?? f.sebab}${f.rinci}`,
  'formula-above': () => 'the formula is empty, while the indicator above has one; read as a reported value',
};
const fileTypes: Readonly<Record<string, string>> = {
  kosong: 'an empty file',
  arsip: 'a zip of Word or Excel files',
  rtf: 'an RTF file',
  html: 'a page of HTML',
  xml: 'an XML file of Word or Excel 2003',
  pdf: 'a PDF file',
  opendocument: 'an OpenDocument file',
  powerpoint: 'a PowerPoint file',
  xlsb: 'a binary workbook (.xlsb)',
  zip: 'a zip file without a document',
  word: 'a Word file',
};

const damages: Readonly<Record<string, string>> = {
  direktori: 'its directory cannot be read',
  terpotong: 'it is cut off',
  'nama-ganda': 'two parts have one name',
  metode: 'an unknown compression',
  isi: 'its content cannot be unpacked',
  ukuran: 'a size is not as stated',
  jumlah: 'a checksum (CRC) is wrong',
  zip64: 'it is a zip64',
  dtd: 'it has a DTD',
  bagian: 'a part that it names is missing',
  xml: 'its XML is not whole',
};

const unreadThings: Readonly<Record<string, string>> = {
  'catatan-kaki': 'footnotes or endnotes',
  komentar: 'comments',
  halaman: 'headers or footers of pages',
  gambar: 'pictures, charts or objects',
  'kotak-teks': 'text boxes',
  tersembunyi: 'pieces of hidden text',
  dicoret: 'pieces of text that are struck out',
  sisipan: 'embedded documents',
  'lembar-grafik': 'sheets of charts',
};

const fileLimits: Readonly<Record<string, string>> = {
  berkas: 'the size of the file (bytes)',
  bagian: 'the number of parts',
  'isi-bagian': 'one part once unpacked (bytes)',
  isi: 'all parts once unpacked (bytes)',
  lembar: 'the number of sheets',
  kolom: 'the number of columns',
  gabung: 'the number of merged cells',
  sel: 'the number of cells',
  teks: 'the characters in all cells',
  unsur: 'the number of elements in one table',
};

const unreadableReasons: Readonly<Record<string, string>> = {
  'bukan-angka': 'expected a number such as 94,33 or 8.785,00',
  pengelompokan: 'its dots and commas do not form thousands and a decimal mark, as in 8.785,00',
  'salah-ketik': 'there are letters among its digits, perhaps O or l for 0 or 1',
  'lebih-dari-satu': 'there is more than one number; expected one such as 94,33',
  satuan: 'what follows the number is no unit',
  nol: 'a number does not begin with a zero, except a decimal such as 0,5',
  huruf: 'the letter could mean a thousand, a billion or another unit; write the word, such as 12,5 miliar',
  kurung: 'a number in brackets could be negative; write a minus sign, or no brackets',
  terbilang: 'the words behind it are of another number',
};

const splitFaults: Readonly<Record<string, string>> = {
  'kutip-terbuka': 'the quote (") that opens in this row is not closed',
};

const columns: Readonly<Record<string, string>> = {
  number: 'numbers',
  kode: 'codes',
  kodeSasaran: 'codes of sasaran',
  sasaranOrIndikator: 'sasaran and indicators',
  indikator: 'indicators',
  satuan: 'units',
  polaritas: 'polarities',
  sumberData: 'sources',
  penanggungJawab: 'owners',
  formula: 'formulas',
  explanation: 'explanations',
  remark: 'remarks',
  targetPerubahan: 'revised targets',
  kondisiAwal: 'baselines',
  finalTarget: 'final targets',
  proyeksi: 'projections',
  target: 'targets',
  realisasi: 'results',
  capaian: 'achievements',
  predikat: 'grades',
  kelompok: 'groups',
  makna: 'meanings',
  alasan: 'reasons',
};

const columnFaults: Readonly<Record<string, string>> = {
  'tanpa-judul': 'this column has cells and no heading',
  jumlah: 'this column of sasaran has numbers in place of words',
  aksi: 'values to the right of a column of actions or activities may be theirs, not those of the indicator',
};

const unknownPeriods: Readonly<Record<string, string>> = {
  'anak-judul': 'the heading below that of the targets is not known',
  'tahun-ke': 'the document states no range of as many years as there are columns of numbered years',
  'bagian-judul': 'its cells may be of the year or of a part of it, and the heading does not say which',
  'bagian-tahun': 'the document is for several years, and the heading names none of them',
  akhir: 'the last year is not stated',
  'sebelum-dokumen':
    'its year lies before the document, and the heading says neither target, baseline nor result',
};

const keptAs: Readonly<Record<string, string>> = {
  '': 'it is not kept',
  nama: 'it is kept as the name of an indicator',
  makna: 'it is kept as the meaning of the indicator',
  alasan: 'it is kept as the reason for the indicator',
  caraPerhitungan: 'it is kept with the method (cara perhitungan)',
};

const notUnderstoodReasons: Readonly<Record<string, string>> = {
  'tanpa-indikator': 'was not read, since this row names no indicator',
  'tanpa-periode': 'was not read, because the column of periods names not one period in its row',
  'tanpa-tahun': 'names no year, so that the cells below were not read',
  'indikator-ganda': 'was not read, since this row names another indicator already',
  'target-ganda': 'was not read, since this period has another target already',
  'tingkat-lain': 'is of another level of government, not of this document',
  'satuan-angka': 'is a number, no unit; the cells of this row may have moved',
  'kumulatif-setahun':
    'says cumulative, while a cumulative target exists only within a year (semester, quarter, month)',
  'angka-pecahan': 'holds numbers, while columns of numerators and denominators say what is counted',
  'separuh-pecahan': 'was not read, since the numerator or denominator beside it is empty',
  'tanpa-pengali':
    'was not made into a formula, since no multiplier such as x 100 % is written and the unit does not say it',
  'satuan-ganda': 'was not read, since this indicator has another unit already',
  'kondisi-awal-ganda': 'was not read, since this year has another baseline already',
  'formula-ganda': 'was not read, since this indicator has another formula already',
  'bukan-formula': 'cannot be read as a formula',
  'formula-di-kolom-lain':
    'looks like a formula, but was not read; write it in a column of formulas if it is that of the indicator',
  'garis-pecahan': 'has a bar that does not stand between one numerator and one denominator',
  'beberapa-baris': 'has lines that can be read as more than one formula; write it on one line',
  'beberapa-persamaan': 'holds several equations, and which is that of this indicator is not clear',
  'kata-kata': 'is a sentence that cannot be read as one formula',
  'dua-arti': 'can mean a division or a difference, or plain words; write A / B x 100 % for instance',
  legenda: 'has a legend that says two things of one letter, or one of two',
  'legenda-lebih': 'explains letters that the formula does not use',
  contoh: 'has a worked example that cannot be read by this formula',
  'di-dalam-sasaran': 'stands between rows of one sasaran; write it in the column of sasaran if it is one',
  'tanpa-angka': 'is a grade; expected a number',
  polaritas: 'cannot be read as a polarity; expected naik, turun or stabil',
  'tanpa-atasan': 'points to the cell above, which holds nothing',
  'kelebihan-sel':
    'stands in a row with more cells than headings, perhaps because of a separator inside a number or name',
  'sel-bergeser': 'was not read, since its row has more cells than headings and they may have moved',
  lanjutan: 'looks like the rest of the text above; if it is, put it into that cell',
  'nama-saja':
    'stands alone without a unit and a value, so that it is not clear whether it is an indicator, the rest of a name, or a title',
  variabel: 'is a variable of the indicator above, no indicator, so that its values were not read',
  'variabel-ragu':
    'has no number and looks like a variable of the indicator above, not like an indicator; write its numerator and denominator as a formula',
  kelipatan:
    'multiplies numbers, which the unit of the indicator does not say; they were read as they are; write for instance Juta Rupiah as the unit',
  'tanpa-realisasi':
    'stands in a table without a column of results, so that it is not clear whether its cells are results, achievements in percent, or grades',
  'beberapa-kolom': 'stands in a merged cell over several columns of values; write a value in each column',
  'bukan-predikat': 'cannot be read as a grade',
  'bukan-persen': 'is no achievement in percent',
  'realisasi-ganda': 'was not read, since its period has a value in such a column already',
};

const lookAgainReasons: Readonly<Record<string, string>> = {
  arah: 'the polarity is not stated, though less is usually better for ',
  'arah-lain': 'the polarity "naik" is stated, though less is usually better for ',
  bagian: 'read as a part of the indicator ',
  'bagi-diri': 'the formula divides something by itself: ',
  'lebih-100': 'the formula can exceed 100%: its numerator holds ',
  terbalik: 'the formula is negative when things get better: ',
  'dua-target': 'the same indicator has another target already for ',
  'lawan-arah': 'the targets go against the polarity ',
  terputus: 'a word that was parted at the end of a line is one: ',
};

const formulaAdvice: Readonly<Record<string, string>> = {
  kurung: 'write it with brackets',
  'garis-miring': 'write " / " with spaces where it divides, or that name in quotes',
  kali: 'write " x " where it multiplies, or that name in quotes',
  tanda: 'write the sign + - x where it computes, or that name in quotes',
  'kata-depan':
    'leave out the words before the bracket where they are but a heading, or write all of it in quotes',
  'tanda-hubung': 'write " - " with spaces where it subtracts, or that name in quotes',
};

const diharapkan: Readonly<Record<string, string>> = {
  operan: 'a name, a number or an opening bracket',
  sekali: 'x 100 once only',
  operator: 'a sign of arithmetic (+ - x /) or the end of the formula',
  dengan: 'one word "dengan" between two names',
  'kurung-kurawal': 'an opening brace { behind the LaTeX command',
  'tanda-dikenal': 'letters, digits or signs of arithmetic',
};

const assumedThings: Readonly<Record<string, string>> = {
  judul: 'the title of the document',
  instansi: 'the name of the agency',
  satuan: 'the unit of the indicator',
  'tahun-lembar': 'the year of the document, but for the name of the sheet,',
  sasaran: 'the sasaran',
};

const notSummableReasons: Readonly<Record<string, string>> = {
  penilaian: 'an assessor gives the score',
  persen: 'the unit is percent; a sum of percentages means nothing',
  'tak-linear': 'the formula is no sum of variables with fixed weights and no constant',
  variabel: 'one of its variables is not summed over periods (gabungPeriode)',
};

const forbiddenReasons: Readonly<Record<string, string>> = {
  penilaian: 'an assessor gives the score, and the definition declares no mean',
  persen: 'percentages must not be summed, and the definition does not choose between pooling and a mean',
  lain: 'the definition does not say how',
};

const meanings: Readonly<Record<string, (f: { readonly last: string }) => string>> = {
  gabung: () => 'It holds for what was counted, not for the whole',
  'rata-rata': () => 'The mean is of what was counted, not of the whole',
  jumlah: () => 'The sum lacks what was not counted',
  terkecil: () => 'The smallest is of what was counted only',
  terbesar: () => 'The largest is of what was counted only',
  terakhir: (f) => `It is the state at ${f.last}, the last known`,
};

/** The words for what a row names, which are data in every language. */
function inEnglish(words: string): string {
  return words
    .replace(
      'wilayah atau unit, periode, atau keduanya',
      'wilayah or unit, periode, or one of those and periode',
    )
    .replace(' dan ', ' and ');
}

/** The English sentence of the issue that lies within another. */
function reasonIn(f: { readonly kode: string; readonly sebab: string; readonly ditemukan: string }): string {
  if (!Object.hasOwn(english, f.kode)) return f.sebab;
  // The facts are those of this very code, and what was found.
  const sentence = english[f.kode as KodeIssue] as (fakta: object) => string;
  return sentence(f);
}
