// Written by `npm run katalog` from the definitions of the catalogue: do not edit.

/** The registries whose codes stand in rows, by place. */
export const registries: readonly string[] = ["KRIP","SIPD","SDG","IUP nasional","IKK","IUP DKI Jakarta","RPJMN"];

/** The references of rows, by place. */
export const references: readonly string[] = ["KEP.26A/M.PPN/HK/05/2025","PP 65/2005","Permendagri 18/2020","Permendagri 59/2021","PP 2/2018","PP 6/2008","Perbup Kulon Progo 15/2011","Perbup Kulon Progo 14/2011","Perbup Kulon Progo 78/2011","Permenkes 4/2019","Permenkes 6/2024","Perbup Kulon Progo 8/2020","PermenPANRB 88/2021","Permensos 9/2018","Perbup Kulon Progo 12/2011","Perbup Kulon Progo 57/2011","Permendikbudristek 32/2022","018/M/H/2024","Perbup Kulon Progo 13/2011","Perbup Kulon Progo 10/2011","Perbup Kulon Progo 11/2011","PermenPUPR 13/2023","Perbup Kulon Progo 8/2011","PermenLHK 27/2021","PermenPANRB 12/2015","PermenPUPR 1/2023","PermenPUPR 29/2018","Peraturan Badan Kepegawaian Negara 8/2019","Peraturan Badan Koordinasi Penanaman Modal 10/2020","Peraturan Badan Pengawasan Keuangan dan Pembangunan 16/2015","Perbup Kulon Progo 56/2011","Perbup Kulon Progo 58/2011","Perbup Kulon Progo 61/2011","Perbup Kulon Progo 9/2011","PermenPANRB 14/2017","PermenPANRB 8/2026","Permensos 8/2012","UU 15/2004","300.2.2-2430 (2025)","PP 7/2021","Peraturan Badan Pangan Nasional 15/2023","Peraturan Badan Pengawasan Keuangan dan Pembangunan 8/2021","Peraturan Direktorat Jenderal Perbendaharaan Nomor PER-5/PB/2024","Perbup Kulon Progo 59/2011","PermenPANRB 17/2017","PermenPANRB 59/2020","Permendagri 19/2020","Permendagri 54/2010","Permendagri 86/2017","Permensos 129/2008","Permensos 5/2019","Perpres 71/2015","UU 23/2014"];

