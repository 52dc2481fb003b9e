import { safeParseDokumen } from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dasar, dokumenDasar, places, problemsWithin } from '../problems.js';

const satu = { ...dasar, id: 'satu' };
const dua = { ...dasar, id: 'dua' };

/** A document of which `atas` has no indicators of its own, and `bawah` and `lain` stand below it. */
const dokumen = (rerata: { atas?: object; bawah?: object; dokumen?: object }) => ({
  ...dokumenDasar,
  sasaran: [
    { id: 'atas', uraian: 'Atas', indikator: [], ...(rerata.atas && { rerata: rerata.atas }) },
    {
      id: 'bawah',
      uraian: 'Bawah',
      induk: 'atas',
      indikator: [satu, dua],
      ...(rerata.bawah && { rerata: rerata.bawah }),
    },
    { id: 'lain', uraian: 'Lain', induk: 'atas', indikator: [dasar] },
  ],
  ...(rerata.dokumen && { rerata: rerata.dokumen }),
});

const found = (rerata: Parameters<typeof dokumen>[0]) => places(safeParseDokumen(dokumen(rerata)));

describe('the weights of a sasaran', () => {
  it('are those of its indicators', () => {
    expect(found({ bawah: { bobot: { satu: '0.7', dua: '1/9' } } })).toEqual([]);
    expect(found({ bawah: { bobot: { satu: '1', dua: '1', dasar: '1' } } })).toEqual([
      'unknown-weight sasaran.1.rerata.bobot.dasar',
    ]);
  });

  it('are those of the sasaran right below, when it has no indicators', () => {
    expect(found({ atas: { bobot: { bawah: '2', lain: '1' } } })).toEqual([]);
    expect(found({ atas: { bobot: { satu: '1' } } })).toEqual([
      'unknown-weight sasaran.0.rerata.bobot.satu',
      'missing-field sasaran.0.rerata.bobot.bawah',
      'missing-field sasaran.0.rerata.bobot.lain',
    ]);
  });

  it('are all there', () => {
    const sasaran = [{ id: 's1', uraian: 'S1', indikator: [satu, dua], rerata: { bobot: { satu: '1' } } }];
    expect(problemsWithin({ sasaran })).toEqual([
      [
        'missing-field',
        ['sasaran', 0, 'rerata', 'bobot', 'dua'],
        'sasaran[0].rerata.bobot.dua: "dua" wajib ada',
        'sasaran[0].rerata.bobot.dua: "dua" is required',
      ],
    ]);
  });

  it('name what is averaged', () => {
    const rerata = { bobot: { satu: '1', dua: '1', tiga: '1' } };
    const sasaran = [{ id: 's1', uraian: 'S1', indikator: [satu, dua], rerata }];
    expect(problemsWithin({ sasaran })).toEqual([
      [
        'unknown-weight',
        ['sasaran', 0, 'rerata', 'bobot', 'tiga'],
        'sasaran[0].rerata.bobot.tiga: bobot untuk "tiga" tidak dikenal; yang ada: satu, dua',
        'sasaran[0].rerata.bobot.tiga: a weight for "tiga" is not known; there are: satu, dua',
      ],
    ]);
  });

  it.each(['0', '-1', '-1/9', '0.00'])('are more than zero, unlike %s', (nilai) => {
    expect(found({ bawah: { bobot: { satu: nilai, dua: '1' } } })).toEqual([
      'not-positive sasaran.1.rerata.bobot.satu',
    ]);
  });

  it.each([1, '1,5', '1/0', '', null])('are numbers as text, unlike %j', (nilai) => {
    expect(found({ bawah: { bobot: { satu: nilai, dua: '1' } } })).toEqual([
      'not-a-number sasaran.1.rerata.bobot.satu',
    ]);
  });

  it('are never none at all: without weights all weigh the same', () => {
    expect(found({ bawah: { bobot: {} } })).toEqual([
      'too-few sasaran.1.rerata.bobot',
      'missing-field sasaran.1.rerata.bobot.satu',
      'missing-field sasaran.1.rerata.bobot.dua',
    ]);
    expect(found({ bawah: {} })).toEqual([]);
  });
});

describe('the weights of a document', () => {
  it('are those of the sasaran that have indicators', () => {
    expect(found({ dokumen: { bobot: { bawah: '2', lain: '1' } } })).toEqual([]);
    expect(found({ dokumen: { dari: 'sasaran', bobot: { bawah: '2', lain: '1', atas: '1' } } })).toEqual([
      'unknown-weight rerata.bobot.atas',
    ]);
  });

  it('are those of all indicators, when it averages these', () => {
    expect(found({ dokumen: { dari: 'indikator', bobot: { satu: '1', dua: '1', dasar: '1/3' } } })).toEqual(
      [],
    );
    expect(found({ dokumen: { dari: 'indikator', bobot: { bawah: '1', lain: '1' } } })).toEqual([
      'unknown-weight rerata.bobot.bawah',
      'unknown-weight rerata.bobot.lain',
      'missing-field rerata.bobot.satu',
      'missing-field rerata.bobot.dua',
      'missing-field rerata.bobot.dasar',
    ]);
  });
});

describe('the scale of a mean', () => {
  it('may have gaps that it has a policy for', () => {
    expect(found({ bawah: { skala: skalaKinerja }, dokumen: { skala: skalaKinerja } })).toEqual([]);
  });

  it('is held to the rules of every scale', () => {
    const [bawah, , atas] = skalaKinerja.kelas;
    const skala = { id: 's', nama: 'S', kelas: [bawah, atas] };
    expect(found({ atas: { skala }, bawah: { skala }, dokumen: { skala } })).toEqual([
      'scale-gap sasaran.0.rerata.skala.kelas.1.bawah',
      'scale-gap sasaran.1.rerata.skala.kelas.1.bawah',
      'scale-gap rerata.skala.kelas.1.bawah',
    ]);
  });
});

describe('a sasaran that is wrong itself', () => {
  it('is not taken for what stands above the others: without id it has nothing below it', () => {
    const sasaran = [
      { id: 's1', uraian: 'S1', indikator: [] },
      { uraian: 'Tanpa id', indikator: [], rerata: { bobot: { s1: '1' } } },
    ];
    expect(places(safeParseDokumen({ ...dokumenDasar, sasaran }))).toEqual([
      'missing-field sasaran.1.id',
      'unknown-weight sasaran.1.rerata.bobot.s1',
    ]);
  });
});
