// Why an achievement, or the grade of a number, is no number or no grade.

export const noTarget = {
  code: 'no-target',
  kalimat: (f: { indikator: string }) =>
    `indikator "${f.indikator}" tidak punya target; capaian tidak dihitung`,
} as const;

export const unsummedTargets = {
  code: 'unsummed-targets',
  kalimat: (f: { sebab: string; kurang: string }) =>
    f.sebab === 'tidak-dijumlahkan'
      ? `target sejak awal tahun sampai ${f.kurang} tidak ada, dan target terpisah tidak dapat dijumlahkan: definisinya tidak menyatakan hasilnya dijumlahkan antarperiode (agregasi.periode jumlah)`
      : `target terpisah berupa angka untuk ${f.kurang} tidak ada, sehingga target sejak awal tahun tidak dapat dijumlahkan`,
} as const;

export const otherPeriod = {
  code: 'other-period',
  kalimat: (f: { diminta: string; ada: string }) =>
    `yang diminta untuk ${f.diminta === '' ? 'periode yang tidak disebut' : f.diminta}; yang ada untuk: ${f.ada}`,
} as const;

export const gradeOnlyTarget = {
  code: 'grade-only-target',
  kalimat: (f: { predikat: string }) =>
    `target hanya berupa predikat ${f.predikat}; tanpa angka kelas pada skalanya, persentase capaian tidak ada`,
} as const;

export const gradeOnlyRealisasi = {
  code: 'grade-only-realisasi',
  kalimat: (f: { predikat: string }) =>
    `realisasi hanya berupa predikat ${f.predikat}; tanpa angka kelas pada skalanya, atau dengan target batas atau rentang, persentase capaian tidak ada`,
} as const;

export const missingScale = {
  code: 'missing-scale',
  kalimat: (f: { predikat: string }) =>
    `predikat ${f.predikat} tidak dapat dibandingkan, karena indikatornya tidak punya skala`,
} as const;

export const zeroTarget = {
  code: 'zero-target',
  kalimat: (_: object) =>
    'target 0 tidak dapat menjadi pembagi; nyatakan capaiannya di capaian.targetNol pada definisi',
} as const;

export const zeroRealisasi = {
  code: 'zero-realisasi',
  kalimat: (_: object) =>
    'realisasi 0 tidak dapat menjadi pembagi; nyatakan capaiannya di capaian.realisasiNol pada definisi',
} as const;

export const negativeRatio = {
  code: 'negative-ratio',
  kalimat: (f: { apa: string; metode: string; ditemukan: string }) =>
    `${f.apa} ${f.ditemukan} negatif; metode ${f.metode} hanya berarti untuk nol atau lebih`,
} as const;

export const missingBaseline = {
  code: 'missing-baseline',
  kalimat: (_: object) => 'metode dari-baseline memerlukan kondisi awal; isi baseline atau kondisiAwal',
} as const;

export const baselineEqualsTarget = {
  code: 'baseline-equals-target',
  kalimat: (f: { nilai: string }) =>
    `kondisi awal sama dengan target (${f.nilai}); tidak ada jarak yang harus ditempuh`,
} as const;

export const missingPolaritas = {
  code: 'missing-polaritas',
  kalimat: (_: object) =>
    'tidak dinyatakan apakah makin besar makin baik, makin kecil makin baik, atau sesuai target; isi polaritas (naik, turun, stabil) atau pilih capaian.metode',
} as const;

export const missingMethod = {
  code: 'missing-method',
  kalimat: (f: { arah: string }) =>
    `polaritas ${f.arah} tanpa metode; pilih capaian.metode: selisih, rasio-terbalik, dari-baseline, stabil, atau rentang`,
} as const;

export const methodNeedsRange = {
  code: 'method-needs-range',
  kalimat: (f: { jenis: string }) =>
    `metode rentang memerlukan target rentang; targetnya berjenis ${f.jenis}`,
} as const;

export const cumulativeMismatch = {
  code: 'cumulative-mismatch',
  kalimat: (f: { periode: string; target: string }) =>
    f.target === 'kumulatif'
      ? `target ${f.periode} kumulatif sejak awal tahun; nyatakan kumulatif: true dan beri realisasi sejak awal tahun`
      : `target ${f.periode} berlaku untuk periode itu saja, sedangkan realisasinya dihitung sejak awal tahun`,
} as const;

export const otherIndicator = {
  code: 'other-indicator',
  kalimat: (f: { diharapkan: string; id: string }) =>
    `hasil ini milik indikator "${f.id}"; diharapkan milik "${f.diharapkan}"`,
} as const;

export const betweenClasses = {
  code: 'between-classes',
  kalimat: (f: { nilai: string; bawah: string; atas: string; skala: string }) =>
    `nilai ${f.nilai} berada di antara kelas ${f.bawah} dan ${f.atas} dari ${f.skala}, yang tidak mengatur celah itu`,
} as const;

export const aboveScale = {
  code: 'above-scale',
  kalimat: (f: { nilai: string; batas: string; skala: string }) =>
    `nilai ${f.nilai} di atas ujung tertinggi ${f.batas} dari ${f.skala}`,
} as const;

export const belowScale = {
  code: 'below-scale',
  kalimat: (f: { nilai: string; batas: string; skala: string }) =>
    `nilai ${f.nilai} di bawah ujung terendah ${f.batas} dari ${f.skala}`,
} as const;

export const classesWithoutEnds = {
  code: 'classes-without-ends',
  kalimat: (f: { nilai: string; skala: string }) =>
    `kelas ${f.skala} tidak punya batas angka, dan tidak ada kelas yang bernilai ${f.nilai}`,
} as const;
