import type { Indikator } from '../../definition/indikator.js';

const LESS =
  /\b(?:kematian|mortalitas|fatalitas|kesakitan|morbiditas|prevalensi|insiden|insidensi|kemiskinan|penduduk miskin|pengangguran|stunting|stunted|wasting|underweight|gizi (?:buruk|kurang)|obesitas|keluhan|pengaduan|waktu (?:tanggap|tunggu|respons?)|response time|lama waktu|inflasi|ketimpangan|gini|putus sekolah|buta (?:aksara|huruf)|kumuh|tidak layak|kecelakaan|kriminalitas|kejahatan|kekerasan|pelanggaran|korban|kerugian|tunggakan|kebocoran|kehilangan air|pencemaran|emisi|perkawinan (?:anak|usia)|pernikahan (?:dini|usia)|rawan pangan|daerah tertinggal|desa tertinggal|kemacetan)\b/iu;

/** Beginnings of words that tell what is done about it, or that turn the meaning round: of these more is better. */
const DEALT_WITH =
  /\b(?:(?:di|ter|pe[mn]?|per)?(?:tindak ?lanjut|tangan|selesai|layan|cegah|bantu|damping|rehabilitasi|fasilitasi|entas|pulih|lindung|tanggulang)|pen(?:angan|yelesai|cegah|urun)|penanggulang|pengurang|berkurang|menurun|turunnya|p(?:em|eng|en)(?:ulih|entas|ertib|egak|bina|beran|bebas|yembuh|dampingan|elola)|pelatih|penyuluh|sosialisasi|edukasi|mitigasi|siaga|kesiap|tersedia|ketersedia|pemulang|penyelamat|terselamat|dievakuasi|penyerap|terserap|pemantau|dipantau|pelapor|dilapor|terlapor|terdata|pendata|jaminan|santunan|mutu|kualitas|mendapat|memperoleh|menerima|cakupan|bebas|keluar|sembuh|lulus|patuh|kepatuh|memenuhi|sesuai|tepat|ketepatan|kecepatan|pengendalian|pemberdaya|keberhasilan|nihil|non|tanpa|tidak ada|kepuasan|pengawas|penindak|deteksi|skrining)/iu;

/** A service that somebody waits for, or complains of: that it is served says nothing. */
const OWN_SERVICE =
  /(?<=\b(?:waktu|keluhan|pengaduan)(?: (?:atas|terhadap|tunggu|tanggap|dalam))?) (?:pe)?layanan\b/giu;

/** What in the name or the unit of an indicator says that less is better; *undefined* when nothing does for sure. */
export function lessIsBetter({ nama, satuan }: Pick<Indikator, 'nama' | 'satuan'>): string | undefined {
  if (nama.length > 300 || DEALT_WITH.test(nama.replace(OWN_SERVICE, ''))) return undefined;
  return LESS.exec(nama)?.[0] ?? LESS.exec(satuan.slice(0, 100))?.[0];
}
