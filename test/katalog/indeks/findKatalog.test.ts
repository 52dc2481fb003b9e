import { formatRujukan, IndikatorError } from 'indikator';
import * as katalog from 'indikator/katalog';
import { type CariKatalog, findKatalog } from 'indikator/katalog/indeks';
import { describe, expect, it } from 'vitest';

const idsOf = (cari: CariKatalog) => findKatalog(cari).map(({ id }) => id);

it('knows everything that the catalogue exports, under the name of its export', () => {
  expect(idsOf({}).sort()).toEqual(Object.keys(katalog).sort());
});

it('says what a definition is, where its JSON is, and what it rests on', () => {
  expect(findKatalog({ kode: 'KRIP 04.01.127' }).find(({ id }) => id === 'spmHipertensiKabKota')).toEqual({
    id: 'spmHipertensiKabKota',
    jenis: 'indikator',
    nama: 'Pelayanan kesehatan penderita hipertensi',
    berkas: 'spm/kesehatan',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kode: ['KRIP 04.01.127', 'SIPD 000470'],
    rujukan: expect.arrayContaining(['KEP.26A/M.PPN/HK/05/2025', 'PP 2/2018']),
    keyakinan: 'teks-asli',
  });
  expect(findKatalog({ kode: 'skalaSakip' })).toEqual([
    expect.objectContaining({
      jenis: 'skala',
      berkas: 'skalaSakip',
      rujukan: ['PermenPANRB 12/2015', 'PermenPANRB 88/2021'],
    }),
  ]);
  expect(findKatalog({ kode: 'provinsi' })).toEqual([expect.objectContaining({ jenis: 'daftar' })]);
  expect(findKatalog({ kode: 'dinsosTapin2020' })).toEqual([expect.objectContaining({ jenis: 'dokumen' })]);
});

describe('finds', () => {
  it('by older terms what newer ones name, and the other way round', () => {
    const found = idsOf({ kata: 'PPKS' });
    expect(found).toContain('spmSosialAnakLuarPantiKabKota');
    expect(idsOf({ kata: 'pmks' }).sort()).toEqual([...found].sort());
    expect(idsOf({ kata: 'Penyandang Masalah Kesejahteraan Sosial' }).sort()).toEqual([...found].sort());
    expect(idsOf({ kata: 'tuberkulosis' })).toEqual(idsOf({ kata: 'TBC' }));
    expect(idsOf({ kata: 'tuberkulosis' })).toContain('spmTerdugaTuberkulosisKabKota');
  });

  it('by the beginnings of words, in any order, all of which must be there', () => {
    expect(idsOf({ kata: 'hipert' })).toContain('spmHipertensiKabKota');
    expect(idsOf({ kata: 'hipertensi pelayanan' })).toEqual(idsOf({ kata: 'pelayanan hipertensi' }));
    expect(idsOf({ kata: 'hipertensi jembatan' })).toEqual([]);
  });

  it('by affair, and by the field that affairs stand in', () => {
    const sosial = idsOf({ urusan: '1.06' });
    expect(sosial.length).toBeGreaterThan(20);
    expect(idsOf({ urusan: '1' })).toEqual(expect.arrayContaining(sosial));
    expect(idsOf({ urusan: ' 1.06 ' })).toEqual(sosial);
    expect(idsOf({ urusan: '1.0' })).toEqual([]);
  });

  it('by level', () => {
    const found = findKatalog({ urusan: '1.06', tingkat: 'provinsi' });
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ tingkat }) => !tingkat.includes('provinsi'))).toEqual([]);
  });

  it('by regulation, however it is written', () => {
    const found = idsOf({ rujukan: 'PP 2/2018' });
    expect(found.length).toBeGreaterThan(40);
    for (const rujukan of [
      'pp 2/2018',
      'PP Nomor 2 Tahun 2018',
      'Peraturan Pemerintah No. 2 Tahun 2018',
      '2/2018',
      'PP  2 / 2018',
      'PP No 2/2018.',
      'PP RI 2 thn 2018',
      'Peraturan Pemerintah Republik Indonesia Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal, Lampiran',
    ])
      expect(idsOf({ rujukan }), rujukan).toEqual(found);
    expect(idsOf({ rujukan: 'Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2020' })).toEqual(
      idsOf({ rujukan: 'Permendagri 18/2020' }),
    );
    expect(idsOf({ rujukan: 'PP 2/20' })).toEqual([]);
  });

  it('only what everything that is asked holds for', () => {
    const found = idsOf({ urusan: '1.02', tingkat: 'kabupaten-kota', rujukan: 'PP 2/2018', kata: 'balita' });
    expect(found).toEqual(['spmBalitaKabKota']);
  });
});

