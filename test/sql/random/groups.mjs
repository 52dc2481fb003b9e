// Random rows of regions and periods, for indicators that join in every way.

import { defineDokumen, hitungan, kali, konstanta, kurang, laju, persentase, pertumbuhan, rasio, safeParseIndikator, tambah } from 'indikator';
import { randomFrom } from './random.mjs';

const MODES = /** @type {const} */ (['half-up', 'half-even', 'half-down', 'up', 'down', 'ceil', 'floor']);

export function randomGroups(count, seed) {
  const random = randomFrom(seed);
  const below = (n) => random.below(n);
  const pick = (list) => list[below(list.length)];
  const made = [];
  // What is no sound definition is drawn again.
  while (made.length < count) {
    const one = group(below, pick);
    if (one !== undefined) made.push(one);
  }
  return made;
}

function group(below, pick) {
  const tempat = pick(['wilayah', 'wilayah', 'unit', undefined]);
  const isTimed = tempat === undefined || below(3) > 0;
  const kind = pick(['persentase', 'laju', 'pertumbuhan', 'rasio', 'nolPerNol', 'hitungan', 'indeks', 'turunan']);
  const isLinear = kind === 'hitungan' || kind === 'indeks';
  const rule = () => pick(['jumlah', 'terakhir', 'rata-rata']);
  const v = (label, more = {}) => ({ label, gabungPeriode: rule(), gabungWilayah: 'jumlah', ...more });
  const isPart = below(2) === 0;
  const variabel = {
    a: v('a', { ...(isPart ? { bagianDari: 'b' } : {}), ...(below(2) ? { jenis: 'cacah' } : {}) }),
    b: v('b', below(2) ? { minimum: '0' } : {}),
    c: v('c', { minimum: '0' }),
  };
  const formulas = {
    persentase: () => persentase('a', 'b'),
    laju: () => laju('a', 'b', 100000),
    pertumbuhan: () => pertumbuhan('a', 'b'),
    rasio: () => rasio(tambah('a', 'c'), 'b', '1000'),
    nolPerNol: () => ({ ...persentase('a', 'b'), nolPerNol: { nilai: '33.3333', alasan: 'x' } }),
    hitungan: () => hitungan(kurang(tambah('a', 'b'), 'c')),
    indeks: () => hitungan(tambah(kali(konstanta('1/3'), 'a'), kali(konstanta('0.2'), 'b'))),
    turunan: () => rasio(kurang('b', 'a'), tambah('b', 'c'), '100'),
  };
  const formula = formulas[kind]();
  const ways = isLinear ? ['gabung', 'rata-rata', 'jumlah', 'terkecil', 'terbesar'] : ['gabung', 'gabung', 'rata-rata', 'terkecil', 'terbesar'];
  const wilayah = pick(ways);
  const periode = pick([...ways, 'terakhir']);
  const bobot = wilayah === 'rata-rata' && below(2) === 0 ? { bobot: 'c' } : {};
  const usesC = ['rasio', 'hitungan', 'turunan'].includes(kind) || bobot.bobot === 'c';
  if (!usesC) delete variabel.c;
  const satuan = kind === 'persentase' || kind === 'nolPerNol' || kind === 'turunan' || kind === 'pertumbuhan' ? 'persen' : 'nilai';
  const parsed = safeParseIndikator({
    id: 'x', nama: 'X', satuan, variabel, formula,
    agregasi: { wilayah, periode, ...bobot },
    pembulatan: { digit: pick([0, 1, 2, 4]), mode: pick(MODES) },
  });
  if (!parsed.ok) return undefined;
  const indikator = parsed.value;
  const tipe = () => pick(['integer', 'bigint', 'decimal(8,2)', 'double(2)', 'text(9,1)']);
  const kolom = { a: { tipe: tipe() }, b: { tipe: tipe() }, ...(usesC ? { c: { nama: 'c kolom', tipe: tipe() } } : {}) };
  const places = placesOf(tempat, below);
  const periods = isTimed ? pick([['2025', '2026'], ['2026-T1', '2026-T2', '2026-T3', '2026-T4'], Array.from({ length: 12 }, (_, i) => `2026-${`${i + 1}`.padStart(2, '0')}`), ['2025-S1', '2025-S2', '2026-S1']]) : [undefined];
  const all = places.flatMap((place) => periods.map((period) => ({ place, period }))).filter(() => below(8) > 0);
  const kept = all.length === 0 ? [{ place: places[0], period: periods[0] }] : all;
  const isSmall = below(2) === 0;
  const data = kept.map(({ place, period }) => {
    const b = value(kolom.b.tipe, isSmall, below);
    const a = isPart && below(6) > 0 && b !== null && Number(b) > 0 ? part(b, kolom.a.tipe, below) : value(kolom.a.tipe, isSmall, below);
    return { place, period, a, b, ...(usesC ? { c: value(kolom.c.tipe, isSmall, below) } : {}) };
  });
  const order = data.map((one) => ({ one, at: below(1e6) })).sort((x, y) => x.at - y.at).map(({ one }) => one);
  const cells = { ...(tempat ? { [tempat]: 'tempat"nya' } : {}), ...(isTimed ? { periode: 'kapan' } : {}) };
  const columns = [
    ...(tempat ? [{ name: 'tempat"nya', tipe: 'text(20,0)' }] : []),
    ...(isTimed ? [{ name: 'kapan', tipe: 'text(10,0)' }] : []),
    { name: 'a', tipe: kolom.a.tipe }, { name: 'b', tipe: kolom.b.tipe }, ...(usesC ? [{ name: 'c kolom', tipe: kolom.c.tipe }] : []),
  ];
  const rows = order.map(({ place, period, a, b, c }) => [...(tempat ? [place] : []), ...(isTimed ? [period] : []), a, b, ...(usesC ? [c] : [])]);
  const baris = order.map(({ place, period, a, b, c }) => ({
    ...(tempat ? { [tempat]: place } : {}), ...(isTimed ? { periode: period } : {}), data: { a, b, ...(usesC ? { c } : {}) },
  }));
  const menurut = [...(tempat && below(3) > 0 ? [tempat] : []), ...(isTimed && below(3) > 0 ? ['periode'] : [])];
  const pengaturan = {
    menurut: menurut.length === 0 ? [tempat ?? 'periode'] : menurut,
    ...(tempat === 'wilayah' ? { tingkat: 1 + below(4) } : {}),
    ...(isTimed ? { jenis: periods[0].length === 4 ? 'tahun' : pick(['tahun', ...(periods[0][5] === 'S' ? ['semester'] : ['semester', 'triwulan'])]) } : {}),
  };
  const dokumen = defineDokumen({ id: 'd', judul: 'D', instansi: { nama: 'D' }, tahun: 2026, sasaran: [{ id: 's', uraian: 'S', indikator: [indikator] }] });
  return { dokumen, indikator, kolom, pengaturan, columns, rows, baris, cells };
}