/** The rows of each file. */
export const files: Readonly<Record<string, string>> = {
  'bidangUrusan': `ls	bidangUrusan	Bidang urusan pemerintahan daerah				52`,
  'iup': `ls	iup	Indikator Utama Pembangunan RPJPN 2025-2045`,
  'jawabanSakip2021': `ls	jawabanSakip2021	Nilai jawaban evaluasi SAKIP menurut PermenPANRB 88/2021				12`,
  'komponenSakip2015': `lt	komponenSakip2015	Komponen evaluasi SAKIP menurut PermenPANRB 12/2015				24`,
  'komponenSakip2021': `ls	komponenSakip2021	Komponen evaluasi SAKIP menurut PermenPANRB 88/2021				12`,
  'opiniBpk': `ls	opiniBpk	Opini BPK				37`,
  'ppks': `ls	ppks	Jenis pemerlu pelayanan kesejahteraan sosial (PPKS)				36 50`,
  'provinsi': `ls	provinsi	Provinsi				38`,
  'psks': `ls	psks	Potensi dan sumber kesejahteraan sosial (PSKS)				36`,
  'tingkatKinerja': `ls	tingkatKinerja	Tingkat kinerja				24`,
  'dinsosKutaiKartanegara2022': `dt	dinsosKutaiKartanegara2022	INDIKATOR KINERJA UTAMA (IKU) DINAS SOSIAL SETINGKAT IMPACT`,
  'dinsosTapin2020': `dt	dinsosTapin2020	INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020`,
  'ikk/adminduk': `itk	ikkAktaLahir018	Kepemilikan akta kelahiran (penduduk 0-18 tahun)	lahir	2.12	009.01.020 1000513	0 2
itk	ikkKepemilikanKia	Persentase anak usia 0-17 tahun kurang 1 (satu) hari yang memiliki KIA	kartu identitas	2.12	009.01.018 1000512	0 2
isk	ikkPerekamanKtp	Perekaman KTP elektronik	el e	2.12	009.01.016 1000511	2`,
  'ikk/energi': `isp	ikkUsahaTambang	Persentase usaha tambang sesuai kewenangan provinsi yang tidak melanggar perizinan	pertambangan esdm	3.29	007.01.005 1000424	0 2`,
  'ikk/kebudayaan': `isk	ikkCagarBudaya	Terlestarikannya cagar budaya	pelestarian	2.22		2`,
  'ikk/kehutanan': `isp	ikkRehabilitasiLahanKritis	Rehabilitasi hutan dan lahan kritis	rhl	3.28	007.03.030 1000423	0 2`,
  'ikk/keluargaBerencana': `isk	ikkMcpr	Persentase pemakaian kontrasepsi modern (mCPR)	prevalensi pus	2.14		2
isk	ikkUnmetNeed	Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need)	pus kontrasepsi	2.14		2`,
  'ikk/kesehatan': `isk	ikkBalita	Cakupan pelayanan kesehatan balita sesuai standar	spm persentase	1.02	1000466 004.01.016	2
isk	ikkBayiBaruLahir	Persentase bayi baru lahir mendapatkan pelayanan kesehatan bayi baru lahir	spm neonatal kn	1.02	1000465	2
isk	ikkDayaTampungRs	Rasio daya tampung RS terhadap jumlah penduduk	tempat tidur rumah sakit rujukan	1.02	41.b.1 004.01.192 1000461	2 0
itp	ikkDayaTampungRsProv	Rasio daya tampung RS rujukan provinsi	rumah sakit	1.02	004.01.191 1000355	0 2
isk	ikkDiabetes	Persentase penderita DM yang mendapatkan pelayanan kesehatan sesuai standar	spm diabetes melitus ptm	1.02	004.01.126 1000471	2
isk	ikkHipertensi	Persentase penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar	spm ptm	1.02	1000470	2
isk	ikkIbuBersalin	Persentase ibu bersalin mendapatkan pelayanan persalinan	spm kesehatan bulin	1.02	41.b.4	2
isk	ikkIbuHamil	Persentase ibu hamil mendapatkan pelayanan kesehatan ibu hamil	spm antenatal k4 bumil	1.02	004.01.096 1000463	2
isk	ikkOdgj	Persentase ODGJ berat yang mendapatkan pelayanan kesehatan jiwa sesuai standar	spm	1.02	004.01.118 1000472	2
isk	ikkRisikoHiv	Persentase orang dengan risiko terinfeksi HIV mendapatkan pelayanan deteksi dini HIV sesuai standar	spm kesehatan aids	1.02	004.01.119 1000474	2
isk	ikkRsTerakreditasi	Persentase RS Rujukan tingkat kabupaten/kota yang terakreditasi	akreditasi rumah sakit	1.02	41.b.2 004.01.164.002 1000462	2 0
isp	ikkRsTerakreditasiProv	Persentase RS Rujukan Provinsi yang terakreditasi	akreditasi rumah sakit	1.02	004.01.164.001 1000356	0 2
isk	ikkTerdugaTbc	Persentase orang terduga TBC mendapatkan pelayanan TBC sesuai standar	spm kesehatan	1.02	1000473	2
isk	ikkUsiaLanjut	Persentase warga negara usia 60 tahun ke atas mendapatkan skrining kesehatan sesuai standar	spm lansia	1.02	1000469	2
isk	ikkUsiaPendidikanDasar	Persentase anak usia pendidikan dasar yang mendapatkan pelayanan kesehatan sesuai standar	spm skrining sekolah	1.02	004.01.069 1000467	2
isk	ikkUsiaProduktif	Persentase orang usia 15-59 tahun mendapatkan skrining kesehatan sesuai standar	spm produktif	1.02	1000468	2`,
  'ikk/keuangan': `isk	ikkBelanjaLangsung	Belanja langsung terhadap total APBD		5.02
ispk	ikkDeviasiBelanja	Deviasi realisasi belanja terhadap belanja total dalam APBD	budget execution penyerapan anggaran	5.02	009.02.010 1000451 1000536	0 2
ispk	ikkDeviasiPad	Deviasi realisasi PAD terhadap anggaran PAD dalam APBD	revenue mobilization	5.02	009.02.011 1000452 1000537	0 2
itpk	ikkPadTerhadapPendapatan	Besaran PAD terhadap seluruh pendapatan dalam APBD (realisasi)	kemandirian kemampuan keuangan daerah rasio	5.02	009.02.095 1001131	0
ispk	ikkSilpaBelanja	Rasio Anggaran Sisa terhadap total belanja dalam APBD tahun sebelumnya	silpa cash management	5.02	009.02.063 1000454 1000538	0 2`,
  'ikk/kominfo': `isk	ikkInformasiPublik	Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah kabupaten/kota	kip diseminasi	2.16	009.03.056.002 1000519	0 2
isp	ikkInformasiPublikProv	Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah provinsi	kip diseminasi	2.16	009.03.056.001 1000398	0 2
isk	ikkLayananDaring	Persentase layanan publik yang diselenggarakan secara online dan terintegrasi	daring spbe	2.16		2
isp	ikkLayananDaringProv	Persentase Layanan Publik yang diselenggarakan secara online dan terintegrasi	daring spbe	2.16	009.03.054 1000397	0 2
isk	ikkOpdInternet	Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo		2.16		2
isp	ikkOpdInternetProv	Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo		2.16	009.03.059 1000396	0 2`,
  'ikk/koperasi': `isk	ikkKoperasiBerkualitas	Meningkatnya koperasi yang berkualitas	rapat anggota tahunan	2.17		2
isk	ikkUsahaMikroWirausaha	Meningkatnya usaha mikro yang menjadi wirausaha	umkm	2.17		2`,
  'ikk/lingkunganHidup': `isk	ikkPengelolaanSampah	Terlaksananya pengelolaan sampah di wilayah kabupaten/kota	persampahan penanganan	2.11	007.05.095 1000509	2`,
  'ikk/pangan': `isp	ikkCadanganPanganProv	Persentase cadangan pangan	ketahanan	2.09	002.03.042 1000385	0 2`,
  'ikk/pariwisata': `isp	ikkHunianAkomodasi	Tingkat hunian akomodasi	tpk hotel okupansi	3.26	003.04.021 1000417	0 2
isp	ikkPariwisataPdrb	Kontribusi sektor pariwisata terhadap PDRB ADHB	wisata	3.26	002.11.012 1000418	0 2`,
  'ikk/pekerjaanUmum': `isk	ikkAirLimbah	Persentase jumlah rumah tangga yang memperoleh layanan pengolahan air limbah domestik	spm pekerjaan umum sanitasi spald	1.03		2
isk	ikkAirMinum	Persentase jumlah rumah tangga yang mendapatkan akses terhadap air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi terhadap rumah tangga di seluruh kabupaten/kota	spm pekerjaan umum bersih	1.03	1000478	2
isk	ikkBanjirTerlindungi	Rasio luas kawasan permukiman rawan banjir yang terlindungi oleh infrastruktur pengendalian banjir di WS kewenangan kabupaten/kota	wilayah sungai	1.03	1000475	2
itk	ikkJalanMantap	Tingkat kemantapan jalan kabupaten/kota	kondisi mantap baik dan sedang	1.03	41.c.7 003.01.048.003 1000481 1000607	0 2
itp	ikkJalanMantapProv	Tingkat kemantapan jalan provinsi	kondisi mantap	1.03	003.01.048.002 1000606 1000364	0 2
itk	ikkKepatuhanImb	Rasio kepatuhan IMB kabupaten/kota	izin mendirikan bangunan pbg	1.03	003.06.022 1000480	0 2
isk	ikkProyekTanpaKecelakaan	Rasio proyek yang menjadi kewenangan pengawasannya tanpa kecelakaan konstruksi	keselamatan k3	1.03	003.01.086 1000483	0 2
isk	ikkRumahBerImb	Rasio rumah ber IMB	izin mendirikan bangunan pbg	1.03
isp	ikkTenagaAhliKonstruksiProv	Rasio tenaga kerja konstruksi yang terlatih di wilayah provinsi yang dibuktikan dengan sertifikat pelatihan ahli		1.03	003.01.087 1000365	0 2
isk	ikkTenagaKonstruksiSertifikat	Rasio tenaga operator/teknisi/analisis yang memiliki sertifikat kompetensi	kerja konstruksi terlatih	1.03	003.01.088 1000482	0 2`,
  'ikk/pemberdayaanPerempuan': `isk	ikkArg	Persentase Anggaran Responsif Gender (ARG) pada belanja langsung APBD	pprg	2.08		2`,
  'ikk/pemudaOlahraga': `ispk	ikkPemudaEkonomi	Tingkat partisipasi pemuda dalam kegiatan ekonomi mandiri	wirausaha muda kepemudaan	2.19	006.04.013 1000402 1000521	0 2
ispk	ikkPemudaOrganisasi	Tingkat Partisipasi Pemuda dalam Organisasi Kepemudaan dan Organisasi Sosial Kemasyarakatan	karang taruna knpi	2.19	006.04.014 1000403 1000522	0 2`,
  'ikk/penanamanModal': `isk	ikkPeningkatanInvestasi	Persentase peningkatan investasi di kabupaten/kota	pma pmdn penanaman modal	2.18	002.08.036.002 1000520	0 2
isp	ikkPeningkatanInvestasiProv	Persentase peningkatan investasi di provinsi	pma pmdn penanaman modal	2.18	002.08.036.001 1000401	0 2`,
  'ikk/pendidikan': `isk	ikkKesetaraan718	Tingkat partisipasi warga negara usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang berpartisipasi dalam pendidikan kesetaraan	spm paket a b c	1.01	41.a.4 1000460	2
isk	ikkPaud56	Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam PAUD	spm pendidikan anak dini	1.01	41.a.1 1000457	2
isk	ikkSd712	Tingkat partisipasi warga negara usia 7-12 tahun yang berpartisipasi dalam pendidikan dasar	spm sd	1.01	41.a.2 006.01.095 1000458	0 2
isk	ikkSmp1315	Tingkat partisipasi warga negara usia 13-15 tahun yang berpartisipasi dalam pendidikan menengah pertama	spm dasar smp	1.01	41.a.3 006.01.091 1000459	2`,
  'ikk/pengadaan': `isp	ikkBelanjaPengadaan	Rasio nilai belanja yang dilakukan melalui pengadaan	pbj	4.01	009.02.069 1000447	0 2
isp	ikkPengadaanKompetitif	Persentase pengadaan yang dilakukan dengan metode kompetitif	tender lelang pbj	4.01	009.02.042 1000446	0 2
ispk	ikkProyekKuartal1	Persentase jumlah total proyek konstruksi yang ditandatangani pada kuartal pertama	triwulan i kontrak	4.01	003.01.074 1000445 1000535	0 2`,
  'ikk/pengawasan': `isk	ikkTemuanBpk	Rasio temuan BPK RI yang ditindaklanjuti	tindak lanjut lhp	6.01`,
  'ikk/perdagangan': `isk	ikkIzinToko	Persentase pelaku usaha yang memperoleh izin sesuai dengan ketentuan (IUPP/SIUP Pusat Perbelanjaan dan IUTM/IUTS/SIUP Toko Swalayan)		3.30	002.02.047 1000528	2
isp	ikkPengaduanKonsumen	Persentase penanganan pengaduan konsumen	perlindungan bpsk	3.30	002.02.048 1000427	0 2
ispk	ikkRealisasiPupuk	Persentase kinerja realisasi pupuk	bersubsidi rdkk	3.30 3.27	002.03.045 1000430	0 2
isk	ikkTeraSah	Persentase alat-alat ukur, takar, timbang dan perlengkapannya (UTTP) bertanda tera sah	metrologi ulang	3.30	002.02.042 1000529 1000773	2`,
  'ikk/perhubungan': `isp	ikkVcRasioProv	V/C ratio di jalan Provinsi	volume per kapasitas kinerja lalu lintas kemacetan	2.15	003.03.050 1000395	0 2`,
  'ikk/perikanan': `ispk	ikkProduksiIkan	Jumlah total produksi perikanan (tangkap dan budidaya)	kelautan ikan	3.25	002.06.010 1000413 1000524	0 2`,
  'ikk/perindustrian': `isk	ikkPengawasanIpui	Persentase hasil pemantauan dan pengawasan dengan jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah yang dikeluarkan oleh instansi terkait	perizinan	3.31	002.01.027 1000532	0 2
isk	ikkPengawasanIui	Persentase jumlah hasil pemantauan dan pengawasan dengan jumlah Izin Usaha Industri (IUI) kecil dan menengah yang dikeluarkan oleh instansi terkait	perizinan	3.31	002.01.029 1000531	2 0`,
  'ikk/pertanahan': `isk	ikkTanahFasumKab	Persentase penetapan tanah untuk pembangunan fasilitas umum	fasum	2.10	003.06.015 1000503	0 2
isp	ikkTanahSesuaiIzinProv	Persentase pemanfaatan tanah yang sesuai dengan peruntukan tanahnya di atas izin lokasi dibandingkan dengan luas izin lokasi yang diterbitkan	kkpr	2.10	003.06.012 1000386	0 2
isp	ikkTersedianyaLokasiProv	Tersedianya Lokasi Pembangunan lintas kabupaten/kota		2.10	003.06.024 1000388	0 2`,
  'ikk/pertanian': `isp	ikkProduktivitasTanaman	Produktivitas pertanian per hektar per tahun	hasil panen	3.27	002.03.062 1000419	0 2`,
  'ikk/perumahan': `isk	ikkRumahKorbanBencana	Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota	spm perumahan	1.04	003.04.012 1000484	2 0
isk	ikkRumahRelokasi	Fasilitasi penyediaan rumah layak huni bagi masyarakat terdampak relokasi program pemerintah kabupaten/kota	spm perumahan	1.04	003.04.002 1000485	2`,
  'ikk/sekretariatDprd': `isk	ikkRanperda	Ranperda yang disetujui oleh DPRD	rancangan peraturan daerah propemperda	4.02`,
  'ikk/sosial': `isk	ikkPekerjaSosial	Rasio pekerja sosial profesional dan/atau TKS dan/atau relawan sosial yang disediakan	peksos tenaga kesejahteraan	1.06		2
ibk	ikkReunifikasi	Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang direunifikasi dengan keluarga	gelandangan pengemis ppks	1.06		2
isk	ikkRumahSinggah	Rasio rumah singgah/shelter/tempat tinggal sementara yang dimiliki sesuai standar dengan jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng	gelandangan pengemis ppks	1.06		2
isk	ikkSosialKorbanBencana	Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota	spm	1.06		2
isk	ikkSosialLuarPanti	Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya di luar panti (Indikator SPM)	sosial ppks	1.06	1000494	2`,
  'ikk/statistik': `isp	ikkOpdDataStatistikEvaluasi	Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam melakukan evaluasi pembangunan daerah	satu	2.20	009.03.057 1000406	0 2
isp	ikkOpdDataStatistikRencana	Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam menyusun perencanaan pembangunan daerah	satu	2.20	009.03.058 1000405	0 2`,
  'ikk/tenagaKerja': `isk	ikkInstrukturBersertifikat	Persentase instruktur bersertifikat kompetensi	blk pelatihan kerja	2.07		2
isk	ikkLpkBerizin	Persentase lembaga pelatihan kerja yang memiliki perizinan	lpk blk	2.07		2
isp	ikkPenempatanProv	Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan antar kerja lintas daerah kabupaten/kota dalam 1 (satu) daerah provinsi	akad pencari	2.07	006.02.043 1000380	0 2
isk	ikkPenempatanTenagaKerja	Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan Antar Kerja dalam wilayah kabupaten/kota	akl akad akan pencari	2.07	006.02.042 1000500	2 0
isk	ikkPerselisihanHiPb	Persentase perselisihan hubungan industrial yang diselesaikan melalui perjanjian bersama oleh mediator hubungan industrial	phi mediasi	2.07		2
isp	ikkPerusahaanKerjaLayakProv	Persentase perusahaan yang menerapkan peraturan perundangan bidang ketenagakerjaan	tata kelola kerja layak	2.07	006.02.036 1000381	0 2
isk	ikkProduktivitasTenagaKerja	Tingkat produktivitas tenaga kerja	pdrb per	2.07		2
isk	ikkRencanaTenagaKerja	Persentase kegiatan yang dilaksanakan yang mengacu ke rencana tenaga kerja	rtkd daerah	2.07		2
isk	ikkTataKelolaKerjaLayak	Persentase perusahaan yang menerapkan tata kelola kerja yang layak (PP/PKB, LKS Bipartit, Struktur Skala Upah, dan terdaftar peserta BPJS Ketenagakerjaan)	peraturan perjanjian bersama	2.07	006.02.037 1000499	2
isk	ikkTenagaKerjaBersertifikat	Persentase tenaga kerja bersertifikat kompetensi	sertifikasi	2.07	006.02.040 1000497	2 0`,
  'ikk/trantibum': `isk	ikkPerdaDitegakkan	Persentase Perda dan Perkada yang ditegakkan	satpol pp penegakan peraturan daerah	1.05		2
isk	ikkSatpolPp	Rasio personil Satpol PP terhadap jumlah penduduk	satuan polisi pamong praja	1.05`,
  'iku/adminduk': `itpk	aktaKematian	Persentase kepemilikan akta kematian dari peristiwa kematian yang dilaporkan	pencatatan dukcapil	2.12	009.01.022 1000583 1000854	0
itnpk	aktaLahir017	Persentase Anak Berumur 0-17 Tahun yang Memiliki Akta Kelahiran	lahir pencatatan dukcapil	2.12	009.01.017 1000581 216.9.1.(b)	0
itnpk	aktaLahir04	Persentase anak berusia 0-4 tahun yang memiliki akta kelahiran	lahir balita dkb dukcapil	2.12	009.01.019 1000852	0
itnpk	aktaLahir40Persen	Persentase Kepemilikan Akta Kelahiran pada Penduduk Berumur 0-17 Tahun dan Pendapatan 40% Terbawah	lahir desil 1 4	2.12	009.01.021 1000322 216.9.1.(a)	0
itnpk	aktaLahirBalita	Proporsi anak umur di bawah 5 tahun yang kelahirannya dicatat oleh lembaga pencatatan sipil, menurut umur	akta lahir balita kelahiran	2.12	009.01.030 1000321 216.9.1*	0
itpk	aktaPerceraian	Persentase kepemilikan akta perceraian pada semua individu pasangan yang perceraiannya dilaporkan	cerai pencatatan	2.12	009.01.023 1000584 1000856	0
itpk	aktaPerkawinan	Persentase kepemilikan buku nikah/akta perkawinan pada semua pasangan yang perkawinannya dilaporkan	pencatatan	2.12	009.01.024 1000582 1000853	0
isp	bayiBerakta	Bayi berakta kelahiran	akta lahir	2.12
itnpk	ikdDigital	Persentase penduduk yang menggunakan Identitas Kependudukan Digital (IKD) bagi penduduk wajib KTP		2.12	009.01.029 1000579 1000857	0
isk	kartuKeluarga	Cakupan penerbitan Kartu Keluarga	kk	2.12
isk	kepemilikanAktaKelahiran	Kepemilikan akta kelahiran	lahir	2.12
isk	kepemilikanKtp	Kepemilikan KTP	el e	2.12
isp	ktpDewasa	Penduduk usia > 17 yang ber-KTP	el e	2.12
isk	ktpElMiliki	Persentase penduduk berumur 17 tahun ke atas yang mempunyai KTP elektronik	el e kepemilikan	2.12
isk	kutipanAktaKematian	Cakupan Penerbitan Kutipan Akta Kematian		2.12
ispk	pasanganBerakta	Pasangan berakta nikah	buku akta perkawinan	2.12`,
  'iku/desa': `ibpk	desaLayananDigital	Desa dengan layanan digital	smart village	2.13		0
isk	desaMajuMandiri	Persentase desa maju/mandiri	idm status	2.13
itnpk	desaMandiri	Persentase desa mandiri	idm indeks status	2.13	003.05.019.001	0`,
  'iku/energi': `isp	desaListrik	Persentase Desa yang Teraliri Listrik	berlistrik	3.29
isp	rasioElektrifikasi	Rasio Elektrifikasi (RE)	listrik	3.29`,
  'iku/kearsipan': `isk	arsipDikelola	Arsip dikelola		2.24
isk	pdAkuisisiArsip	Perangkat daerah melaksanakan akuisisi arsip statis	opd	2.24`,
  'iku/kebudayaan': `isk	cagarBudayaDitetapkan	Cagar budaya yang ditetapkan	dilestarikan warisan	2.22`,
  'iku/kehutanan': `isp	hutanLindungHutan	Rasio Luas Kawasan Lindung terhadap Total Luas Lahan Hutan		3.28
ispk	tutupanHutan	Persentase tutupan hutan	lahan	3.28`,
  'iku/kelautanPerikanan': `itn	indeksOperasiArmada	Indeks operasi armada pengawasan	kapal pengawas psdkp	3.25	007.04.002	0
itnpk	kontribusiPerikanan	Kontribusi perikanan terhadap PDRB	ntb	3.25	002.06.021	0`,
  'iku/keluargaBerencana': `itpk	asfr1519	Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19)	fertilitas kehamilan	2.14	003.07.001.002 1000694	0
itnp	demandSatisfiedModern	Proporsi perempuan usia reproduksi (15-49 tahun) yang memiliki kebutuhan keluarga berencana terpenuhi menurut metode kontrasepsi modern	demand satisfied ber	2.14	003.07.029 1000123 1000696 23.7.1*	0
itnp	kawinSebelum18	Persentase Perempuan Berumur 20-24 Tahun yang Usia Kawin Pertama atau Usia Hidup Bersama Pertama Sebelum Umur 18 Tahun	perkawinan anak pernikahan dini	2.14	003.07.024 25.3.1*	0
itn	kbMkjp	Persentase peserta KB aktif metode Kontrasepsi Jangka Panjang (MKJP)	pasangan usia subur	2.14	003.07.025	0
itnp	kbPascaPersalinan	Persentase Keluarga Berencana (KB) Pasca Persalinan	kbpp	2.14	003.07.021	0
itnp	mcpr	Angka prevalensi kontrasepsi modern (mCPR)	cpr pus wus peserta kb aktif	2.14		0
itnp	unmetNeedKb	Kebutuhan KB yang tidak terpenuhi (unmet need KB)	ber pus wus	2.14		0`,
  'iku/kepegawaian': `isk	jabatanTerisi	Rasio struktur jabatan dan eselonering yang terisi	eselon formasi	5.03
itnpk	meritMenengah	Persentase Instansi Pemerintah yang Indeks Sistem Merit ASN minimal Menengah	kasn	5.03	009.06.039	0
isk	pejabatSyaratPangkat	Pejabat yang telah memenuhi persyaratan kepangkatan	pangkat eselon	5.03`,
  'iku/kesatuanBangsa': `itnpk	aksiHam	Persentase Capaian Aksi RANHAM	hak asasi manusia rencana nasional ham	8.01	005.03.004 528	0
itnpk	bantuanHukumLitigasi	Persentase orang miskin yang menerima bantuan hukum litigasi	obh gratis	8.01	005.01.015 1000305 216.3.1.(b)	0
itnp	korbanKejahatanKekerasan	Proporsi Penduduk yang Mengalami Kejahatan Kekerasan	korban kriminalitas	8.01	004.02.064 216.1.3.(a)	0
itnp	korbanKekerasanMelapor	Proporsi korban kekerasan dalam 12 bulan terakhir yang melaporkan kepada polisi	pelaporan susenas	8.01	004.02.060 1000304 216.3.1.(a)	0
itn	penangananHam	Tingkat efektivitas penanganan kasus pelanggaran HAM	komnas hak asasi manusia	8.01	005.03.007	0
itnp	rumahIbadahStandar	Persentase Sarana Prasarana Peribadatan yang Memenuhi Standar	masjid gereja pura vihara rumah ibadah	8.01	008.01.030	0`,
  'iku/kesehatan': `itnp	akb	Angka Kematian Bayi (AKB)	imr infant mortality rate bayi meninggal	1.02	004.01.006 23.2.1* 1000104	0
itnpk	aki	Angka Kematian Ibu (AKI)	mmr maternal mortality ratio ibu meninggal	1.02	004.01.007 1000010 23.1.1* 32a	0
itnp	akn	Angka Kematian Neonatal (AKN)	nmr neonatus	1.02	004.01.008 23.2.2* 1000105	0
itnp	ancK6	Persentase antenatal care (ANC) 6 kali (K6)	ibu hamil	1.02	004.01.071	0
isk	balitaGiziKurangPmt	Balita gizi kurang mendapat PMT	pemberian makanan tambahan	1.02
isk	balitaUnderweight	Prevalensi underweight	berat badan kurang bb u status gizi balita	1.02
isk	balitaWasting	Prevalensi wasting	gizi buruk kurang bb tbc status balita	1.02
itnp	cekKesehatanGratis	Cakupan penerima Pemeriksaan Kesehatan Gratis	ckg pkg cek	1.02	004.01.021	0
ispk	dokterPer100Ribu	Dokter per 100.000 penduduk	rasio iso 37120	1.02
itnp	faskesRujukanOnline	Persentase fasilitas kesehatan yang terintegrasi dalam sistem rujukan online nasional	faskes sisrute	1.02	004.01.090	0
ispk	fasyankesObatVaksin	Persentase fasyankes dengan ketersediaan obat esensial dan vaksin rutin	puskesmas	1.02	004.01.091 1000557	0
isk	giziBuruk	Prevalensi gizi buruk	malnutrisi balita	1.02
isk	giziBurukTataLaksana	Balita gizi buruk mendapat tata laksana	malnutrisi	1.02
isk	giziKurang	Prevalensi gizi kurang	malnutrisi balita	1.02
isk	hivPopulasi	Prevalensi HIV/AIDS dari total populasi	odhiv odha	1.02
isk	ibuHamilKekPmt	Ibu hamil KEK mendapat PMT lokal	kurang energi kronis pemberian makanan tambahan	1.02
isk	ibuHamilSuplementasiGizi	Ibu hamil mendapat suplementasi gizi	ttd tablet tambah darah mms	1.02
itnp	imunisasiBayiLengkap	Cakupan imunisasi bayi lengkap	dasar idl vaksinasi	1.02	004.01.012	0
isk	imunisasiDasarLengkap	Imunisasi dasar lengkap (IDL) usia 12-23 bulan		1.02
itnp	imunisasiHpv	Cakupan imunisasi HPV	bias kanker serviks vaksin	1.02	004.01.013	0
itnpk	kejadianMalaria	Angka Kesakitan Malaria (Kejadian Malaria per 1000 orang)	api annual parasite incidence	1.02	004.01.009 23.3.3*	0
isk	kelurahanStopBabs	Persentase Kelurahan Stop Buang Air Besar Sembarangan (BABS)	odf sbs desa	1.02
itnp	kematianLaluLintas	Kematian akibat kecelakaan lalu lintas	kll sdg 3 6 1	1.02	004.01.060 1000122 23.6.1	0
isk	kematianTbc	Tingkat Kematian Tuberkulosis (per 100.000 penduduk)	mortalitas	1.02
ispk	kesembuhanTb	Angka kesembuhan TB paru	cure rate	1.02
isk	malariaPer100Ribu	Angka Kejadian Malaria per 100.000 Penduduk	api	1.02
itnp	nifasLengkap	Cakupan Kunjungan Nifas (KF) lengkap sesuai standar	pelayanan ibu	1.02	004.01.015	0
ispk	perawatBidanPer100Ribu	Perawat dan bidan per 100.000 penduduk	rasio iso 37120	1.02
isk	rasioDokter	Rasio Dokter per 1.000 Penduduk		1.02
isk	rasioPosyandu	Rasio Posyandu per 1.000 Balita		1.02
isk	rasioPuskesmas	Rasio Puskesmas, Poliklinik, Pustu per 1.000 Penduduk	pembantu	1.02
isk	rasioRs	Rasio Rumah Sakit per 1.000 Penduduk	rs	1.02
isk	rasioTenagaMedis	Rasio Tenaga Medis per 1.000 Penduduk		1.02
isk	rematriTtd	Remaja putri mengonsumsi TTD	tablet tambah darah rematri	1.02
isnpk	stunting	Prevalensi stunting (pendek dan sangat pendek) pada balita	tbc u tengkes gizi kronis eppgbm ssgi	1.02	32b
isk	tbBtaDitemukan	Cakupan penemuan dan penanganan penderita TBC BTA	cdr case detection rate	1.02		5
isk	tbcSembuhDots	Proporsi Kasus Tuberkulosis yang Diobati dan Sembuh dalam Program DOTS	kesembuhan	1.02
ispk	tempatTidurRsPer100Ribu	Tempat tidur rumah sakit per 100.000 penduduk	bed rs iso 37120	1.02
itnpk	tsrTbc	Angka Keberhasilan Pengobatan Tuberkulosis	tsr treatment success rate	1.02	004.01.001 1000013 53b	0
itpk	unmetNeedKesehatan	Unmet Need Pelayanan Kesehatan	tidak berobat keluhan	1.02	004.01.110 1000127 23.8.1.(a)	0`,
  'iku/keuangan': `isk	belanjaInfrastruktur	Belanja infrastruktur pelayanan publik	wajib mandatory spending	5.02
isk	belanjaPublikDau	Belanja publik terhadap DAU	dana alokasi umum	5.02
isk	danaPerimbangan	Dana perimbangan yang terserap dibanding yang direncanakan	dau dak dbh transfer ke daerah tkd	5.02
isk	dbhTerhadapBelanja	Rasio DBH terhadap belanja	dana bagi hasil	5.02
ispk	desentralisasiFiskal	Derajat desentralisasi fiskal	ddf pad	5.02
itpk	dpkPdrb	Total Dana Pihak Ketiga/PDRB	dpk perbankan	5.02	009.02.082 1000051	0
ispk	kemandirianKeuangan	Rasio kemandirian keuangan daerah	fiskal pad	5.02
itnp	kepatuhanSpt	Capaian tingkat kepatuhan penyampaian SPT Tahunan PPh berdasarkan target	pajak	5.02	009.02.039	0
itpk	pertumbuhanPajakDaerah	Pertumbuhan Penerimaan Pajak Daerah		5.02	009.02.048	0
itnp	pertumbuhanPdbPertanian	Pertumbuhan PDB sektor pertanian	pdrb ekonomi	5.02 3.27		0
itp	rasioPajakDaerah	Rasio Pajak Daerah terhadap PDRB	local tax ratio	5.02	009.02.070 1000049	0
itpk	roaBumd	Return on Asset (ROA) BUMD	badan usaha milik daerah	5.02	009.02.075 1000031	0
isp	silpaApbd	Persentase SILPA terhadap APBD	sisa lebih perhitungan anggaran	5.02
itpk	tingkatInflasi	Tingkat Inflasi	ihk harga konsumen	5.02	009.02.076 1000050 332	0`,
  'iku/kominfo': `itnpk	asnDigital	Persentase ASN dengan kompetensi digital optimal	literasi pns pppk talenta	2.16 5.03	009.06.025	0
itpk	asnIkpTerlatih	Persentase ASN pengelola Informasi dan Komunikasi Publik di Pemda yang mendapatkan pelatihan/bimbingan teknis pengelolaan Informasi dan Komunikasi Publik yang difasilitasi oleh Dinas	ikp bimtek	2.16	009.06.026 1000636	0
ispk	asnSpbeTerlatih	Persentase ASN pengelola Sistem Pemerintahan Berbasis Elektronik (SPBE) yang mendapatkan pelatihan/bimbingan teknis pengelolaan SPBE yang difasilitasi oleh Dinas	bimtek	2.16	009.06.027 1000576 1000764	0
itpk	khalayakTerpapar	Masyarakat terpapar informasi kebijakan	publik ikp jangkauan	2.16		0`,
  'iku/koperasi': `isk	koperasiAktif	Koperasi aktif	persentase rat	2.17
ispk	koperasiPdrb	Rasio Volume Usaha Koperasi terhadap PDRB		2.17	002.09.005 1000030	0
itp	koperasiProduksiVolume	Proporsi Volume Usaha Koperasi Sektor Produksi terhadap Total Volume Usaha Koperasi	produsen	2.17	002.09.003 1000872	0
isk	koperasiRat	Koperasi yang sudah melaksanakan RAT	sehat rapat anggota tahunan	2.17
itp	kreditUmkm	Rasio kredit Usaha Mikro, Kecil dan Menengah (UMKM) terhadap total kredit perbankan		2.17	002.10.011 1000199 28.10.1.(b)	0
isk	kspDinilai	KSP/USP yang dinilai kesehatannya	koperasi simpan pinjam unit	2.17
itpk	partisipasiKoperasi	Peningkatan Partisipasi Masyarakat dalam Berkoperasi	anggota koperasi	2.17	002.09.001 1000873	0
itn	proporsiUkm	Proporsi Jumlah Usaha Kecil dan Menengah (UKM)	sakernas	2.17	002.10.003 1000759 314a	0 39
itp	rasioKewirausahaan	Rasio Kewirausahaan	wirausaha sakernas	2.17	002.10.007 1000029 1000760 314b	0
ispk	ukmNonPertanian	Proporsi Jumlah Usaha Kecil dan Menengah (UKM) Non Pertanian		2.17	002.10.004 1000027	0
itp	umkmKreditFormal	Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang mengakses kredit lembaga keuangan formal	kur	2.17	002.10.006 1000185 28.3.1.(a)	0
itp	umkmNib	Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang Memiliki Izin Usaha	nib perizinan berusaha	2.17	002.10.005	0
isk	umkmOmset	Persentase UMKM yang meningkat omsetnya	omzet usaha mikro	2.17
isp	usahaKecilWirausaha	Meningkatnya usaha kecil yang menjadi wirausaha	umkm	2.17	002.10.002 1000400	0
isk	usahaMikroKecil	Usaha Mikro dan Kecil	umk umkm	2.17
ibpk	volumeUsahaKoperasiTumbuh	Pertumbuhan volume usaha koperasi	omzet	2.17		0`,
  'iku/lingkunganHidup': `ispk	amdalDiawasi	Pengawasan pelaksanaan AMDAL		2.11		5
isk	hukumLingkungan	Penegakan hukum lingkungan	kasus gakkum	2.11		5
isk	penangananSampah	Penanganan sampah	cakupan timbulan jakstrada tpa	2.11		5
itnpk	persetujuanLingkungan	Persentase penerbitan perizinan berusaha terkait persetujuan lingkungan di bidang lingkungan hidup dan SDA berkelanjutan	izin ukl upl amdal	2.11	007.05.069	0
itpk	rtLayananSampahPenuh	Rumah tangga dengan layanan penuh pengumpulan sampah	persampahan	2.11	007.05.077 1000065	0
isk	rthHplHgb	Rasio ruang terbuka hijau per luas wilayah ber-HPL/HGB	rth	2.11		5
isk	rthWilayah	Ruang terbuka hijau per satuan luas wilayah	rth	2.11
itpk	sampahTerkelola	Persentase sampah terkelola	persampahan timbulan	2.11	007.05.080	0
isk	tpsPerPenduduk	Tempat pembuangan sampah (TPS) per satuan penduduk		2.11		5`,
  'iku/pangan': `ispk	cadanganBerasDaerah	Pemenuhan cadangan beras pemerintah daerah	cbpd cppd	2.09	002.03.068 1000604	0 40
itpk	daerahRentanPangan	Persentase daerah rentan rawan pangan	fsva kerawanan	2.09	002.03.043 1000693	0`,
  'iku/pariwisata': `itnp	pdbPariwisata	Rasio PDB Pariwisata	laju pertumbuhan kontribusi	3.26	002.11.013 1000194 1000610 312a 28.9.1*	0
itnpk	pendapatanWisnus	Pendapatan dari wisatawan nusantara	wisnus belanja	3.26	002.11.015	0`,
  'iku/pekerjaanUmum': `itnp	airBakuBendungan	Rasio kapasitas air baku bersumber dari bendungan terhadap potensinya		1.03	003.01.078	0
itnpk	airBakuPenduduk	Rasio kapasitas air baku terpasang terhadap kebutuhan penduduk	pemenuhan	1.03	003.01.079	0
isk	airBersih	Rumah tangga pengguna air bersih	minum sumber	1.03
itnpk	airMinumPerpipaan	Persentase Rumah tangga dengan akses air minum jaringan perpipaan	pdam ledeng spam	1.03	003.01.068 1000668 543e	0
isk	bersanitasi	Rumah tangga bersanitasi	sanitasi jamban	1.03		5
itnpk	bumdAirMinumFcr	BUMD Air Minum dengan Tarif Full Cost Recovery (FCR)	pdam	1.03	003.01.003	0
itnp	efisiensiAirIrigasi	Efisiensi Pemanfaatan Air Irigasi	produktivitas	1.03	003.01.005	0
isk	gedungPemerintahBaik	Bangunan gedung pemerintah kondisi baik	kantor	1.03
itnpk	idleIpal	Kapasitas tidak terpakai (idle capacity) Instalasi Pengolahan Air Limbah (IPAL)		1.03	003.01.045	0
isk	irigasiDilayani	Luas daerah irigasi kewenangan kabupaten yang dilayani jaringan irigasi	di	1.03	003.01.080 1000477	0
isk	jalanKotaBaik	Panjang jalan kota dalam kondisi baik	mantap	1.03		5
itn	jalanNasionalMantap	Kondisi Mantap Jalan Nasional	kemantapan iri	1.03	003.01.048.001 1000203 29.1.1.(a)	0
itnp	kapasitasTampunganAir	Kapasitas Tampungan Air	waduk embung bendungan ketahanan	1.03	003.01.044 343c-i	0
itpk	pantaiTerlindungi	Rasio luas kawasan permukiman sepanjang pantai rawan abrasi, erosi, dan akresi yang terlindungi oleh infrastruktur pengaman pantai di WS Kewenangan Daerah	tanggul laut wilayah sungai	1.03	003.01.082 1000360 1000476	0
isp	pbgKabKota	Persentase kabupaten/kota yang menerbitkan Persetujuan Bangunan Gedung	pbg imb	1.03	003.01.058 1000580	0
itp	rdtrSiapOss	Persentase RDTR yang siap terintegrasi dengan OSS	rencana detail tata ruang perizinan berusaha	1.03	003.06.019	0
isk	rtSanitasiLayakAman	Rumah tangga dengan akses sanitasi layak dan aman		1.03
isp	rumahBersanitasi	Persentase Rumah Tinggal Bersanitasi	sanitasi	1.03
itnpk	sanitasiAman	Persentase Rumah Tangga dengan Akses Sanitasi Aman	air limbah spald s iplt layak	1.03	003.01.069 1000063 1000558 26.2.1* 342b 542b	0
itn	stokInfrastruktur	Stok Infrastruktur terhadap PDB	aset	1.03	003.01.089	0
itnp	tangkiSeptikDisedot	Persentase Rumah Tangga yang memiliki tangki septik dan disedot secara berkala	septic tank lltt lumpur tinja	1.03	003.01.071	0
ispk	tertibBadanUsahaKonstruksi	Persentase pengawasan tertib usaha jasa konstruksi		1.03	003.01.066 1000752	0 25
ispk	tertibPaketKonstruksi	Persentase pengawasan tertib penyelenggaraan jasa konstruksi		1.03	003.01.066 1000752	0 25
ispk	tertibPemanfaatanBangunan	Persentase pengawasan tertib pemanfaatan produk jasa konstruksi		1.03	003.01.066 1000752	0 25`,
  'iku/pemberdayaanPerempuan': `itnp	anakKorbanLayananKomprehensif	Persentase anak korban kekerasan yang mendapatkan layanan komprehensif	simfoni ppa sapa uptd ampk	2.08	004.03.016 1000631	0
ispk	korbanLayananKomprehensifPp	Persentase perempuan korban kekerasan (termasuk TPPO) yang mendapat layanan komprehensif	tindak pidana perdagangan orang simfoni ppa uptd	2.08	004.03.028 1000664	0
isk	korbanPerempuanTerlayani	Persentase korban kekerasan perempuan yang terlayani	ktp kdrt uptd ppa terhadap	2.08
itpk	perempuanEselon	Persentase Keterwakilan Perempuan Sebagai Pengambilan Keputusan di Lembaga Eksekutif	jabatan pimpinan tinggi jpt gender	2.08	004.03.024 1000318 216.7.1.(b)	0
ibpk	perempuanJabatanPemda	Perempuan dalam jabatan pemerintah daerah	gender idg pejabat	2.08
itnpk	perempuanLegislatif	Proporsi Anggota Legislatif (perempuan)	dprd dpr keterwakilan kursi parlemen idg	2.08	009.01.031	0
itpk	roResponsifGender	Persentase RO/Sub kegiatan Responsif Gender	arg rincian output	2.08	004.03.031	0`,
  'iku/pemudaOlahraga': `itn	pemudaKesakitan	Angka Kesakitan Pemuda	morbiditas	2.19	006.04.001	0
itpk	pemudaOrganisasi3Bulan	Persentase pemuda (16-30 tahun) yang mengikuti kegiatan organisasi dalam 3 bulan terakhir	ipp kepemudaan	2.19	006.04.004 1000678	0`,
  'iku/pendidikan': `isk	akreditasiSdSmp	Persentase SD dan SMP terakreditasi	akreditasi sekolah ban	1.01
itnp	anakTidakSekolah	Angka Anak Tidak Sekolah	ats putus 7 12 13 15 16 18	1.01	006.01.001 1000142 24.1.2.(a)	0
ispk	angkaKelulusan	Angka kelulusan	al	1.01
isnpk	apkJenjang	Angka Partisipasi Kasar (APK) menurut jenjang		1.01
itnp	apkPaud	Angka Partisipasi Kasar (APK) PAUD	pendidikan anak usia dini tk ra	1.01	006.01.003	0
isk	apkPaudUsia36	Angka Partisipasi Kasar (APK) PAUD	tk	1.01
itnp	apkPerguruanTinggi	Angka Partisipasi Kasar (APK) Pendidikan Tinggi	pt mahasiswa	1.01	006.01.004 1000145 24.3.1.(a) 36	0
itnpk	apkPtKuintil	Rasio Angka Partisipasi Kasar (APK) Perguruan Tinggi antara Kuintil Penghasilan Terbawah dan Teratas	pt 1 5 pendidikan kesenjangan	1.01	006.01.067 1000147 24.5.1	0
isnpk	apkSd	Angka Partisipasi Kasar (APK) SD	mi paket a partisipasi kasar	1.01
ibnpk	apkSma	Angka Partisipasi Kasar (APK) SMA/SMK/sederajat	ma paket c	1.01	006.01.005	0
isk	apkSmp	APK SMP/MTs/SMPLB/Paket B	partisipasi kasar	1.01
isnpk	apmSd	Angka Partisipasi Murni (APM) SD	mi paket a partisipasi murni	1.01		5
ispk	apmSma	Angka Partisipasi Murni (APM) SMA/SMK/MA/Paket C		1.01		5
isk	apmSmp	Angka Partisipasi Murni (APM) SMP/MTs/Paket B		1.01		5
isnpk	apsKelompokUmur	Angka Partisipasi Sekolah (APS) kelompok umur		1.01
itnpk	gtkProfesional	Persentase pendidik dan tenaga kependidikan yang profesional pada satuan pendidikan formal dan nonformal	gtk ptk guru s1 sertifikat	1.01	006.01.033	0
isk	guruPaudSertifikat	Persentase pendidik PAUD yang memiliki ijazah D-IV/S1 dan sertifikat profesi guru PAUD	tk sertifikasi	1.01
ispk	guruS1D4	Guru yang memenuhi kualifikasi S1/D-IV	pendidik	1.01		5
isk	guruSdSertifikat	Persentase pendidik pada jenjang sekolah dasar yang memiliki ijazah D-IV/S1 dan sertifikat pendidik	guru kualifikasi sertifikasi	1.01
isk	guruSertifikasi	Persentase guru yang tersertifikasi	sertifikat pendidik sertifikasi ppg	1.01
isk	guruSmpSertifikat	Persentase pendidik pada jenjang sekolah menengah pertama yang memiliki ijazah D-IV/S1 dan sertifikat pendidik	guru smp kualifikasi sertifikasi	1.01
itnpk	hls	Harapan Lama Sekolah (HLS)	eys expected years of schooling ipm	1.01	006.01.002 1000019 35d	0
isk	kelulusanSd	Angka Kelulusan (AL) SD/MI	lulus lulusan	1.01		5
ispk	kelulusanSma	Angka Kelulusan (AL) SMA/SMK/MA		1.01		5
isk	kelulusanSmp	Angka Kelulusan (AL) SMP/MTs	lulus	1.01		5
itnpk	literasiMinimum	Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: literasi membaca	akm anbk rapor pendidikan pisa	1.01	006.01.035 1000140 24.1.1.(a)	0
ispk	melanjutkanSma	Angka Melanjutkan (AM) dari SMP/MTs ke SMA/SMK/MA	sekolah	1.01		5
isk	melanjutkanSmp	Angka Melanjutkan (AM) dari SD/MI ke SMP/MTs	transisi sekolah	1.01		5
isk	melekHuruf15	Penduduk yang berusia > 15 tahun melek huruf (tidak buta aksara)	amh angka literasi	1.01		5
itnpk	numerasiMinimum	Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: numerasi	akm anbk rapor pendidikan matematika	1.01	006.01.035 24.1.1.(a)	0
itnp	partisipasiUsia6	Tingkat Partisipasi dalam Pembelajaran yang Terorganisasi (Satu Tahun Sebelum Usia Sekolah Dasar)	prasekolah paud kesiapan	1.01	006.01.089 1000143 24.2.2*	0
isk	paudTerakreditasi	Persentase Satuan Pendidikan Anak Usia Dini Terakreditasi	akreditasi paud tk	1.01
isk	paudUsia46	Pendidikan Anak Usia Dini (PAUD)	apk tk ra	1.01		5
itnpk	pendudukPendidikanTinggi	Proporsi Penduduk Berusia 15 Tahun ke Atas yang Berkualifikasi Pendidikan Tinggi	sarjana lulusan perguruan	1.01	006.01.060 1000020 56	0
itnpk	pendudukSmaKeAtas	Persentase penduduk dengan pendidikan minimal SMA	ikg tamat	1.01	006.01.034	0
isk	putusSekolahSd	Angka Putus Sekolah (APS) SD/MI	apts drop out do	1.01		5
ispk	putusSekolahSma	Angka Putus Sekolah SMA/SMK/MA	aps drop out do	1.01		5
isk	putusSekolahSmp	Angka Putus Sekolah (APS) SMP/MTs	apts drop out do	1.01		5
ispk	rasioMuridGuru	Rasio murid-guru	siswa	1.01
isk	rasioSiswaGuruSd	Rasio siswa/guru pendidikan dasar	murid iso 37120	1.01
itnpk	rls	Rata-rata Lama Sekolah (RLS) penduduk usia 15 tahun ke atas	mys mean years of schooling ipm	1.01	006.01.084 1000018 35c	0
isk	rombelSiswaSd	Rasio siswa per rombel SD	rombongan belajar kelas	1.01
itnp	sekolahFasilitas	Proporsi sekolah dengan akses terhadap fasilitas (listrik, internet, komputer, air minum layak, sanitasi dasar, cuci tangan)	sarana wash	1.01	006.01.066 1000150 24.a.1	0
itnp	siswaPerundungan	Persentase siswa yang mengalami perundungan dalam 12 bulan terakhir	bullying bulying kekerasan di sekolah	1.01	006.01.055 1000151 24.a.1.(a)	0
isk	siswaRombelSmp	Rasio siswa per rombel untuk SMP	rombongan belajar	1.01`,
  'iku/pengawasan': `isk	pdDinilaiZi	Persentase perangkat daerah yang dilakukan penilaian zona integritas	wbk wbbm	6.01
isp	pengaduanSelesai	Persentase Kasus Pengaduan Masyarakat yang Tertangani dan Selesai	dumas sp4n lapor	6.01
isp	tindakLanjutApip	Persentase Tindak Lanjut Temuan APIP	inspektorat tlhp	6.01
isp	tindakLanjutBpk	Persentase Tindak Lanjut hasil Pemeriksaan BPK RI	tlhp lhp	6.01`,
  'iku/perdagangan': `ispk	eksporNonMigasTumbuh	Laju pertumbuhan ekspor non migas		3.30
isk	infoBapokTersedia	Persentase ketersediaan informasi barang kebutuhan pokok dan barang penting	bapok bapokting sembako	3.30		51
isk	pdrbPerdagangan	Kontribusi sektor perdagangan terhadap PDRB	pangsa sektoral	3.30
itp	pertumbuhanEksporBarangProv	Pertumbuhan Ekspor Barang Provinsi		3.30	002.02.051 1000863 1000866	0`,
  'iku/perencanaan': `itnpk	dibawahSetengahMedian	Persentase Penduduk yang Hidup di Bawah 50 Persen dari Median Pendapatan	kemiskinan relatif ketimpangan	5.01	004.02.053 1000226 210.2.1*	0
itnpk	kelasMenengah	Proporsi penduduk kelas menengah	middle class	5.01	004.02.061 606.01.01	0
itnpk	kemiskinan	Persentase Penduduk Miskin	tingkat angka p0	5.01	004.02.051 1000004 1000074 1000540 21.2.1* 38	0
itnpk	pdrbPerKapita	PDRB per kapita	pdb pendapatan adhb	5.01 5.02	009.02.053 1000001	0 5
ispk	perdaPelaksanaan	Perda pelaksanaan yang ada terhadap yang harus dilaksanakan	produk hukum daerah	5.01		5
itnpk	pertumbuhanEkonomi	Pertumbuhan ekonomi	laju lpe pdrb adhk	5.01	009.05.011 1000542 601.01	0
itnp	tataKelolaKebijakanBaik	Persentase Instansi Pemerintah yang Menerapkan Tata Kelola Kualitas Kebijakan yang baik	indeks ikk lan	5.01	009.06.041	0
itp	zisPdrb	Zakat Infaq Sadakah (ZIS)-Dana Sosial Keagamaan Lainnya (DSKL)/PDRB	infak sedekah shadaqah baznas	5.01	008.01.036	0`,
  'iku/perhubungan': `itnp	aksesTransportasiPublik	Persentase Penduduk yang Mudah Mengakses Transportasi Publik	angkutan umum halte	2.15	003.03.039 1000237 211.2.1.(a)	0
itnp	fatalitasKecelakaan	Penurunan rasio fatalitas kecelakaan jalan (rasio fatalitas per 10.000 kendaraan)	lalu lintas keselamatan laka lantas	2.15	003.03.036	0
ispk	rasioPendudukBus	Rasio penduduk per bus umum	angkutan	2.15
itnp	sdmTransportasi	Peningkatan Pemenuhan SDM Transportasi yang Kompeten	diklat perhubungan taruna	2.15	003.03.034	0
itnp	terlayaniTransportasiUmum	Persentase penduduk terlayani transportasi umum	angkutan publik	2.15	003.03.038 1000238 211.2.1.(b)	0
ispk	vcRatio	V/C ratio ruas jalan	vcr derajat kejenuhan kinerja lalu lintas	2.15		0`,
  'iku/perindustrian': `ibpk	ikmTumbuh	Pertumbuhan industri kecil dan menengah (IKM)		3.31		0
itp	industriKecilKredit	Persentase Industri Kecil yang Menerima Pinjaman atau Kredit	skm	3.31	002.01.031 1000213 29.3.2*	0
itnp	kontribusiIndustri	Kontribusi PDB Industri Pengolahan berdasarkan PDB Atas Dasar Harga Berlaku (ADHB)	manufaktur	3.31	002.01.020 311a	0
itnp	kontribusiJasaIndustri	Kontribusi Jasa Industri terhadap PDB Nasional		3.31	002.01.019	0
itp	nilaiTambahIndustriKecil	Proporsi nilai tambah industri kecil terhadap total nilai tambah sektor industri	skm	3.31	002.01.054 1000212 29.3.1*	0
isk	pertambahanIkm	Pertambahan jumlah industri kecil dan menengah	skm	3.31
ibk	pertumbuhanIkm	Persentase peningkatan produktivitas/jumlah IKM	industri kecil dan menengah	3.31
ispk	proporsiIkm	Proporsi Jumlah Industri Kecil dan Menengah (IKM)		3.31	002.01.053 1000028	0`,
  'iku/perpustakaan': `isnpk	keterlibatanMasyarakatPerpus	Keterlibatan masyarakat di perpustakaan	inklusi sosial	2.23
isk	kunjunganPerpusHarian	Rasio kunjungan perpustakaan	pemustaka	2.23
isk	pemanfaatanPerpus	Persentase pemanfaatan perpustakaan	pemustaka pengunjung	2.23
isk	pengunjungPerpusTahunLalu	Pengunjung perpustakaan tahun ini terhadap tahun lalu	pertumbuhan pemustaka	2.23
isk	perpusDibina	Perpustakaan dibina	pembinaan	2.23
isk	perpusSnp	Perpustakaan sesuai SNP	standar nasional	2.23
isk	rasioKoleksiPerpus	Rasio koleksi perpustakaan per penduduk	buku	2.23`,
  'iku/pertanahan': `itpk	kasusPertanahanSelesai	Persentase penyelesaian kasus pertanahan	sengketa tanah	2.10	003.06.017	0
itpk	tanahKosongDikelola	Luas tanah kosong yang dikelola	lahan tidur	2.10	003.06.037 1000979	0`,
  'iku/pertanian': `ibpk	hortikulturaTumbuh	Pertumbuhan produksi hortikultura	sayuran buah	3.27
itpk	penangananDpiPerkebunan	Penanganan dampak perubahan iklim perkebunan	dpi banjir kekeringan	3.27		0
itnpk	peningkatanJagung	Peningkatan produksi jagung		3.27	002.03.040	0
itnpk	produksiAnekaKacang	Jumlah Produksi Aneka Kacang	tanah hijau	3.27	002.03.011	0
itnpk	produksiPadi	Jumlah produksi padi (GKG)	gabah beras	3.27	002.03.019 1000640	0
ibpk	unitUsahaNkv	Unit usaha hewan ber-NKV	nomor kontrol veteriner produk	3.27		0`,
  'iku/perumahan': `itpk	hunianLayak	Persentase rumah tangga dengan akses hunian layak	huni terjangkau berkelanjutan rtlh	1.04	003.04.016 1000706 1000041 1000236	0
isk	kawasanKumuh	Kawasan kumuh	permukiman lingkungan kotaku	1.04		5
isk	penguranganKumuh	Persentase pengurangan kawasan kumuh	permukiman	1.04`,
  'iku/sosial': `isnpk	disabilitasRehabilitasiSosial	Penyandang disabilitas penerima program rehabilitasi sosial	tpb hak dasar ppks miskin dan rentan	1.06	21.3.1.(c)
itnp	disabilitasTanpaKekerasan	Persentase penyandang disabilitas yang tidak mengalami tindak kekerasan		1.06	004.02.058	0
isk	fakirMiskinTerpenuhi	Persentase fakir miskin dan PMKS lainnya yang meningkat kemampuannya dalam memenuhi kebutuhan dasar		1.06
itnp	gotongRoyong	Persentase penduduk yang mengikuti gotong royong dan kegiatan sosial kemasyarakatan lainnya	modal	1.06	004.02.054	0
itnp	lansiaMandiri	Persentase lanjut usia yang mandiri		1.06	004.02.037 1000818	0
itnp	lansiaPendampingan	Persentase lanjut usia yang mendapatkan pendampingan	bina keluarga bkl	1.06	004.02.038	0
ibnp	lksTerakreditasi	Persentase Lembaga Kesejahteraan Sosial yang terakreditasi	lks panti lksa	1.06	004.02.039	0
itnp	miskinPenerimaPkh	Proporsi rumah tangga miskin penerima manfaat PKH (bagian dari SDG 1.3.1*)	program keluarga harapan kpm bantuan sosial	1.06	004.02.063 1000076 21.3.1*	0
itnp	miskinPenerimaSembako	Proporsi rumah tangga miskin dan rentan penerima bantuan sembako (bagian dari SDG 1.3.1*)	bpnt pangan nontunai bansos	1.06	004.02.063 21.3.1*	0
isk	psksBerpartisipasi	Persentase partisipasi PSKS dalam penyelenggaraan kesejahteraan sosial	karang taruna tagana tksk	1.06`,
  'iku/statistik': `isnpk	dataBpsDasarPerencanaan	Pengguna data yang memakai data BPS sebagai dasar perencanaan, monitoring, dan evaluasi	statistik sektoral	2.20`,
  'iku/tenagaKerja': `itpk	jamsosNaker	Cakupan Kepesertaan Jaminan Sosial Ketenagakerjaan	jamsostek jkk jkm	2.07	006.02.038 1000022 1000078 39	0
ibp	kabKotaRtk	Persentase kabupaten/kota yang menyusun rencana tenaga kerja	rtk rtkd	2.07	006.02.025 1000379	0
itp	lapanganKerjaFormal	Proporsi Penciptaan Lapangan Kerja Formal	pekerja	2.07	006.02.054 315b	0
itpk	pdSesuaiRtkd	Persentase Perangkat Daerah yang menyusun Renstra dan Renja SKPD mengacu pada dokumen RTKD	opd rencana tenaga kerja	2.07	006.02.035 1000628	0
isk	tenagaKerjaDitempatkan	Persentase tenaga kerja yang ditempatkan	pencari penempatan akl akad	2.07
isnpk	tpak	Tingkat Partisipasi Angkatan Kerja (TPAK)	sakernas	2.07
isnpk	tpt	Tingkat Pengangguran Terbuka (TPT)	sakernas penganggur	2.07	315 515a
itpk	vokasiBekerjaSetahun	Persentase lulusan pendidikan vokasi yang bekerja 1 tahun setelah kelulusan	smk tracer study keterserapan	2.07	006.02.048	0`,
  'iku/trantibum': `ispk	angkaKriminalitas	Angka kriminalitas	crime rate kejahatan	1.05
itnp	cakupanPeringatanDini	Persentase cakupan layanan peringatan dini di daerah berisiko bencana	ews early warning system bpbd	1.05	005.02.026	0
itpk	dokumenBencanaSah	Persentase penyelesaian dan pendampingan dokumen kebencanaan sampai dengan dinyatakan sah/legal	krb rpb rencana kontinjensi bpbd	1.05	005.02.036 1000619	0
isk	kebakaranDitangani	Penanganan kejadian kebakaran perkotaan	damkar pemadam	1.05
itnpk	pemdaStrategiBencana	Persentase pemerintah daerah yang mengadopsi dan menerapkan strategi penanggulangan bencana daerah yang selaras dengan rencana/strategi nasional	prb rpb pengurangan risiko	1.05	004.02.043 1000250 211.b.2* 213.1.3*	0
itpk	pendampinganPascaBencana	Persentase pendampingan penanganan pasca bencana	rehabilitasi dan rekonstruksi pascabencana bpbd	1.05	004.02.048 1000624	0
itpk	pendampinganTanggapDarurat	Persentase pendampingan penanganan tanggap darurat bencana	bpbd	1.05	004.02.049 1000620	0
itnp	peringatanDini	Kecepatan peringatan dini bencana	early warning gempa tsunami	1.05	005.02.024	0
itpk	perlindunganMasyarakat	Cakupan perlindungan masyarakat	linmas satlinmas hansip pelindungan	1.05	005.02.053	0
itnpk	rasaAman	Proporsi Penduduk yang Merasa Aman Berjalan Sendirian di Area Tempat Tinggalnya	rasa keamanan lingkungan	1.05	005.02.038 1000047 216.1.4* 329	0
itpk	spmBencanaTerpenuhi	Persentase pemenuhan capaian kebutuhan dasar SPM sub urusan bencana	bpbd penanggulangan	1.05	005.02.030 1000618	0`,
  'nasional/akuntabilitas': `itn	nilaiAkipRataNasional	Nilai Akuntabilitas Kinerja Rata-Rata Nasional		6.01	009.06.021	0 12
isnpk	nilaiSakip	Nilai SAKIP (hasil evaluasi AKIP)	predikat	6.01		12
isnpk	sakipEvaluasi	Nilai SAKIP: evaluasi akuntabilitas kinerja internal	lke	6.01		12
isnpk	sakipPelaporan	Nilai SAKIP: pelaporan kinerja	lke	6.01		12
isnpk	sakipPengukuran	Nilai SAKIP: pengukuran kinerja	lke	6.01		12
isnpk	sakipPerencanaan	Nilai SAKIP: perencanaan kinerja	lke	6.01		12`,
  'nasional/aparatur': `itnpk	indeksBerakhlak	Indeks BerAKHLAK	core values asn nilai dasar budaya kerja	5.03	009.06.001	0
isnpk	ipAsn	Indeks Profesionalitas ASN (IP ASN)	bkn	5.03		27`,
  'nasional/dayaSaing': `isnpk	idsd	Indeks Daya Saing Daerah (IDSD)	brin	5.05`,
  'nasional/desa': `isdkpn	idm	Indeks Desa Membangun (IDM)	mandiri status	2.13
isd	idmKetahananEkonomi	Indeks Ketahanan Ekonomi (IKE) desa	idm	2.13
isd	idmKetahananLingkungan	Indeks Ketahanan Lingkungan (IKL) desa	idm	2.13
isd	idmKetahananSosial	Indeks Ketahanan Sosial (IKS) desa	idm	2.13
isdkpn	indeksDesa	Indeks Desa	idm	2.13		0`,
  'nasional/integritas': `itnpk	indeksIntegritas	Indeks Integritas Nasional (SPI)	survei penilaian iin antikorupsi	6.01	009.06.004 327a 1000046	0
itnpk	integritasEksper	Indeks Integritas Nasional: penilaian eksper	spi iin	6.01		0
itnpk	integritasEksternal	Indeks Integritas Nasional: penilaian eksternal	spi iin	6.01		0
itnpk	integritasInternal	Indeks Integritas Nasional: penilaian internal	spi iin	6.01		0`,
  'nasional/kearsipan': `itnpk	budayaTertibArsip	Indeks Budaya Tertib Arsip	anri	2.24	009.06.002	0
itnp	memoriKolektif	Indeks Memori Kolektif Bangsa	arsip anri jikn	2.24	009.06.005	0`,
  'nasional/kebencanaan': `itnpk	irb	Indeks Risiko Bencana (IRB)	irbi	1.05	005.02.013 1000071	0`,
  'nasional/kebudayaan': `itnp	ipk	Indeks Pembangunan Kebudayaan (IPK)		2.22	008.02.002 337 1000058	0`,
  'nasional/keluarga': `itnpk	ibangga	Indeks Pembangunan Keluarga (iBangga)	bkkbn	2.14	003.07.009 1000588	0
itnp	ipkk	Indeks Pembangunan Kualitas Keluarga (IPKK)		2.08	003.07.010 339 1000060	0`,
  'nasional/ketimpangan': `isnpk	indeksGini	Rasio Gini	ketimpangan indeks	5.01		5
isnp	indeksWilliamson	Indeks Williamson (ketimpangan antarwilayah)	wilayah	5.01		5`,
  'nasional/keuangan': `isnpk	ikpa	Indikator Kinerja Pelaksanaan Anggaran (IKPA)	dipa	5.02		42
ispk	ipkd	Indeks Pengelolaan Keuangan Daerah (IPKD)		5.02		46`,
  'nasional/lingkunganHidup': `itnpk	ieu	Indeks Ieu (pencemar udara)	iku kualitas so2 no2 pm2 5	2.11		0
itnpk	ika	Indeks Kualitas Air (IKA)	iklh baku mutu status	2.11	007.05.006 342a-ii 1000170	0
itnp	ikal	Indeks Kualitas Air Laut (IKAL)	iklh	2.11	007.05.007 342a-iv	0
itnp	ikeg	Indeks Kualitas Ekosistem Gambut (IKEG)	iklh	2.11	007.05.008	0
isnpk	ikl	Indeks Kualitas Lahan (IKL)	tutupan iktl iklh gambut	2.11	007.05.009 342a-iii 1000174	23 0
isk	iklh	Indeks Kualitas Lingkungan Hidup (IKLH) kabupaten/kota	kualitas lingkungan ika ikl	2.11	007.05.010.002 1000062 1000508	23 0
itn	iklhNasional	Indeks Kualitas Lingkungan Hidup (IKLH) nasional	kualitas lingkungan iktl ikeg ikal	2.11	007.05.010 1000672	0
itnpk	ikps	Indeks Kinerja Pengelolaan Sampah (IKPS)	persampahan	2.11	007.05.005 1000676	0
itnpk	iktl	Indeks Kualitas Tutupan Lahan (IKTL)	ikl iklh	2.11	007.05.011	0 23
itnp	indeksEkonomiHijau	Indeks Ekonomi Hijau	green economy	2.11	007.05.004 318a 1000034	0
isnpk	indeksKualitasUdara	Indeks Kualitas Udara (IKU)	iklh ieu	2.11	007.05.012 342a-i 1000246	0
ispk	indeksPencemaranAir	Indeks Pencemaran Air (IP)	kualitas ika	2.11		0`,
  'nasional/pangan': `isnpk	pou	Prevalensi ketidakcukupan konsumsi pangan (PoU)	prevalence of undernourishment ketahanan	2.09	343	0
isnpk	skorPph	Skor Pola Pangan Harapan (PPH)	konsumsi	2.09`,
  'nasional/pembangunanManusia': `isnpk	idg	Indeks Pemberdayaan Gender (IDG)	gem	2.08
isnpk	ikg	Indeks Ketimpangan Gender (IKG)	gii	2.08	340
isnpk	indeksKesehatanIpm	Indeks Kesehatan (dimensi IPM)	uhh umur panjang	1.02		0
isnpk	indeksPendidikanIpm	Indeks Pendidikan (dimensi IPM)	hls rls	1.01		0
isnpk	ipg	Indeks Pembangunan Gender (IPG)	kesetaraan gdi	2.08
isnpk	ipm	Indeks Pembangunan Manusia (IPM)	hdi uhh hls rls	5.01	003.07.011 1000539	0
isnpk	ipmLakiLaki	Indeks Pembangunan Manusia (IPM) laki-laki	ipg gender	2.08
isnpk	ipmPerempuan	Indeks Pembangunan Manusia (IPM) perempuan	ipg gender	2.08
isnpk	rlsUsia25	Rata-rata Lama Sekolah (RLS) penduduk usia 25 tahun ke atas	ipm	1.01		0
isnpk	uhh	Usia Harapan Hidup (UHH)	umur ahh angka ipm	1.02	31`,
  'nasional/pemerintahan': `itp	gwpp	Indeks Kinerja Gubernur sebagai Wakil Pemerintah Pusat		4.01	009.01.013	0
itp	gwppTugas	Nilai tugas Gubernur sebagai Wakil Pemerintah Pusat	gwpp	4.01		0`,
  'nasional/pengawasan': `ispk	kapabilitasApip	Kapabilitas APIP	iacm inspektorat	6.01	009.06.023 1000444 1000534	29 41
isnpk	maturitasSpip	Maturitas penyelenggaraan SPIP	pengendalian intern mri iepk	6.01	009.06.020 1000443	0
itn	pemanfaatanPengawasanBpkp	Tingkat Pemanfaatan Hasil Pengawasan Intern dalam Penyelenggaraan Pembangunan Nasional	bpkp apip	6.01	009.05.015	0`,
  'nasional/perpustakaan': `isnpk	iplm	Indeks Pembangunan Literasi Masyarakat (IPLM)	perpusnas	2.23
isnpk	tgm	Tingkat Kegemaran Membaca (TGM)	literasi minat baca perpusnas	2.23`,
  'nasional/reformasiBirokrasi': `isnpk	ikm	Indeks Kepuasan Masyarakat (IKM)	survei kepuasan	4.01		34
itnpk	indeksPelayananPublik	Indeks Pelayanan Publik (IPP)		4.01	009.06.006 326	0
isnpk	indeksReformasiBirokrasi	Indeks Reformasi Birokrasi	rb	5.01
isnpk	pemdi	Indeks Pemerintah Digital (Pemdi)		2.16		35
itnpk	spbe	Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE)	e government	2.16	009.06.010 325	0 45`,
  'nasional/spm': `itnpk	ipSpm	Indeks Pencapaian SPM (IP SPM), per jenis SPM	tuntas	4.01	009.06.007	0 3
itnpk	mutuMinimalSpm	Indeks Pencapaian Mutu Minimal Layanan Dasar (SPM)	barang jasa sdm	4.01		0 3
isnpk	penerimaLayananSpm	Indeks Pencapaian Penerima Layanan Dasar (SPM)		4.01		3 0`,
  'skalaAki': `ss	skalaAki	Kelas Angka Kematian Ibu (AKI)`,
  'skalaApip': `ss	skalaApip	Tingkat kapabilitas APIP				29`,
  'skalaBerakhlak': `st	skalaBerakhlak	Kategori Indeks BerAKHLAK				0`,
  'skalaCapaianSampang': `ss	skalaCapaianSampang	Kategori capaian kinerja (LKjIP Inspektorat Kabupaten Sampang 2019)`,
  'skalaDesentralisasiFiskal': `ss	skalaDesentralisasiFiskal	Skala derajat desentralisasi fiskal`,
  'skalaIbangga': `st	skalaIbangga	Status pembangunan keluarga menurut iBangga				0`,
  'skalaIdg': `ss	skalaIdg	Kategori Indeks Pemberdayaan Gender (IDG)`,
  'skalaIdm': `ss	skalaIdm	Status desa menurut Indeks Desa Membangun (IDM)`,
  'skalaIkl': `st	skalaIkl	Kategori Indeks Kualitas Lahan (IKL)				0`,
  'skalaIkm': `ss	skalaIkm	Mutu pelayanan menurut indeks kepuasan masyarakat (IKM)				34`,
  'skalaInvestasiKabKota': `ss	skalaInvestasiKabKota	Kategori realisasi penanaman modal kabupaten/kota				28`,
  'skalaInvestasiProvinsi': `ss	skalaInvestasiProvinsi	Kategori realisasi penanaman modal provinsi				28`,
  'skalaIpAsn': `ss	skalaIpAsn	Kategori Indeks Profesionalitas ASN				27`,
  'skalaIplm': `ss	skalaIplm	Kategori Indeks Pembangunan Literasi Masyarakat (IPLM)`,
  'skalaIpm': `ss	skalaIpm	Status pembangunan manusia menurut IPM`,
  'skalaIpp': `sb	skalaIpp	Kategori indeks pelayanan publik (IPP)				44`,
  'skalaIrb': `st	skalaIrb	Kelas Indeks Risiko Bencana (IRB)				0`,
  'skalaJawabanSakip': `ss	skalaJawabanSakip	Nilai jawaban evaluasi SAKIP				12`,
  'skalaKinerja': `ss	skalaKinerja	Skala nilai peringkat kinerja				48 47`,
  'skalaOpiniBpk': `ss	skalaOpiniBpk	Opini BPK atas laporan keuangan				37`,
  'skalaPemdi': `ss	skalaPemdi	Predikat indeks pemerintah digital (Pemdi)				35`,
  'skalaRb': `ss	skalaRb	Predikat Indeks Reformasi Birokrasi`,
  'skalaSakip': `st	skalaSakip	Predikat akuntabilitas kinerja (SAKIP)				24 12`,
  'skalaSpip': `ss	skalaSpip	Tingkat maturitas SPIP`,
  'skalaSpm': `st	skalaSpm	Kategori pencapaian SPM				0 3`,
  'skalaTgm': `ss	skalaTgm	Kategori Tingkat Kegemaran Membaca (TGM)`,
  'spm/kesehatan': `itk	spmBalitaDipantau	Balita dipantau pertumbuhan dan perkembangannya	tumbuh kembang ditimbang 8 kali sdidtk posyandu	1.02	004.01.073	0
isk	spmBalitaKabKota	Pelayanan kesehatan balita	bawah lima tahun posyandu tumbuh kembang sdidtk	1.02	1000466 004.01.016	10 9 4 3 11
itk	spmBayiBaruLahirKabKota	Pelayanan kesehatan bayi baru lahir	neonatal kn lengkap kunjungan bbl	1.02	004.01.074 1000465	0 10 9 4 3 11
isk	spmDiabetesMelitusKabKota	Pelayanan kesehatan penderita diabetes melitus	dm kencing manis ptm mellitus	1.02	004.01.126 1000471	0 10 9 4 3 11
itk	spmHipertensiKabKota	Pelayanan kesehatan penderita hipertensi	ptm tekanan darah tinggi	1.02	004.01.127 1000470	0 10 9 4 3 11
isk	spmIbuBersalinKabKota	Pelayanan kesehatan ibu bersalin	persalinan fasyankes kia bulin	1.02		10 9 4 3 11
itk	spmIbuBersalinSurvei	Persalinan di fasilitas pelayanan kesehatan	susenas salifaskes faskes ditolong tenaga terlatih tpb 3 1 2	1.02	004.01.141 004.01.142 1000464 1000103	0
itk	spmIbuHamilKabKota	Pelayanan kesehatan ibu hamil sesuai standar	anc antenatal 12t kia bumil	1.02	004.01.096 1000463	0 10 9 4 3 11
ibp	spmKlbProv	Persentase pelayanan kesehatan bagi orang yang terdampak dan berisiko pada situasi KLB	kejadian luar biasa wabah penduduk kondisi provinsi	1.02	004.01.123.001 1000358	0 10 9 4 3 2
isp	spmKrisisKesehatanProv	Persentase pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana	emt	1.02	004.01.124 1000357	0 10 9 4 3 2
isk	spmOdgjBeratKabKota	Pelayanan kesehatan orang dengan gangguan jiwa berat	psikotik skizofrenia jiwa	1.02	004.01.118 1000472	0 10 9 4 3 11
isk	spmRisikoHivKabKota	Pelayanan kesehatan orang dengan risiko terinfeksi virus yang melemahkan daya tahan tubuh manusia (HIV)	aids odhiv vct human immunodeficiency	1.02	004.01.119 1000474	0 10 9 4 3 11
isk	spmTerdugaTuberkulosisKabKota	Pelayanan kesehatan orang terduga tuberkulosis	suspek	1.02	1000473	10 9 4 3 11
itk	spmUsiaLanjutKabKota	Pelayanan kesehatan pada usia lanjut	60 tahun ke atas geriatri	1.02	004.01.115 1000469	0 10 9 4 3 11
isk	spmUsiaPendidikanDasarKabKota	Pelayanan kesehatan pada usia pendidikan dasar	skrining anak sekolah uks penjaringan	1.02	004.01.069 1000467	0 10 9 4 3 11
isk	spmUsiaProduktifKabKota	Pelayanan kesehatan pada usia produktif	15 59 skrining ptm posbindu	1.02	1000468	10 9 4 3 11`,
  'spm/pekerjaanUmum': `isk	spmAirLimbahKabKota	Jumlah Warga Negara yang memperoleh layanan pengolahan air limbah domestik	spald sanitasi iplt ipald tangki septik lumpur tinja	1.03	003.01.072 1000479	0 4 3
isp	spmAirLimbahRegionalProv	Pengolahan air limbah domestik regional lintas kabupaten/kota	spal spald t ipald jumlah warga negara yang memperoleh layanan	1.03	003.01.084 1000363	0 26 4 3
isp	spmAirMinumCurahProv	Kapasitas terlayani air minum curah lintas kabupaten/kota	spam regional jumlah warga negara yang memperoleh kebutuhan	1.03	003.01.059 1000362	0 26 4 3
isk	spmAirMinumKabKota	Jumlah Warga Negara yang memperoleh kebutuhan pokok air minum sehari-hari	spam pdam bersih jp bjp perpipaan	1.03	003.01.073 1000478	0 4 3
isk	spmAirMinumKabKotaJiwa	Akses air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi	pdam bersih jp bjp penduduk	1.03	003.01.073 1000478	0 26 4 3`,
  'spm/pendidikan': `ibp	spmKepuasanDuniaKerja	Kepuasan dunia kerja terhadap lulusan SMK	dudi pengguna industri vokasi	1.01		4 3 17
ispk	spmLiterasi	Kemampuan literasi (rata-rata hasil Asesmen Nasional)	anbk akm membaca rapor pendidikan	1.01	006.01.085.001 006.01.085.002 006.01.085.003 006.01.085.004 006.01.085.005 006.01.085.006 006.01.085.007 1000787 1000789 1000710 1000714 1000716 1000717 1000718 35b	0 4 3 16 17
ispk	spmLiterasiNumerasi	Rata-rata kemampuan literasi dan numerasi siswa berdasarkan hasil Asesmen Nasional	anbk akm rapor pendidikan	1.01	006.01.085 35b	0 4 3 16
ispk	spmNumerasi	Kemampuan numerasi (rata-rata hasil Asesmen Nasional)	anbk akm rapor pendidikan	1.01	006.01.085.008 006.01.085.009 006.01.085.010 006.01.085.011 006.01.085.012 006.01.085.013 006.01.085.014 1000788 1000790 1000712 1000715 1000719 1000720 1000721 35b	0 4 3 16 17
isk	spmPaudKabKota	Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam pendidikan (APS)	paud angka sekolah tk ra jumlah	1.01	006.01.094 1000457 1000776 1000785	0 4 3 16 17
isk	spmPendidikanDasarKabKota	Tingkat partisipasi warga negara usia 7-15 tahun dalam pendidikan dasar	aps angka sekolah sd smp jumlah yang berpartisipasi	1.01	006.01.096 1000793 1000777 1000786	0 4 3 16
isk	spmPendidikanKesetaraanKabKota	Tingkat partisipasi warga negara usia 7-18 tahun yang berpartisipasi dalam pendidikan kesetaraan (APS)	paket a b c pkbm	1.01	006.01.097 1000460 1000778	0 4 3 16
isp	spmPendidikanKhususProv	Tingkat partisipasi warga negara usia 4-18 tahun penyandang disabilitas yang berpartisipasi dalam pendidikan khusus	aps slb abk anak berkebutuhan	1.01	006.01.093 1000354 1000711	0 4 3 16 17
isp	spmPendidikanMenengahProv	Tingkat partisipasi warga negara usia 16-18 tahun dalam pendidikan menengah	aps angka sekolah sma smk ma	1.01	006.01.092 1000353 1000739 1000713	0 4 3 16 17
ibp	spmSerapanLulusanSmk	Penyerapan lulusan SMK	bmw bekerja melanjutkan wirausaha tracer study keterserapan vokasi	1.01		4 3 17`,
  'spm/perumahan': `isk	spmRumahKorbanBencanaKabKota	Jumlah Warga Negara korban bencana yang memperoleh rumah layak huni	penyediaan dan rehabilitasi bagi kabupaten kota rtlh hunian tetap huntap	1.04	003.04.012 1000484	0 4 3 21
ibp	spmRumahKorbanBencanaProv	Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana provinsi	persentase warga negara memperoleh huntap	1.04	003.04.018 1000366	0 4 3 21
isk	spmRumahRelokasiKabKota	Jumlah Warga Negara yang terkena relokasi program Pemerintah Daerah kabupaten/kota yang memperoleh fasilitasi penyediaan rumah yang layak huni	sewa rusunawa penggantian hak	1.04	003.04.002 1000485	0 4 3 21
ibp	spmRumahRelokasiProv	Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program Pemerintah Daerah Provinsi	kawasan kumuh 10 15 ha	1.04	003.04.019 1000367	0 4 3 21`,
  'spm/sosial': `ibp	spmSosialAnakDalamPantiProv	Persentase anak telantar yang terpenuhi kebutuhan dasarnya di dalam panti	ppks rehabilitasi sosial dasar lksa asuhan	1.06	004.02.019 1000376	13 0 4 3
isk	spmSosialAnakLuarPantiKabKota	Persentase (%) anak telantar yang terpenuhi kebutuhan dasarnya di luar panti	ppks rehabilitasi sosial dasar balita jalanan	1.06	004.02.018 1000742	0 13 4 3
isp	spmSosialGepengDalamPantiProv	Persentase gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di dalam panti	ppks rehabilitasi sosial dasar gepeng tuna	1.06	004.02.025 1000743	0 13 4 3
isk	spmSosialGepengLuarPantiKabKota	Persentase rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti	ppks gepeng wisma	1.06		13 4 3
isk	spmSosialKorbanBencanaKabKota	Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota	ppks tagana perlindungan	1.06	004.02.033.002 1000495	0 13 4 3
ibp	spmSosialKorbanBencanaProv	Persentase korban bencana yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah provinsi	ppks tagana perlindungan sosial	1.06	004.02.033.001 1000378	13 0 4 3
ibp	spmSosialLanjutUsiaDalamPantiProv	Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di dalam panti	ppks rehabilitasi sosial dasar werdha	1.06	004.02.036 1000377	13 0 4 3
isk	spmSosialLanjutUsiaLuarPantiKabKota	Persentase (%) lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti	ppks rehabilitasi sosial dasar	1.06	004.02.035 1000741	0 13 4 3
itp	spmSosialPenyandangDisabilitasDalamPantiProv	Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di dalam panti	ppks rehabilitasi sosial dasar	1.06	004.02.056 1000375	13 0 4 3
isk	spmSosialPenyandangDisabilitasLuarPantiKabKota	Persentase (%) penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti	ppks rehabilitasi sosial dasar	1.06	004.02.055 1000740	0 13 4 3`,
  'spm/trantibum': `isk	spmEvakuasiBencanaKabKota	Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi korban bencana	bpbd sar tanggap darurat sub urusan	1.05	004.02.014 1000491	0 4 3
isk	spmInformasiBencanaKabKota	Jumlah warga negara yang memperoleh layanan informasi rawan bencana	bpbd kie sub urusan	1.05	005.02.022 1000489	0 4 3
isk	spmKebakaranKabKota	Persentase pelayanan penyelamatan dan evakuasi korban kebakaran	damkar redkar response time waktu tanggap wmk	1.05	004.02.041 1000492	0 4 3
isk	spmPencegahanBencanaKabKota	Jumlah warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan terhadap bencana	bpbd gladi mitigasi sub urusan	1.05	005.02.023 1000490	0 4 3
isk	spmTrantibumKabKota	Persentase gangguan Trantibum yang dapat diselesaikan	satpol pp ketenteraman dan ketertiban umum perda k3	1.05	005.02.027	0 4 3
ibp	spmTrantibumProv	Pelayanan ketenteraman dan ketertiban umum provinsi	satpol pp persentase gangguan trantibum yang dapat diselesaikan perda	1.05	005.02.027 1000370	0 4 3`,
  'spmLama/keluargaBerencana': `itk	spmLamaBkbBerKb	Cakupan anggota Bina Keluarga Balita (BKB) ber-KB	spm lama pp 65 2005 tribina	2.14		18 1
itk	spmLamaDataMikroKeluarga	Cakupan penyediaan Informasi Data Mikro Keluarga di setiap desa/kelurahan	spm lama pp 65 2005 pendataan	2.14		18 1
itk	spmLamaPenyediaanAlokon	Cakupan penyediaan alat dan obat kontrasepsi untuk memenuhi permintaan masyarakat	spm lama pp 65 2005 alokon	2.14		18 1
itk	spmLamaPesertaKbAktif	Cakupan sasaran PUS menjadi Peserta KB aktif	spm lama pp 65 2005 cpr akseptor kontrasepsi	2.14 1.02		18 1 6
itk	spmLamaPusIstriDibawah20	Cakupan Pasangan Usia Subur (PUS) yang istrinya dibawah usia 20 tahun	spm lama pp 65 2005 perkawinan anak pernikahan dini	2.14		18 1
itk	spmLamaUnmetNeed	Cakupan PUS yang ingin ber-KB belum terlayani (unmet need)	spm lama pp 65 2005 kebutuhan tidak terpenuhi	2.14		18 1
itk	spmLamaUppksKbMandiri	Cakupan PUS peserta KB anggota Usaha Peningkatan Pendapatan Keluarga Sejahtera (UPPKS) yang ber-KB mandiri	spm lama pp 65 2005 uppka	2.14		18 1`,
  'spmLama/kependudukan': `itk	spmLamaPenerbitanAktaKelahiran	Cakupan penerbitan Akta Kelahiran	spm lama pp 65 2005 lahir pencatatan sipil dukcapil	2.12		33 1
itk	spmLamaPenerbitanKtp	Cakupan penerbitan KTP	spm lama pp 65 2005 el e nik dukcapil	2.12		33 1`,
  'spmLama/kesehatan': `itk	spmLamaBalitaGiziBurukDirawat	Cakupan balita gizi buruk mendapat perawatan	spm lama pp 65 2005 malnutrisi	1.02		6 1 5
itk	spmLamaCakupanK4	Cakupan kunjungan Ibu hamil Kunjungan keempat (K4)	spm lama pp 65 2005 anc antenatal kia bumil	1.02		6 1
itk	spmLamaDbdDitangani	Penderita DBD yang ditangani	spm lama pp 65 2005 demam berdarah dengue cakupan penemuan dan penanganan	1.02		6 1 5
itk	spmLamaDesaSiagaAktif	Cakupan Desa Siaga Aktif	spm lama pp 65 2005 ukbm poskesdes	1.02		6 1
itk	spmLamaDesaUci	Cakupan desa/kelurahan Universal Child Immunization (UCI)	spm lama pp 65 2005 imunisasi vaksin	1.02		6 1 5
itk	spmLamaJaminanKesehatan	Cakupan jaminan pemeliharaan kesehatan penduduk	spm lama pp 65 2005 jkn bpjs uhc jamkesmas	1.02		6 1
itk	spmLamaKlbDitangani24Jam	Cakupan Desa/Kelurahan mengalami KLB yang dilakukan penyelidikan epidemiologi < 24 jam	spm lama pp 65 2005 kejadian luar biasa pe	1.02		6 1
itk	spmLamaKomplikasiKebidananDitangani	Cakupan komplikasi kebidanan yang ditangani	spm lama pp 65 2005 pkk poned ponek pk kehamilan	1.02		6 1 5
itk	spmLamaKunjunganBayi	Cakupan kunjungan bayi	spm lama pp 65 2005 kby	1.02		6 1 5
itk	spmLamaMpAsiGakin	Cakupan pemberian makanan pendamping ASI (MP-ASI) pada anak usia 6-24 bulan keluarga miskin	spm lama pp 65 2005 gizi gakin	1.02		6 1
itk	spmLamaNeonatusKomplikasi	Cakupan neonatus dengan komplikasi yang ditangani	spm lama pp 65 2005 bayi baru lahir bblr	1.02		6 1
itk	spmLamaPelayananAnakBalita	Cakupan pelayanan anak balita	spm lama pp 65 2005 posyandu tumbuh kembang	1.02		6 1
itk	spmLamaPelayananNifas	Cakupan pelayanan nifas	spm lama pp 65 2005 kf3 pascasalin	1.02		6 1
itk	spmLamaPenemuanDiare	Penemuan penderita diare	spm lama pp 65 2005	1.02		6 1
itk	spmLamaPenjaringanSiswaSd	Cakupan penjaringan kesehatan siswa SD dan setingkat	spm lama pp 65 2005 uks skrining dokter kecil	1.02		6 1
itk	spmLamaPersalinanNakes	Cakupan pertolongan persalinan oleh tenaga kesehatan yang memiliki kompetensi kebidanan	spm lama pp 65 2005 linakes bidan pn nakes ibu bersalin	1.02		6 1 5
itk	spmLamaPneumoniaBalita	Penemuan penderita Pneumonia balita	spm lama pp 65 2005 ispa	1.02		6 1
itk	spmLamaTbBtaCdr	Penemuan pasien baru TB BTA positif / case detection rate (CDR)	spm lama pp 65 2005	1.02		6 1
itk	spmLamaYankesDasarMaskin	Cakupan pelayanan kesehatan dasar pasien masyarakat miskin	spm lama pp 65 2005 maskin jamkesmas puskesmas strata 1	1.02		6 1
itk	spmLamaYankesRujukanMaskin	Cakupan Pelayanan Kesehatan Rujukan Pasien Masyarakat Miskin	spm lama pp 65 2005 maskin rumah sakit	1.02		6 1`,
  'spmLama/kominfo': `itk	spmLamaKimKecamatan	Cakupan pengembangan dan pemberdayaan KIM di Tingkat Kecamatan	spm lama pp 65 2005 kelompok informasi masyarakat	2.16		43 1`,
  'spmLama/lingkunganHidup': `itk	spmLamaPengaduanLingkungan	Prosentase jumlah pengaduan masyarakat akibat adanya dugaan pencemaran dan/atau perusakan lingkungan hidup yang ditindaklanjuti	spm lama pp 65 2005	2.11		20 1
itk	spmLamaStatusKerusakanLahan	Prosentase luasan lahan dan/atau tanah untuk produksi biomassa yang telah ditetapkan dan diinformasikan status kerusakannya	spm lama pp 65 2005 kerusakan	2.11		20 1
itk	spmLamaUsahaTaatPencemaranAir	Prosentase jumlah usaha dan/atau kegiatan yang mentaati persyaratan administrasi dan teknis pencegahan pencemaran air	spm lama pp 65 2005 ipal limbah cair pengawasan	2.11		20 1
itk	spmLamaUsahaTaatPencemaranUdara	Prosentase jumlah usaha dan/atau kegiatan sumber tidak bergerak yang memenuhi persyaratan administratif dan teknis pencegahan pencemaran udara	spm lama pp 65 2005 emisi cerobong	2.11		20 1`,
  'spmLama/pangan': `itk	spmLamaCadanganPangan	Penguatan Cadangan Pangan	spm lama pp 65 2005 beras lumbung cppd	2.09		30 1
itk	spmLamaPengawasanKeamananPangan	Pengawasan dan Pembinaan Keamanan Pangan	spm lama pp 65 2005 psat	2.09		30 1`,
  'spmLama/pekerjaanUmum': `itk	spmLamaAirBakuTersedia	Tersedianya air baku untuk memenuhi kebutuhan pokok minimal sehari-hari	spm lama pp 65 2005 ipa	1.03		8 1
itk	spmLamaAirIrigasiTersedia	Tersedianya air irigasi untuk pertanian rakyat pada sistem irigasi yang sudah ada	spm lama pp 65 2005 debit	1.03		8 1
itk	spmLamaAirLimbahKomunal	Tersedianya sistem air limbah skala komunitas/kawasan/kota	spm lama pp 65 2005 ipal komunal sanitasi spald	1.03		8 1
itk	spmLamaAirLimbahSetempat	Tersedianya sistem air limbah setempat yang memadai	spm lama pp 65 2005 tangki septik iplt sanitasi	1.03		8 1
itk	spmLamaAksesAirMinumAman	Tersedianya akses air minum yang aman melalui SPAM dengan jaringan perpipaan dan bukan jaringan perpipaan terlindungi dengan kebutuhan pokok minimal 60 liter/orang/hari	spm lama pp 65 2005 pdam bersih	1.03		8 1
itk	spmLamaDrainaseBebasGenangan	Tersedianya sistem jaringan drainase sehingga tidak terjadi genangan (lebih dari 30 cm, selama 2 jam dan tidak lebih dari 2 kali setahun)	spm lama pp 65 2005 banjir	1.03		8 1
itk	spmLamaIujkTepatWaktu	Penerbitan IUJK (izin Usaha Jasa Konstruksi) dalam waktu 10 hari setelah selesai persyaratan	spm lama pp 65 2005 perizinan	1.03		8 1
itk	spmLamaJalanKondisiBaik	Tersedianya jalan yang menjamin kendaraan dapat berjalan dengan selamat dan nyaman	spm lama pp 65 2005 mantap iri kondisi	1.03		8 1
itk	spmLamaJalanPenghubungPusat	Tersedianya jalan yang menghubungkan pusat-pusat kegiatan dalam wilayah Daerah	spm lama pp 65 2005 konektivitas	1.03		8 1
itk	spmLamaKasusTataRuangDitangani	Terlaksananya tindakan awal terhadap pengaduan masyarakat tentang pelanggaran di bidang penataan ruang dalam waktu 5 hari kerja	spm lama pp 65 2005 tata rtrw	1.03		8 1
itk	spmLamaKumuhTertangani	Berkurangnya luasan permukiman kumuh di kawasan perkotaan	spm lama pp 65 2005 kotaku	1.03		8 1
itk	spmLamaPengangkutanSampah	Tersedianya sistem penanganan sampah di perkotaan	spm lama pp 65 2005 persampahan tpa	1.03		8 1
itk	spmLamaPenguranganSampahTpst	Tersedianya fasilitas pengurangan sampah di perkotaan	spm lama pp 65 2005 3r tps3r bank	1.03		8 1
itk	spmLamaRthPublik	Tersedianya luasan RTH publik sebesar 20% dari luas wilayah kota/perkotaan	spm lama pp 65 2005 ruang terbuka hijau taman	1.03		8 1`,
  'spmLama/pendidikan': `itk	spmLamaGuruMapelSmp	Ketersediaan guru mata pelajaran di setiap SMP/MTs	spm lama pp 65 2005 mapel	1.01		7 1
itk	spmLamaGuruSd32	1 (satu) orang guru untuk setiap 32 peserta didik (SD/MI)	spm lama pp 65 2005 rasio murid	1.01		7 1
itk	spmLamaGuruTerapkanRpp	Setiap guru menerapkan RPP yang disusun berdasarkan silabus untuk setiap mata pelajaran yang diampunya	spm lama pp 65 2005	1.01		7 1
itk	spmLamaKepalaSdS1Sertifikat	Semua kepala SD/MI memiliki kualifikasi akademik S-1 atau D-IV dan telah memiliki sertifikat pendidik	spm lama pp 65 2005 sekolah sertifikasi	1.01		7 1
itk	spmLamaKepalaSmpS1Sertifikat	Semua kepala SMP/MTs berkualifikasi akademik S-1 atau D-4 dan memiliki sertifikat pendidik	spm lama pp 65 2005 sekolah sertifikasi	1.01		7 1
itk	spmLamaLabIpaSmp	Ketersediaan ruang laboratorium IPA di setiap SMP/MTs	spm lama pp 65 2005 sarpras	1.01		7 1
itk	spmLamaPengawasS1Sertifikat	Semua pengawas sekolah dan madrasah memiliki kualifikasi akademik S-1/D-4 dan memiliki sertifikat pendidik	spm lama pp 65 2005 sertifikasi	1.01		7 1
itk	spmLamaPermukimanTerlayaniSd	Tersedianya satuan pendidikan SD/MI dalam jarak paling jauh 3 km dengan berjalan kaki dari kelompok permukiman permanen di daerah terpencil	spm lama pp 65 2005 akses sekolah	1.01		7 1
itk	spmLamaPermukimanTerlayaniSmp	Tersedianya satuan pendidikan SMP/MTs dalam jarak paling jauh 6 km berjalan kaki dari kelompok permukiman permanen di daerah terpencil	spm lama pp 65 2005 akses sekolah	1.01		7 1
itk	spmLamaRombelSd32	Jumlah peserta didik dalam setiap rombongan belajar SD/MI tidak melebihi 32 orang	spm lama pp 65 2005 rombel	1.01		7 1
itk	spmLamaRombelSmp36	Jumlah peserta didik dalam setiap rombongan belajar SMP/MTs tidak melebihi 36 orang	spm lama pp 65 2005 rombel	1.01		7 1
itk	spmLamaRuangKelasSd	Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SD/MI)	spm lama pp 65 2005 rombel sarpras	1.01		7 1
itk	spmLamaRuangKelasSmp	Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SMP/MTs)	spm lama pp 65 2005 rombel sarpras	1.01		7 1
itk	spmLamaSdGuruS1	2 (dua) orang guru SD/MI yang memenuhi kualifikasi akademik S-1 atau D-IV	spm lama pp 65 2005 sarjana	1.01		7 1
itk	spmLamaSekolahRencanaKerja	Setiap satuan pendidikan menerapkan prinsip-prinsip MBS: memiliki rencana kerja tahunan	spm lama pp 65 2005 rkt rkas sekolah	1.01		7 1
itk	spmLamaSmpGuruS1	Guru SMP/MTs dengan kualifikasi akademik S-1 atau D-IV sebanyak 70%	spm lama pp 65 2005 sarjana	1.01		7 1`,
  'spmLama/perempuanAnak': `itk	spmLamaBantuanHukumKtpa	Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan bantuan hukum	spm lama pp 65 2005 ktp a ktpa terhadap uptd ppa p2tp2a	2.08		14 1
itk	spmLamaBimbinganRohaniKtpa	Cakupan layanan bimbingan rohani yang diberikan oleh petugas bimbingan rohani terlatih bagi perempuan dan anak korban kekerasan di dalam UPT	spm lama pp 65 2005 ktp a ktpa terhadap uptd ppa p2tp2a	2.08		14 1
itk	spmLamaLayananKesehatanKtpa	Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan kesehatan oleh tenaga kesehatan terlatih di Puskesmas mampu tatalaksana KtP/A dan PPT/PKT di Rumah Sakit	spm lama pp 65 2005 ktpa terhadap uptd ppa p2tp2a	2.08		14 1
itk	spmLamaPemulanganKtpa	Cakupan layanan pemulangan bagi perempuan dan anak korban kekerasan	spm lama pp 65 2005 ktp a ktpa terhadap uptd ppa p2tp2a	2.08		14 1
itk	spmLamaPenegakanHukumKtpa	Cakupan penegakan hukum dari tingkat penyidikan sampai dengan putusan pengadilan atas kasus-kasus kekerasan terhadap perempuan dan anak	spm lama pp 65 2005 ktp a ktpa uptd ppa p2tp2a	2.08		14 1
itk	spmLamaPengaduanKtpaDitangani	Cakupan perempuan dan anak korban kekerasan yang mendapatkan penanganan pengaduan oleh petugas terlatih di dalam UPT	spm lama pp 65 2005 ktp a ktpa terhadap uptd ppa p2tp2a	2.08		14 1
itk	spmLamaRehabSosialKtpa	Cakupan layanan rehabilitasi sosial yang diberikan oleh petugas rehabilitasi sosial terlatih bagi perempuan dan anak korban kekerasan di dalam UPT	spm lama pp 65 2005 ktp a ktpa terhadap uptd ppa p2tp2a	2.08		14 1
itk	spmLamaReintegrasiKtpa	Cakupan layanan reintegrasi sosial bagi perempuan dan anak korban kekerasan	spm lama pp 65 2005 ktp a ktpa terhadap uptd ppa p2tp2a	2.08		14 1`,
  'spmLama/perumahan': `itk	spmLamaLingkunganDidukungPsu	Cakupan lingkungan yang sehat dan aman yang didukung dengan PSU	spm lama pp 65 2005 prasarana sarana utilitas	1.04		22 1
itk	spmLamaRumahLayakHuni	Cakupan ketersediaan rumah layak huni	spm lama pp 65 2005 rlh rtlh	1.04		22 1
itk	spmLamaRumahLayakTerjangkau	Cakupan layanan rumah layak huni yang terjangkau	spm lama pp 65 2005 mbr rusunawa kpr subsidi	1.04		22 1`,
  'spmLama/sosial': `itk	spmLamaDisabilitasLansiaJaminanSosial	Prosentase (%) penyandang cacat fisik dan mental, serta lanjut usia tidak potensial yang telah menerima jaminan sosial	spm lama pp 65 2005 ppks aspd	1.06		19 1
itk	spmLamaKorbanBencanaBantuan	Prosentase (%) korban bencana yang menerima bantuan sosial selama tanggap darurat	spm lama pp 65 2005 ppks tagana	1.06		19 1
itk	spmLamaKorbanBencanaDievakuasi	Prosentase (%) korban bencana yang dievakuasi dengan menggunakan sarana prasarana tanggap darurat lengkap	spm lama pp 65 2005 evakuasi tagana bpbd	1.06		19 1
itk	spmLamaPantiSosialSarpras	Prosentase (%) panti sosial yang menyediakan sarana prasarana pelayanan kesejahteraan sosial	spm lama pp 65 2005 lks asuhan psks	1.06		19 1
itk	spmLamaPmksBantuanSosial	Prosentase (%) PMKS yang memperoleh bantuan sosial untuk pemenuhan kebutuhan dasar	spm lama pp 65 2005 bansos	1.06		19 1
itk	spmLamaPmksKube	Prosentase (%) PMKS yang menerima program pemberdayaan sosial melalui Kelompok Usaha Bersama (KUBE) atau kelompok sosial ekonomi sejenis lainnya	spm lama pp 65 2005	1.06		19 1 49`,
  'spmLama/tenagaKerja': `itk	spmLamaKasusHiSelesaiPb	Besaran kasus yang diselesaikan dengan Perjanjian Bersama (PB)	spm lama pp 65 2005 hubungan industrial phi mediator	2.07		15 1
itk	spmLamaPelatihanKewirausahaan	Besaran tenaga kerja yang mendapatkan pelatihan kewirausahaan	spm lama pp 65 2005 wirausaha	2.07		15 1
itk	spmLamaPelatihanKompetensi	Besaran tenaga kerja yang mendapatkan pelatihan berbasis Kompetensi	spm lama pp 65 2005 blk pbk	2.07		15 1
itk	spmLamaPelatihanMasyarakat	Besaran tenaga kerja yang mendapatkan pelatihan berbasis masyarakat	spm lama pp 65 2005 blk	2.07		15 1
itk	spmLamaPemeriksaanPerusahaan	Besaran Pemeriksaan Perusahaan	spm lama pp 65 2005 pengawasan ketenagakerjaan	2.07		15 1
itk	spmLamaPencariKerjaDitempatkan	Besaran pencari kerja terdaftar yang ditempatkan	spm lama pp 65 2005 ak 1 kartu kuning penempatan	2.07		15 1
itk	spmLamaPengujianPeralatan	Besaran pengujian Peralatan di Perusahaan	spm lama pp 65 2005 k3 riksa uji	2.07		15 1
itk	spmLamaPesertaJamsostek	Besaran pekerja/buruh yang menjadi peserta program Jamsostek aktif	spm lama pp 65 2005 bpjs ketenagakerjaan	2.07		15 1`,
  'spmLama/trantibum': `itk	spmLamaCakupanPelayananKebakaran	Cakupan pelayanan bencana kebakaran	spm lama pp 65 2005 wmk damkar pemadam	1.05		31 1
isk	spmLamaLinmasPerRt	Rasio petugas perlindungan masyarakat	spm lama pp 65 2005 linmas hansip satlinmas	1.05		1
isk	spmLamaPatroliTrantib	Cakupan patroli siaga ketertiban umum dan ketenteraman masyarakat	spm lama pp 65 2005 satpol	1.05		1
itk	spmLamaPenyelesaianK3	Tingkat penyelesaian pelanggaran K3 (Ketertiban, Ketentraman, Keindahan)	spm lama pp 65 2005 satpol	1.05		32 1
itk	spmLamaPetugasLinmas	Cakupan petugas Perlindungan Masyarakat (Linmas)	spm lama pp 65 2005 hansip satlinmas	1.05		32 1
isk	spmLamaSatgasDamkarBersertifikat	Persentase aparatur pemadam kebakaran yang memenuhi standar kualifikasi	spm lama pp 65 2005 damkar sertifikat	1.05		1
itk	spmLamaWaktuTanggapKebakaran	Tingkat waktu tanggap (response time rate) daerah layanan Wilayah Manajemen Kebakaran (WMK)	spm lama pp 65 2005 damkar 15 menit	1.05		31 1`,
};
