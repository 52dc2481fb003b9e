import type { WordList } from './wordList.js';

/** The headings of what is said of an indicator beside its values. */
export const describingWords: readonly WordList[] = [
  [
    { jenis: 'satuan' },
    `satuan, sat, unit satuan, satuan unit, satuan ukuran, satuan pengukuran, satuan ukur,
     satuan indikator, satuan kinerja, satuan target, satuan kinerja utama`,
  ],
  [
    { jenis: 'sumberData' },
    `sumber data, sumber, sumber data capaian, sumber data informasi, sumber informasi,
     sumber data pendukung, asal data, penyedia data, sumber penyedia data, sumber data utama,
     sumber data kinerja`,
  ],
  [
    { jenis: 'penanggungJawab' },
    `penanggung jawab, penanggungjawab, unit penanggung jawab, unit kerja penanggung jawab, pic,
     bidang penanggung jawab, opd penanggung jawab, perangkat daerah penanggung jawab, unit pelaksana,
     penanggung jawab iku, penanggung jawab pic, penanggung jawab indikator, penanggung jawab kinerja,
     penanggung jawab program, unit in charge, unit kerja, unit organisasi, unit pengampu,
     unit pemilik iku, pemilik iku, bidang, bidang pengampu, bidang pelaksana, seksi, opd, opd pengampu,
     opd pelaksana, skpd, skpd penanggung jawab, perangkat daerah, perangkat daerah pengampu,
     perangkat daerah pelaksana, pengampu, pelaksana, instansi penanggung jawab, leading sector, pj,
     satuan kerja, unit kerja pelaksana, unit kerja pengampu, penanggung jawab kegiatan,
     penanggung jawab sasaran, bidang seksi, bagian, subbagian, sub bagian`,
  ],
  [
    { jenis: 'polaritas' },
    `polaritas, polarisasi, polarity, sifat indikator, polaritas indikator, jenis polaritas,
     arah polaritas, arah indikator, arah kinerja, arah, arah capaian`,
  ],
  [
    { jenis: 'explanation' },
    `penjelasan, penjelasan formulasi perhitungan, formulasi perhitungan penjelasan,
     formula sumber data,
     penjelasan makna indikator alasan pemilihan indikator cara perhitungan indikator,
     penjelasan formula, penjelasan makna alasan cara perhitungan, definisi rumus, cara perhitungan,
     cara menghitung, metode perhitungan, cara pengukuran, definisi operasional rumus, penjelasan rumus,
     definisi operasional dan formulasi, definisi operasional formula, uraian penjelasan, metode,
     metode pengukuran, metode penghitungan, metode perhitungan indikator, metode pengukuran indikator,
     cara penghitungan, cara perhitungan indikator, cara menghitung indikator, cara mengukur,
     teknik menghitung, teknik perhitungan, penjelasan indikator, definisi operasional cara perhitungan,
     definisi operasional cara pengukuran, definisi operasional dan rumus,
     definisi operasional dan formula, definisi operasional dan cara perhitungan, cara hitung,
     cara ukur, cara menghitung iku, cara perhitungan iku, cara pengukuran iku, rumus dan penjelasan`,
  ],
  [
    { jenis: 'makna' },
    `makna, makna indikator, definisi operasional, definisi, definisi operasional indikator,
     definisi indikator, definisi iku, deskripsi, deskripsi indikator, pengertian, do`,
  ],
  [
    { jenis: 'alasan' },
    `alasan, alasan pemilihan, alasan pemilihan indikator, alasan pemilihan iku, alasan penetapan`,
  ],
  [
    { jenis: 'formula' },
    `rumus, formula, formulasi, formulasi perhitungan, rumus perhitungan, formula perhitungan,
     formulasi pengukuran, formula pengukuran, rumusan, formulasi penghitungan, formula indikator,
     rumus indikator, rumus formula, rumus penghitungan, rumus pengukuran, formula penghitungan,
     formula hitung, formulasi indikator, formulasi iku, formulasi rumus`,
  ],
  [
    { jenis: 'remark' },
    `keterangan, ket, catatan, bobot, bobot indikator, tipe perhitungan, tipe penghitungan,
     jenis perhitungan, tipe indikator, jenis indikator, anggaran, pagu, pagu anggaran, pagu indikatif,
     jumlah anggaran, anggaran rp, rp, tercapai, target tercapai, sumber dana, sumber pendanaan, sumber anggaran,
     realisasi anggaran, realisasi keuangan, realisasi rp, serapan anggaran, penyerapan anggaran,
     capaian anggaran, target nspk, target ikk, target indikator lainnya, target anggaran, target keuangan, target rp, pagu rp, kebutuhan anggaran,
     alokasi anggaran, tipe, jenis, atasan, pelaksanaan, lokasi`,
  ],
];
