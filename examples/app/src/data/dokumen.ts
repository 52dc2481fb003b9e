import { defineDokumen } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { beras, perlindungan, psks, rehabilitasi, TAHUN, waktuTanggap } from './indikator.js';

const [jaminan, rehab, peran] = dinsosTapin2020.sasaran;
const kesejahteraan = 'kesejahteraanSosial';
const tangguh = 'tangguhBencana';

/** The document of the dinas: sasaran of the region, below them those of the dinas (`induk`), below those the indicators. */
export const dokumen = defineDokumen({
  id: 'dinsosTapin2026',
  judul: `Indikator Kinerja Utama Dinas Sosial Kabupaten Tapin Tahun ${TAHUN}`,
  instansi: dinsosTapin2020.instansi,
  tahun: TAHUN,
  sasaran: [
    {
      id: kesejahteraan,
      uraian: 'Meningkatnya kesejahteraan sosial masyarakat',
      tingkat: 'daerah',
      indikator: [],
    },
    { ...jaminan, induk: kesejahteraan, indikator: [perlindungan] },
    { ...rehab, induk: kesejahteraan, indikator: [rehabilitasi] },
    { ...peran, induk: kesejahteraan, indikator: [psks] },
    {
      id: tangguh,
      uraian: 'Meningkatnya ketangguhan daerah terhadap bencana',
      tingkat: 'daerah',
      indikator: [],
    },
    {
      id: 'bantuanBencana',
      uraian: 'Meningkatnya kecepatan dan cakupan bantuan bagi korban bencana',
      tingkat: 'perangkat-daerah',
      induk: tangguh,
      indikator: [beras, waktuTanggap],
    },
  ],
});