function placesOf(tempat, below) {
  if (tempat === undefined) return [undefined];
  if (tempat === 'unit') return Array.from({ length: 1 + below(5) }, (_, i) => `puskesmas ${i}`);
  const isBps = below(2) === 0;
  const places = [];
  for (let p = 11; p < 13; p += 1)
    for (let k = 1; k <= 2; k += 1)
      for (let c = 1; c <= 2; c += 1)
        for (let d = 1; d <= 1 + below(3); d += 1)
          places.push(isBps ? `${p}0${k}0${c}000${d}` : `${p}.0${k}.0${c}.200${d}`);
  return places;
}

function value(tipe, isSmall, below) {
  const kind = below(25);
  if (kind === 0) return null;
  if (kind === 1) return '0';
  if (kind === 2 && !tipe.startsWith('int') && !tipe.startsWith('big')) return `${below(90)}.5`;
  if (kind === 3) return `-${1 + below(20)}`;
  if (kind === 4 && tipe.startsWith('text')) return 'x';
  const whole = below(isSmall ? 12 : 90000);
  return tipe.startsWith('dec') || tipe.startsWith('dou') ? `${whole}.${below(2) ? '25' : '50'}`.replace(/0$/, below(2) ? '' : '') : `${whole}`;
}

function part(b, tipe, below) {
  const whole = below(Math.floor(Number(b)) + 1);
  return tipe.startsWith('x') ? null : `${whole}`;
}
