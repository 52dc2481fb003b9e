import type { WordList } from './wordList.js';

/** The headings of values for a period. */
export const valueWords: readonly WordList[] = [
  [
    { jenis: 'target' },
    `target, target kinerja, target iku, target tahunan, rencana target, target pk,
     target perjanjian kinerja, target tahun n, target capaian, target capaian kinerja,
     target pencapaian, target kinerja tahunan, target indikator, target indikator kinerja,
     target murni, target renstra, target renja, target rpjmd, target rkpd, target kinerja tujuan,
     target kinerja sasaran, target kinerja tujuan sasaran, target kinerja sasaran tujuan,
     target tujuan sasaran, target sasaran, target tujuan, target jangka menengah,
     target periode renstra, rencana tingkat capaian, target k, target awal, target semula,
     target sebelum perubahan, target induk, target pk induk, target pk murni, target rpd, target rkt`,
  ],
  [
    { jenis: 'targetPerubahan' },
    `target perubahan, target revisi, target setelah perubahan, target pk perubahan,
     target perubahan pk, target perjanjian kinerja perubahan, target kinerja perubahan, target menjadi,
     target sesudah perubahan, target rkpd perubahan, target perubahan renstra,
     target renstra perubahan, target kinerja setelah perubahan`,
  ],
  [
    { jenis: 'kondisiAwal' },
    `kondisi awal, baseline, data awal, capaian awal, kondisi awal kinerja, kondisi awal baseline,
     base line, data baseline, baseline data, data dasar, nilai awal, kondisi eksisting,
     kondisi awal rpjmd, kondisi awal renstra, kondisi awal periode, kondisi awal periode rpjmd,
     kondisi awal periode renstra, kondisi kinerja awal, kondisi kinerja awal rpjmd,
     kondisi kinerja awal renstra, kondisi kinerja awal periode, kondisi kinerja awal periode rpjmd,
     kondisi kinerja awal periode renstra, kondisi kinerja pada awal periode,
     kondisi kinerja pada awal periode rpjmd, kondisi kinerja pada awal periode renstra,
     kondisi pada awal periode, data capaian pada tahun awal perencanaan, tahun dasar, kondisi,
     kondisi dasar, kondisi saat ini, kondisi terakhir, nilai baseline, nilai dasar, kondisi awal data,
     kondisi awal renstra rpjmd`,
  ],
  [
    { jenis: 'finalTarget' },
    `kondisi akhir, target akhir, kondisi akhir kinerja, target akhir renstra, target akhir periode,
     target akhir rpjmd, target akhir periode rpjmd, target akhir periode renstra, kondisi akhir rpjmd,
     kondisi akhir renstra, kondisi akhir periode, kondisi akhir periode rpjmd,
     kondisi akhir periode renstra, kondisi kinerja akhir, kondisi kinerja akhir rpjmd,
     kondisi kinerja akhir renstra, kondisi kinerja akhir periode, kondisi kinerja akhir periode rpjmd,
     kondisi kinerja akhir periode renstra, kondisi kinerja pada akhir periode,
     kondisi kinerja pada akhir periode rpjmd, kondisi kinerja pada akhir periode renstra,
     kondisi pada akhir periode`,
  ],
  [{ jenis: 'proyeksi' }, 'proyeksi, target proyeksi, angka proyeksi'],
  [
    { jenis: 'result' },
    `realisasi, capaian, persentase capaian, tingkat capaian, capaian kinerja, predikat, kategori,
     hasil, tercapai, realisasi kinerja, nilai capaian, capaian target, predikat capaian`,
  ],
];