it.each([
  ['IPM', 'ipm'],
  ['TPT', 'tpt'],
  ['pengangguran terbuka', 'tpt'],
  ['WTP', 'opiniBpk'],
  ['wajar tanpa pengecualian', 'opiniBpk'],
  ['GRK', 'iup'],
  ['gas rumah kaca', 'iup'],
  ['IKLH', 'iklh'],
  ['akip', 'nilaiAkipRataNasional'],
  ['jalan mantap', 'ikkJalanMantap'],
  ['e-KTP', 'ikkPerekamanKtp'],
  ['angka harapan hidup', 'uhh'],
  ['merit', 'meritMenengah'],
])('puts first for %s what is called so: %s', (kata, id) => {
  expect(idsOf({ kata })[0]).toBe(id);
});

it('puts first what is called so, then what has the words in its name, then what has them elsewhere, scales and lists behind', () => {
  expect(idsOf({ kata: 'SPIP' })).toEqual(['maturitasSpip', 'skalaSpip']);
  expect(idsOf({ kata: 'IPM' }).slice(0, 2)).toEqual(['ipm', 'indeksKesehatanIpm']);
});

it('finds each definition by every word of its name, typed whole or in part', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, nama } of findKatalog({})) {
    const words = nama.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
    for (const typed of words.flatMap((word) => [word, word.slice(0, 4)]))
      owners.set(typed, (owners.get(typed) ?? new Set()).add(id));
  }
  expect(owners.size).toBeGreaterThan(500);
  const missed = [...owners].flatMap(([kata, ids]) => {
    const found = new Set(idsOf({ kata }));
    return [...ids].filter((id) => !found.has(id)).map((id) => `${id} ${kata}`);
  });
  expect(missed).toEqual([]);
});

it('finds each definition by its regulations as they are written at length', () => {
  const missed = Object.values(katalog).flatMap((one) => {
    const regulations = (one.rujukan ?? []).filter(({ jenis }) =>
      ['uu', 'pp', 'perpres', 'permen', 'perkada'].includes(jenis),
    );
    return regulations
      .map((rujukan) => formatRujukan(rujukan))
      .filter((rujukan) => !idsOf({ rujukan }).includes(one.id))
      .map((rujukan) => `${one.id} ${rujukan}`);
  });
  expect(missed).toEqual([]);
});

it('takes a short word for an abbreviation, and a sign alone for nothing', () => {
  expect(idsOf({ kata: 'AKI' })).toContain('aki');
  expect(
    findKatalog({ kata: 'AKI' }).filter(({ nama }) => /akibat/i.test(nama) && !/kematian ibu/i.test(nama)),
  ).toEqual([]);
  expect(idsOf({ kata: '!!!' })).toEqual([]);
});

it('refuses what is no question', () => {
  const wrong: readonly unknown[] = [
    null,
    undefined,
    'sosial',
    [],
    { urusan: 1 },
    { kata: '' },
    { tingkat: 'kota' },
    { urusan: 'sosial' },
    { kata: 'a'.repeat(2_000) },
    { nama: 'x' },
  ];
  for (const cari of wrong) expect(() => findKatalog(cari as CariKatalog)).toThrow(IndikatorError);
  expect(() => findKatalog({ nama: 'x' } as CariKatalog)).toThrow(
    'argumen.cari.nama: ditemukan "x"; diharapkan urusan, tingkat, rujukan, kode, kata',
  );
});

it('gives what nobody can change', () => {
  const [first] = findKatalog({ kode: 'skalaSakip' });
  expect(Object.isFrozen(first) && Object.isFrozen(first?.rujukan)).toBe(true);
});
