import { defineIndikator, hitungan, kali, konstanta } from 'indikator';
import { describe, expect, it } from 'vitest';
import { formulaBox } from '../../../src/berkas/word/formulaBox.js';
import { documents } from '../documents.js';

const letters =
  /<m:r><m:rPr><m:nor\/><\/m:rPr><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"\/><\/w:rPr><m:t xml:space="preserve">(.*?)<\/m:t><\/m:r>/g;

/** The drawn formula of an indicator, each run of letters in square brackets. */
function drawn(dokumen: string, id: string, width: number): string | undefined {
  const all = documents[dokumen]?.dokumen.sasaran.flatMap(({ indikator }) => indikator) ?? [];
  const indikator = all.find((one) => one.id === id);
  return indikator && formulaBox(indikator, width)?.replaceAll(letters, '[$1]');
}

describe('formulaBox', () => {
  it('draws a division as a fraction, words as words', () => {
    expect(drawn('ringkas', 'i', 40)).toBe('<m:f><m:num>[A]</m:num><m:den>[B]</m:den></m:f>[ × 100%]');
  });

  it('sets what is too wide in lines', () => {
    expect(drawn('pecahan', 'laju', 40)).toBe(
      '<m:f><m:num><m:eqArr><m:e>[Jumlah kematian ibu hamil,]</m:e><m:e>[bersalin, dan nifas]</m:e></m:eqArr></m:num><m:den>[Jumlah kelahiran hidup]</m:den></m:f>[ × 100.000]',
    );
  });

  it('ends no line in a backslash', () => {
    expect(drawn('teks', 'aneh', 21)).toBe('[&lt;b&gt;tebal&lt;/b&gt; &amp; \\ $x$]');
  });

  it('needs no brackets around a product in a sum', () => {
    expect(drawn('lingkungan', 'iklh', 40)).toBe(
      '<m:eqArr><m:e>[0,376][ × ][Indeks Kualitas Air]</m:e><m:e>[ + ][0,405][ × ][Indeks Kualitas Udara]</m:e><m:e>[ + ][0,219][ × ][Indeks Kualitas Lahan]</m:e></m:eqArr>',
    );
  });

  it('sets brackets around a sum in a product, and around a negative number', () => {
    expect(drawn('pecahan', 'rerata', 90)).toBe(
      '<m:f><m:num>[1]</m:num><m:den>[3]</m:den></m:f>[ × ]<m:d><m:e>[Unsur persyaratan][ + ][Unsur prosedur][ + ][Unsur waktu]</m:e></m:d>',
    );
    expect(drawn('pecahan', 'bertanda', 40)).toContain('<m:d><m:e>[-2,5]</m:e></m:d>');
  });

  it('is undefined for a word that is too long, a formula that is too high, and a score', () => {
    expect(drawn('pecahan', 'panjang', 40)).toBeUndefined();
    expect(drawn('pecahan', 'raksasa', 40)).toBeUndefined();
    expect(drawn('cara', 'sakip', 40)).toBeUndefined();
  });

  it('marks a lone name that reads like a sentence, and breaks no line in front of a number', () => {
    const named = (label: string, width = 40) =>
      formulaBox(
        defineIndikator({
          id: 'i',
          nama: 'I',
          satuan: 'indeks',
          variabel: { a: { label } },
          formula: hitungan('a'),
        }),
        width,
      )?.replaceAll(letters, '[$1]');
    const none = '<m:dPr><m:begChr m:val=""/><m:endChr m:val=""/></m:dPr>';
    expect(named('A dibagi B')).toBe(`<m:d>${none}<m:e>[A dibagi B]</m:e></m:d>`);
    expect(named('Jumlah sekolah 100', 15)).toBe(
      '<m:eqArr><m:e>[Jumlah]</m:e><m:e>[sekolah 100]</m:e></m:eqArr>',
    );
    expect(named('100')).toBeUndefined();
  });

  it('writes numbers without zeros that nobody needs', () => {
    const indikator = defineIndikator({
      id: 'i',
      nama: 'I',
      satuan: 'persen',
      variabel: { a: { label: 'A<B' }, b: { label: 'B' } },
      formula: {
        jenis: 'rasio',
        pembilang: kali('a', konstanta('0.50')),
        penyebut: 'b',
        pengali: '100.0',
      },
    });
    expect(formulaBox(indikator, 40)?.replaceAll(letters, '[$1]')).toBe(
      '<m:f><m:num>[A&lt;B][ × ][0,5]</m:num><m:den>[B]</m:den></m:f>[ × 100%]',
    );
  });
});
