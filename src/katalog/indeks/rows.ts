// Written by `npm run katalog` from the definitions of the catalogue: do not edit.

/** The references of rows, by place. */
export const references: readonly string[] = ["KEP.26A/M.PPN/HK/05/2025","PP 65/2005","Permendagri 18/2020","Permendagri 59/2021","PP 2/2018","PP 6/2008","Perbup Kulon Progo 15/2011","Perbup Kulon Progo 14/2011","Perbup Kulon Progo 78/2011","Permenkes 4/2019","Permenkes 6/2024","Perbup Kulon Progo 8/2020","PermenPANRB 88/2021","Permensos 9/2018","Perbup Kulon Progo 12/2011","Perbup Kulon Progo 57/2011","Permendikbudristek 32/2022","018/M/H/2024","Perbup Kulon Progo 13/2011","Perbup Kulon Progo 10/2011","Perbup Kulon Progo 11/2011","PermenPUPR 13/2023","Perbup Kulon Progo 8/2011","PermenLHK 27/2021","PermenPANRB 12/2015","PermenPUPR 1/2023","PermenPUPR 29/2018","Peraturan Badan Kepegawaian Negara 8/2019","Peraturan Badan Koordinasi Penanaman Modal 10/2020","Peraturan Badan Pengawasan Keuangan dan Pembangunan 16/2015","Perbup Kulon Progo 56/2011","Perbup Kulon Progo 58/2011","Perbup Kulon Progo 61/2011","Perbup Kulon Progo 9/2011","PermenPANRB 14/2017","PermenPANRB 8/2026","Permensos 8/2012","UU 15/2004","300.2.2-2430 (2025)","PP 7/2021","Peraturan Badan Pangan Nasional 15/2023","Peraturan Badan Pengawasan Keuangan dan Pembangunan 8/2021","Peraturan Direktorat Jenderal Perbendaharaan Nomor PER-5/PB/2024","Perbup Kulon Progo 58/2018","Perbup Kulon Progo 59/2011","Perbup Kulon Progo 89/2012","PermenPANRB 17/2017","PermenPANRB 59/2020","Permendagri 19/2020","Permendagri 54/2010","Permendagri 86/2017","Permensos 129/2008","Permensos 5/2019","Perpres 71/2015","UU 23/2014"];

/** The JSON files, each with how many rows it has. */
export const files: readonly (readonly [berkas: string, rows: number])[] = [["bidangUrusan",1],["iup",1],["jawabanSakip2021",1],["komponenSakip2015",1],["komponenSakip2021",1],["opiniBpk",1],["ppks",1],["provinsi",1],["psks",1],["tingkatKinerja",1],["dinsosKutaiKartanegara2022",1],["dinsosTapin2020",1],["ikk/adminduk",3],["ikk/energi",1],["ikk/kebudayaan",1],["ikk/kehutanan",1],["ikk/keluargaBerencana",2],["ikk/kesehatan",16],["ikk/keuangan",5],["ikk/kominfo",6],["ikk/koperasi",2],["ikk/lingkunganHidup",1],["ikk/pangan",1],["ikk/pariwisata",2],["ikk/pekerjaanUmum",10],["ikk/pemberdayaanPerempuan",1],["ikk/pemudaOlahraga",2],["ikk/penanamanModal",2],["ikk/pendidikan",4],["ikk/pengadaan",3],["ikk/pengawasan",1],["ikk/perdagangan",4],["ikk/perhubungan",1],["ikk/perikanan",1],["ikk/perindustrian",2],["ikk/pertanahan",3],["ikk/pertanian",1],["ikk/perumahan",2],["ikk/sekretariatDprd",1],["ikk/sosial",5],["ikk/statistik",2],["ikk/tenagaKerja",10],["ikk/trantibum",2],["iku/adminduk",16],["iku/desa",3],["iku/energi",2],["iku/kearsipan",2],["iku/kebudayaan",1],["iku/kehutanan",2],["iku/kelautanPerikanan",2],["iku/keluargaBerencana",7],["iku/kepegawaian",3],["iku/kesatuanBangsa",6],["iku/kesehatan",40],["iku/keuangan",14],["iku/kominfo",4],["iku/koperasi",16],["iku/lingkunganHidup",9],["iku/pangan",2],["iku/pariwisata",2],["iku/pekerjaanUmum",24],["iku/pemberdayaanPerempuan",7],["iku/pemudaOlahraga",2],["iku/pendidikan",45],["iku/pengawasan",4],["iku/perdagangan",4],["iku/perencanaan",8],["iku/perhubungan",6],["iku/perindustrian",8],["iku/perpustakaan",7],["iku/pertanahan",2],["iku/pertanian",6],["iku/perumahan",3],["iku/sosial",10],["iku/statistik",1],["iku/tenagaKerja",8],["iku/trantibum",11],["nasional/akuntabilitas",6],["nasional/aparatur",2],["nasional/dayaSaing",1],["nasional/desa",5],["nasional/integritas",4],["nasional/kearsipan",2],["nasional/kebencanaan",1],["nasional/kebudayaan",1],["nasional/keluarga",2],["nasional/ketimpangan",2],["nasional/keuangan",2],["nasional/lingkunganHidup",12],["nasional/pangan",2],["nasional/pembangunanManusia",10],["nasional/pemerintahan",2],["nasional/pengawasan",3],["nasional/perpustakaan",2],["nasional/reformasiBirokrasi",5],["nasional/spm",3],["skalaAki",1],["skalaApip",1],["skalaBerakhlak",1],["skalaCapaianSampang",1],["skalaDesentralisasiFiskal",1],["skalaIbangga",1],["skalaIdg",1],["skalaIdm",1],["skalaIkl",1],["skalaIkm",1],["skalaInvestasiKabKota",1],["skalaInvestasiProvinsi",1],["skalaIpAsn",1],["skalaIplm",1],["skalaIpm",1],["skalaIpp",1],["skalaIrb",1],["skalaJawabanSakip",1],["skalaKinerja",1],["skalaOpiniBpk",1],["skalaPemdi",1],["skalaRb",1],["skalaSakip",1],["skalaSpip",1],["skalaSpm",1],["skalaTgm",1],["spm/kesehatan",16],["spm/pekerjaanUmum",5],["spm/pendidikan",10],["spm/perumahan",4],["spm/sosial",10],["spm/trantibum",6],["spmLama/keluargaBerencana",7],["spmLama/kependudukan",2],["spmLama/kesehatan",20],["spmLama/kominfo",1],["spmLama/lingkunganHidup",4],["spmLama/pangan",2],["spmLama/pekerjaanUmum",14],["spmLama/pendidikan",16],["spmLama/perempuanAnak",8],["spmLama/perumahan",3],["spmLama/sosial",6],["spmLama/tenagaKerja",8],["spmLama/trantibum",7]];

/** Marks (kind, sureness, levels), short ids, names, other words, affairs, places of references: a line for each row. */
export const columns: readonly string[] = [
  `ls
ls
ls
lt
ls
ls
ls
ls
ls
ls
dt
dt
itk
itk
isk
isp
isk
isp
isk
isk
isk
isk
isk
itp
isk
isk
isk
isk
isk
isk
isk
isp
isk
isk
isk
isk
isk
ispk
ispk
itpk
ispk
isk
isp
isk
isp
isk
isp
isk
isk
isk
isp
isp
isp
isk
isk
isk
itk
itp
itk
isk
isk
isp
isk
isk
ispk
ispk
isk
isp
isk
isk
isk
isk
isp
isp
ispk
isk
isk
isp
ispk
isk
isp
ispk
isk
isk
isk
isp
isp
isp
isk
isk
isk
isk
ibk
isk
isk
isk
isp
isp
isk
isk
isp
isk
isk
isp
isk
isk
isk
isk
isk
isk
itpk
itnpk
itnpk
itnpk
itnpk
itpk
itpk
isp
itnpk
isk
isk
isk
isp
isk
isk
ispk
ibpk
isk
itnpk
isp
isp
isk
isk
isk
isp
ispk
itn
itnpk
itpk
itnp
itnp
itn
itnp
itnp
itnp
isk
itnpk
isk
itnpk
itnpk
itnp
itnp
itn
itnp
itnp
itnpk
itnp
itnp
isk
isk
isk
itnp
ispk
itnp
ispk
isk
isk
isk
isk
isk
isk
itnp
isk
itnp
itnpk
isk
itnp
isk
ispk
isk
itnp
ispk
isk
isk
isk
isk
isk
isk
isnpk
isk
isk
ispk
itnpk
itpk
isk
isk
isk
isk
ispk
itpk
ispk
itnp
itpk
itnp
itp
itpk
isp
itpk
itnpk
itpk
ispk
itpk
isk
ispk
itp
isk
itp
isk
itpk
itn
itp
ispk
itp
itp
isk
isp
isk
ibpk
ispk
isk
isk
itnpk
itpk
isk
isk
itpk
isk
ispk
itpk
itnp
itnpk
itnp
itnpk
isk
itnpk
isk
itnpk
itnp
isk
itnpk
isk
isk
itn
itnp
itpk
isp
itp
isk
isp
itnpk
itn
itnp
ispk
ispk
ispk
itnp
ispk
isk
itpk
ibpk
itnpk
itpk
itn
itpk
isk
itnp
ispk
isnpk
itnp
isk
itnp
itnpk
isnpk
ibnpk
isk
isnpk
ispk
isk
isnpk
itnpk
isk
ispk
isk
isk
isk
itnpk
isk
ispk
isk
itnpk
ispk
isk
isk
itnpk
itnp
isk
isk
itnpk
itnpk
isk
ispk
isk
ispk
isk
itnpk
isk
itnp
itnp
isk
isk
isp
isp
isp
ispk
isk
isk
itp
itnpk
itnpk
itnpk
itnpk
ispk
itnpk
itnp
itp
itnp
itnp
ispk
itnp
itnp
ispk
ibpk
itp
itnp
itnp
itp
isk
ibk
ispk
isnpk
isk
isk
isk
isk
isk
isk
itpk
itpk
ibpk
itpk
itnpk
itnpk
itnpk
ibpk
itpk
isk
isk
isnpk
itnp
isk
itnp
itnp
itnp
ibnp
itnp
itnp
isk
isnpk
itpk
ibp
itp
itpk
isk
isnpk
isnpk
itpk
ispk
itnp
itpk
isk
itnpk
itpk
itpk
itnp
itpk
itnpk
itpk
itn
isnpk
isnpk
isnpk
isnpk
isnpk
itnpk
isnpk
isnpk
isdkpn
isd
isd
isd
isdkpn
itnpk
itnpk
itnpk
itnpk
itnpk
itnp
itnpk
itnp
itnpk
itnp
isnpk
isnp
isnpk
ispk
itnpk
itnpk
itnp
itnp
isnpk
isk
itn
itnpk
itnpk
itnpk
isnpk
ispk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
isnpk
itp
itp
ispk
isnpk
itn
isnpk
isnpk
isnpk
itnpk
isnpk
isnpk
itnpk
itnpk
itnpk
isnpk
ss
ss
st
ss
ss
st
ss
ss
st
ss
ss
ss
ss
ss
ss
sb
st
ss
st
ss
ss
ss
st
ss
st
ss
itk
isk
itk
isk
itk
isk
itk
itk
ibp
isp
isk
isk
isk
itk
isk
isk
isk
isp
isp
isk
isk
ibp
ispk
ispk
ispk
isk
isk
isk
isp
isp
ibp
isk
ibp
isk
ibp
ibp
isk
isp
isk
isk
ibp
ibp
isk
itp
isk
isk
isk
isk
isk
isk
ibp
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
itk
isk
isk
itk
itk
isk
itk`,
  `!!
Iup
##&
!#&
!#&
!!
)
!
)
!!
DinsosKutaiKartanegara2022
Dinsos*#
Ikk#Lahir018
IkkKepemilikan:
Ikk!!
Ikk#!
Ikk#!
Ikk!%!
Ikk(
Ikk+!
Ikk&
Ikk#!!
Ikk#!!
Ikk#!!Prov
IkkDiabetes
Ikk%
Ikk#!
Ikk#!
Ikk#
Ikk&#
Ikk#)
Ikk#&Prov
Ikk%!
Ikk&Lanjut
Ikk%!!
Ikk%Produktif
Ikk!!
Ikk!#
Ikk!#
Ikk#!#
IkkSilpa)
Ikk*!
Ikk*!Prov
Ikk#Daring
Ikk#DaringProv
Ikk((
Ikk((Prov
Ikk##
Ikk#!%
Ikk#!
Ikk#!Prov
Ikk#!
Ikk%#
Ikk,!
Ikk,!
Ikk)#
Ikk%Mantap
Ikk%MantapProv
Ikk#!
Ikk#(!
Ikk#!!
Ikk#:KonstruksiProv
Ikk#Konstruksi)
Ikk(
Ikk%%
Ikk%#
Ikk#!
Ikk#!Prov
Ikk[718
Ikk/56
IkkSd712
IkkSmp1315
Ikk%&
Ikk#(
Ikk&(1
Ikk#!
Ikk)/
Ikk%!
Ikk%!
Ikk.!
IkkVcRasioProv
Ikk%Ikan
Ikk()
Ikk))
Ikk%FasumKab
Ikk%#)Prov
Ikk!!Prov
Ikk!Tanaman
Ikk&&!
Ikk%)
Ikk!
Ikk#!
IkkReunifikasi
Ikk#!
Ikk)Korban.
IkkSosial?!
Ikk(%!%
Ikk(%!Rencana
Ikk#!
IkkLpkBerizin
IkkPenempatanProv
IkkPenempatan#!
Ikk#HiPb
Ikk#KerjaLayakProv
Ikk#!!
Ikk+!!
Ikk(!!#
Ikk#!!
Ikk#&
Ikk%!
%!
,Lahir017
,Lahir04
%Lahir-Persen
AktaLahirBalita
%!
(!
!!
+Digital
%!
!!!
!!
)Dewasa
-ElMiliki
%!!
!!
!#!
#!!
#!
#%
!!
!!
Pd&!
!!#
,LindungHutan
#!
!!!
!!
/1519
DemandSatisfied>
,*#
%)
&!!
(
)!!
%&
*%
!SyaratPangkat
%Ham
)!!
Korban(!
#!Melapor
%%
RumahIbadah*
&
&
&
&K!
!!!#
Balita#
Balita#
Cek&!
!!!Ribu
Faskes+!
#%%
#!
#!#!
#!
#&
!!!#
!!#!
#!!
!!!
#!
&!
#!(
!%!
#Tbc
#!
%!!Ribu
%#
!#!!Ribu
!!
!!
!!
!Rs
!!!
Rematri&
#
Tb*Ditemukan
Tbc*%
!!Rs%!Ribu
TsrTbc
!!#
!!
!!#
!!
#!!
#!
Dpk(
#!
%#
!#!
!!#
!!!
&!
##
!!
#%
#IkpTerlatih
#)Terlatih
Khalayak#
!!
&#
&#%
!&
#)
!%
#Koperasi
!)
!!
*!!
*%%
*Nib
#Omset
#!%
!!#
#!!Tumbuh
%Diawasi
#!
!!
)!
Rt&%Penuh
Rth,!
Rth*
#!
&!#
#!#
#!#
#!
!Wisnus
%!%
%!&
&!
)!#
%
!!!)
!#!
#!#
&)
%&
#!%
%!Mantap
!!!
)*
PbgKab%
##%
Rt(!#
##
)!
!!
)!#
%Badan!#
%Paket%
%!Bangunan
#!&!
%)!Pp
###
%Eselon
!#Pemda
&Legislatif
#%!
%Kesakitan
#*#!
Akreditasi##
#!!
!!
&#
&!
&!Usia36
&Perguruan#
(Pt&
&!
&!
!!
&!
&!
&!
&!!
Gtk*
:!Sertifikat
!S1(4
GuruSd;
#Sertifikasi
GuruSmp<
&
##
##
##
;Minimum
#)
#)
)!15
;Minimum
#+6
Paud*
(Usia46
#+!
#&KeAtas
#!#
#!!
#!#
!!!
!!!Sd
(
&Siswa!
#&
#%
###
PdDinilaiZi
%(
#!#
#!%
%!!Tumbuh
InfoBapokTersedia
(Perdagangan
!!!Prov
DibawahSetengah-
%!
Kemiskinan
!!!
!!
!!
)!##
&)
Akses)!
%!
!!#
%!
%!!
Vc%
)Tumbuh
#!(
!#
!!!
#!!!
!Ikm
Pertumbuhan(
!)
!!Perpus
#PerpusHarian
#Perpus
!Perpus#&
Perpus#
Perpus%
!!Perpus
%!Selesai
#!#
%Tumbuh
!Dpi&
!#
#!!
#!
!!%
)!
!!
##
#%!
%Tanpa(
#!Terpenuhi
(!
Lansia(
Lansia)
Lks)
&!#
&%#
%Berpartisipasi
#&#!
JamsosNaker
Kab%Rtk
%!!
PdSesuai:
#!#
(
&
&#Setahun
!!
##!
(Bencana(
%Ditangani
Pemda+#
##!
##!
#!
#!
Rasa(
)%Terpenuhi
!Akip%#
!!
#!
#!
#!
#!
!!
&!
(
&
Idm#!
Idm#!
Idm#!
!!
!!
#%
#%
#%
#!!
#!
&
&
&
(
Indeks#
!!
(
(
#
&
(
(
&
(
(!
(
(
!!!
!!!
!!!
(
!&
&
&
!!#
!!#
&
&
&!!
&!
(#!
&
Gwpp
Gwpp#
!!
!#
##Bpkp
(
&
&
!!!
!!!
&
)
&!
%!%
%!#
Skala(
Skala%
Skala%
Skala#(
!#!
Skala(
Skala(
Skala*
Skala(
Skala*
SkalaInvestasiKab)
SkalaInvestasi(
SkalaIp&
Skala)
Skala(
Skala(
Skala(
Skala##
!%
Skala!!
Skala(
SkalaRb
Skala&
Skala%
Skala%
Skala(
Spm!!
Spm%KabKota
Spm%!!KabKota
Spm&!KabKota
Spm&KabKota
Spm%!KabKota
SpmIbuBersalinSurvei
Spm%!KabKota
Spm/Prov
Spm*!Prov
SpmOdgj*KabKota
Spm(,KabKota
Spm&!KabKota
Spm&!KabKota
Spm&!!KabKota
Spm&!KabKota
Spm+!KabKota
Spm#!#Prov
Spm%!!Prov
Spm+!KabKota
Spm#!KabKotaJiwa
Spm!!!
Spm#
Spm&#
Spm#
SpmPaudKabKota
Spm-!KabKota
Spm/!KabKota
Spm;!Prov
Spm-!Prov
SpmSerapan#!
Spm+KorbanBencanaKabKota
Spm&(!Prov
Spm=RelokasiKabKota
Spm%+Prov
SpmSosial#*!Prov
SpmSosial#*!KabKota
SpmSosialGepeng-!Prov
Spm%Gepeng,!KabKota
Spm)Korban.Kab%
SpmSosial#!Prov
SpmSosial#!*!Prov
SpmSosial#!*!KabKota
SpmSosial#!*!Prov
SpmSosial#!*!KabKota
Spm,#KabKota
Spm*#KabKota
Spm*KabKota
Spm*&KabKota
Spm%KabKota
SpmTrantibumProv
SpmLama)!!
SpmLama&!!
SpmLama#Alokon
SpmLama(!!
SpmLama(Istri%#
SpmLama,!
SpmLama.%!
SpmLama#!!
SpmLama#!
SpmLama#!!Dirawat
SpmLama!K4
SpmLama##
SpmLama#!!
SpmLama#(
SpmLama##
SpmLama(Ditangani(!
SpmLama#!#
SpmLama#!
SpmLama)!Gakin
SpmLama##
SpmLama#!!
SpmLama#!
SpmLama!#
SpmLama##!
SpmLama%Nakes
SpmLama%!
SpmLama&!(
SpmLamaYankes&Maskin
SpmLamaYankes&Maskin
SpmLama(%
SpmLama%,
SpmLama<KerusakanLahan
SpmLama%Taat.!
SpmLama%Taat;!
SpmLama#!
SpmLama!%!
SpmLama#!Tersedia
SpmLama#!Tersedia
SpmLama%!Komunal
SpmLama%!!
SpmLama#!!#
SpmLama&Bebas&
SpmLama#Tepat)
SpmLama#KondisiBaik
SpmLama#Penghubung%
SpmLamaKasusTata/Ditangani
SpmLama&Tertangani
SpmLamaPengangkutan&
SpmLama%!Tpst
SpmLama%!
SpmLama#Mapel(
SpmLama&)32
SpmLama#Terapkan#
SpmLama#!(!*
SpmLama#!&!)
SpmLamaLab&%
SpmLama#*!(
SpmLama>TerlayaniSd
SpmLama=TerlayaniSmp
SpmLamaRombel+&
SpmLamaRombel+&
SpmLama&!/
SpmLama&!/
SpmLama(Guru)!
SpmLamaSekolah,!
SpmLama#Guru(!
SpmLama-!Ktpa
SpmLama%!Ktpa
SpmLama,!Ktpa
SpmLama%Ktpa
SpmLama#!Ktpa
SpmLama-KtpaDitangani
SpmLamaRehab&Ktpa
SpmLama%Ktpa
SpmLama#)#
SpmLama%!!
SpmLama%!%
SpmLamaDisabilitasLansia<!
SpmLama#!%
SpmLama#!#
SpmLama#!Sarpras
SpmLama#%!
SpmLama#-
SpmLama#HiSelesai)
SpmLama)!
SpmLama)#
SpmLama)#
SpmLama#!
SpmLama#!%
SpmLama#!
SpmLama)#
SpmLama!!#
SpmLamaLinmasPerRt
SpmLama#Trantib
SpmLama#K3
SpmLama#%
SpmLamaSatgasDamkarBersertifikat
SpmLama#!+`,
  `Bidang urusan pemerintahan daerah
Indikator Utama Pembangunan RPJPN 2025-2045
Nilai jawaban evaluasi SAKIP menurut PermenPANRB 88/2021
Komponen evaluasi SAKIP menurut PermenPANRB 12/2015
Komponen evaluasi SAKIP menurut PermenPANRB 88/2021
Opini BPK
Jenis pemerlu pelayanan kesejahteraan sosial (PPKS)
Provinsi
Potensi dan sumber kesejahteraan sosial (PSKS)
Tingkat kinerja
INDIKATOR KINERJA UTAMA (IKU) DINAS SOSIAL SETINGKAT IMPACT
INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020
Kepemilikan akta kelahiran (penduduk 0-18 tahun)
Persentase anak usia 0-17 tahun kurang 1 (satu) hari yang memiliki KIA
Perekaman KTP elektronik
Persentase usaha tambang sesuai kewenangan provinsi yang tidak melanggar perizinan
Terlestarikannya cagar budaya
Rehabilitasi hutan dan lahan kritis
Persentase pemakaian kontrasepsi modern (mCPR)
Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need)
Cakupan pelayanan kesehatan balita sesuai standar
Persentase bayi baru lahir mendapatkan pelayanan kesehatan bayi baru lahir
Rasio daya tampung RS terhadap jumlah penduduk
Rasio daya tampung RS rujukan provinsi
Persentase penderita DM yang mendapatkan pelayanan kesehatan sesuai standar
Persentase penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar
Persentase ibu bersalin mendapatkan pelayanan persalinan
Persentase ibu hamil mendapatkan pelayanan kesehatan ibu hamil
Persentase ODGJ berat yang mendapatkan pelayanan kesehatan jiwa sesuai standar
Persentase orang dengan risiko terinfeksi HIV mendapatkan pelayanan deteksi dini HIV sesuai standar
Persentase RS Rujukan tingkat kabupaten/kota yang terakreditasi
Persentase RS Rujukan Provinsi yang terakreditasi
Persentase orang terduga TBC mendapatkan pelayanan TBC sesuai standar
Persentase warga negara usia 60 tahun ke atas mendapatkan skrining kesehatan sesuai standar
Persentase anak usia pendidikan dasar yang mendapatkan pelayanan kesehatan sesuai standar
Persentase orang usia 15-59 tahun mendapatkan skrining kesehatan sesuai standar
Belanja langsung terhadap total APBD
Deviasi realisasi belanja terhadap belanja total dalam APBD
Deviasi realisasi PAD terhadap anggaran PAD dalam APBD
Besaran PAD terhadap seluruh pendapatan dalam APBD (realisasi)
Rasio Anggaran Sisa terhadap total belanja dalam APBD tahun sebelumnya
Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah kabupaten/kota
Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah provinsi
Persentase layanan publik yang diselenggarakan secara online dan terintegrasi
Persentase Layanan Publik yang diselenggarakan secara online dan terintegrasi
Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo
Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo
Meningkatnya koperasi yang berkualitas
Meningkatnya usaha mikro yang menjadi wirausaha
Terlaksananya pengelolaan sampah di wilayah kabupaten/kota
Persentase cadangan pangan
Tingkat hunian akomodasi
Kontribusi sektor pariwisata terhadap PDRB ADHB
Persentase jumlah rumah tangga yang memperoleh layanan pengolahan air limbah domestik
Persentase jumlah rumah tangga yang mendapatkan akses terhadap air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi terhadap rumah tangga di seluruh kabupaten/kota
Rasio luas kawasan permukiman rawan banjir yang terlindungi oleh infrastruktur pengendalian banjir di WS kewenangan kabupaten/kota
Tingkat kemantapan jalan kabupaten/kota
Tingkat kemantapan jalan provinsi
Rasio kepatuhan IMB kabupaten/kota
Rasio proyek yang menjadi kewenangan pengawasannya tanpa kecelakaan konstruksi
Rasio rumah ber IMB
Rasio tenaga kerja konstruksi yang terlatih di wilayah provinsi yang dibuktikan dengan sertifikat pelatihan ahli
Rasio tenaga operator/teknisi/analisis yang memiliki sertifikat kompetensi
Persentase Anggaran Responsif Gender (ARG) pada belanja langsung APBD
Tingkat partisipasi pemuda dalam kegiatan ekonomi mandiri
Tingkat Partisipasi Pemuda dalam Organisasi Kepemudaan dan Organisasi Sosial Kemasyarakatan
Persentase peningkatan investasi di kabupaten/kota
Persentase peningkatan investasi di provinsi
Tingkat partisipasi warga negara usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang berpartisipasi dalam pendidikan kesetaraan
Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam PAUD
Tingkat partisipasi warga negara usia 7-12 tahun yang berpartisipasi dalam pendidikan dasar
Tingkat partisipasi warga negara usia 13-15 tahun yang berpartisipasi dalam pendidikan menengah pertama
Rasio nilai belanja yang dilakukan melalui pengadaan
Persentase pengadaan yang dilakukan dengan metode kompetitif
Persentase jumlah total proyek konstruksi yang ditandatangani pada kuartal pertama
Rasio temuan BPK RI yang ditindaklanjuti
Persentase pelaku usaha yang memperoleh izin sesuai dengan ketentuan (IUPP/SIUP Pusat Perbelanjaan dan IUTM/IUTS/SIUP Toko Swalayan)
Persentase penanganan pengaduan konsumen
Persentase kinerja realisasi pupuk
Persentase alat-alat ukur, takar, timbang dan perlengkapannya (UTTP) bertanda tera sah
V/C ratio di jalan Provinsi
Jumlah total produksi perikanan (tangkap dan budidaya)
Persentase hasil pemantauan dan pengawasan dengan jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah yang dikeluarkan oleh instansi terkait
Persentase jumlah hasil pemantauan dan pengawasan dengan jumlah Izin Usaha Industri (IUI) kecil dan menengah yang dikeluarkan oleh instansi terkait
Persentase penetapan tanah untuk pembangunan fasilitas umum
Persentase pemanfaatan tanah yang sesuai dengan peruntukan tanahnya di atas izin lokasi dibandingkan dengan luas izin lokasi yang diterbitkan
Tersedianya Lokasi Pembangunan lintas kabupaten/kota
Produktivitas pertanian per hektar per tahun
Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota
Fasilitasi penyediaan rumah layak huni bagi masyarakat terdampak relokasi program pemerintah kabupaten/kota
Ranperda yang disetujui oleh DPRD
Rasio pekerja sosial profesional dan/atau TKS dan/atau relawan sosial yang disediakan
Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang direunifikasi dengan keluarga
Rasio rumah singgah/shelter/tempat tinggal sementara yang dimiliki sesuai standar dengan jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng
Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota
Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya di luar panti (Indikator SPM)
Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam melakukan evaluasi pembangunan daerah
Persentase Organisasi Perangkat Daerah (OPD) yang menggunakan data statistik dalam menyusun perencanaan pembangunan daerah
Persentase instruktur bersertifikat kompetensi
Persentase lembaga pelatihan kerja yang memiliki perizinan
Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan antar kerja lintas daerah kabupaten/kota dalam 1 (satu) daerah provinsi
Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan Antar Kerja dalam wilayah kabupaten/kota
Persentase perselisihan hubungan industrial yang diselesaikan melalui perjanjian bersama oleh mediator hubungan industrial
Persentase perusahaan yang menerapkan peraturan perundangan bidang ketenagakerjaan
Tingkat produktivitas tenaga kerja
Persentase kegiatan yang dilaksanakan yang mengacu ke rencana tenaga kerja
Persentase perusahaan yang menerapkan tata kelola kerja yang layak (PP/PKB, LKS Bipartit, Struktur Skala Upah, dan terdaftar peserta BPJS Ketenagakerjaan)
Persentase tenaga kerja bersertifikat kompetensi
Persentase Perda dan Perkada yang ditegakkan
Rasio personil Satpol PP terhadap jumlah penduduk
Persentase kepemilikan akta kematian dari peristiwa kematian yang dilaporkan
Persentase Anak Berumur 0-17 Tahun yang Memiliki Akta Kelahiran
Persentase anak berusia 0-4 tahun yang memiliki akta kelahiran
Persentase Kepemilikan Akta Kelahiran pada Penduduk Berumur 0-17 Tahun dan Pendapatan 40% Terbawah
Proporsi anak umur di bawah 5 tahun yang kelahirannya dicatat oleh lembaga pencatatan sipil, menurut umur
Persentase kepemilikan akta perceraian pada semua individu pasangan yang perceraiannya dilaporkan
Persentase kepemilikan buku nikah/akta perkawinan pada semua pasangan yang perkawinannya dilaporkan
Bayi berakta kelahiran
Persentase penduduk yang menggunakan Identitas Kependudukan Digital (IKD) bagi penduduk wajib KTP
Cakupan penerbitan Kartu Keluarga
Kepemilikan akta kelahiran
Kepemilikan KTP
Penduduk usia > 17 yang ber-KTP
Persentase penduduk berumur 17 tahun ke atas yang mempunyai KTP elektronik
Cakupan Penerbitan Kutipan Akta Kematian
Pasangan berakta nikah
Desa dengan layanan digital
Persentase desa maju/mandiri
Persentase desa mandiri
Persentase Desa yang Teraliri Listrik
Rasio Elektrifikasi (RE)
Arsip dikelola
Perangkat daerah melaksanakan akuisisi arsip statis
Cagar budaya yang ditetapkan
Rasio Luas Kawasan Lindung terhadap Total Luas Lahan Hutan
Persentase tutupan hutan
Indeks operasi armada pengawasan
Kontribusi perikanan terhadap PDRB
Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19)
Proporsi perempuan usia reproduksi (15-49 tahun) yang memiliki kebutuhan keluarga berencana terpenuhi menurut metode kontrasepsi modern
Persentase Perempuan Berumur 20-24 Tahun yang Usia Kawin Pertama atau Usia Hidup Bersama Pertama Sebelum Umur 18 Tahun
Persentase peserta KB aktif metode Kontrasepsi Jangka Panjang (MKJP)
Persentase Keluarga Berencana (KB) Pasca Persalinan
Angka prevalensi kontrasepsi modern (mCPR)
Kebutuhan KB yang tidak terpenuhi (unmet need KB)
Rasio struktur jabatan dan eselonering yang terisi
Persentase Instansi Pemerintah yang Indeks Sistem Merit ASN minimal Menengah
Pejabat yang telah memenuhi persyaratan kepangkatan
Persentase Capaian Aksi RANHAM
Persentase orang miskin yang menerima bantuan hukum litigasi
Proporsi Penduduk yang Mengalami Kejahatan Kekerasan
Proporsi korban kekerasan dalam 12 bulan terakhir yang melaporkan kepada polisi
Tingkat efektivitas penanganan kasus pelanggaran HAM
Persentase Sarana Prasarana Peribadatan yang Memenuhi Standar
Angka Kematian Bayi (AKB)
Angka Kematian Ibu (AKI)
Angka Kematian Neonatal (AKN)
Persentase antenatal care (ANC) 6 kali (K6)
Balita gizi kurang mendapat PMT
Prevalensi underweight
Prevalensi wasting
Cakupan penerima Pemeriksaan Kesehatan Gratis
Dokter per 100.000 penduduk
Persentase fasilitas kesehatan yang terintegrasi dalam sistem rujukan online nasional
Persentase fasyankes dengan ketersediaan obat esensial dan vaksin rutin
Prevalensi gizi buruk
Balita gizi buruk mendapat tata laksana
Prevalensi gizi kurang
Prevalensi HIV/AIDS dari total populasi
Ibu hamil KEK mendapat PMT lokal
Ibu hamil mendapat suplementasi gizi
Cakupan imunisasi bayi lengkap
Imunisasi dasar lengkap (IDL) usia 12-23 bulan
Cakupan imunisasi HPV
Angka Kesakitan Malaria (Kejadian Malaria per 1000 orang)
Persentase Kelurahan Stop Buang Air Besar Sembarangan (BABS)
Kematian akibat kecelakaan lalu lintas
Tingkat Kematian Tuberkulosis (per 100.000 penduduk)
Angka kesembuhan TB paru
Angka Kejadian Malaria per 100.000 Penduduk
Cakupan Kunjungan Nifas (KF) lengkap sesuai standar
Perawat dan bidan per 100.000 penduduk
Rasio Dokter per 1.000 Penduduk
Rasio Posyandu per 1.000 Balita
Rasio Puskesmas, Poliklinik, Pustu per 1.000 Penduduk
Rasio Rumah Sakit per 1.000 Penduduk
Rasio Tenaga Medis per 1.000 Penduduk
Remaja putri mengonsumsi TTD
Prevalensi stunting (pendek dan sangat pendek) pada balita
Cakupan penemuan dan penanganan penderita TBC BTA
Proporsi Kasus Tuberkulosis yang Diobati dan Sembuh dalam Program DOTS
Tempat tidur rumah sakit per 100.000 penduduk
Angka Keberhasilan Pengobatan Tuberkulosis
Unmet Need Pelayanan Kesehatan
Belanja infrastruktur pelayanan publik
Belanja publik terhadap DAU
Dana perimbangan yang terserap dibanding yang direncanakan
Rasio DBH terhadap belanja
Derajat desentralisasi fiskal
Total Dana Pihak Ketiga/PDRB
Rasio kemandirian keuangan daerah
Capaian tingkat kepatuhan penyampaian SPT Tahunan PPh berdasarkan target
Pertumbuhan Penerimaan Pajak Daerah
Pertumbuhan PDB sektor pertanian
Rasio Pajak Daerah terhadap PDRB
Return on Asset (ROA) BUMD
Persentase SILPA terhadap APBD
Tingkat Inflasi
Persentase ASN dengan kompetensi digital optimal
Persentase ASN pengelola Informasi dan Komunikasi Publik di Pemda yang mendapatkan pelatihan/bimbingan teknis pengelolaan Informasi dan Komunikasi Publik yang difasilitasi oleh Dinas
Persentase ASN pengelola Sistem Pemerintahan Berbasis Elektronik (SPBE) yang mendapatkan pelatihan/bimbingan teknis pengelolaan SPBE yang difasilitasi oleh Dinas
Masyarakat terpapar informasi kebijakan
Koperasi aktif
Rasio Volume Usaha Koperasi terhadap PDRB
Proporsi Volume Usaha Koperasi Sektor Produksi terhadap Total Volume Usaha Koperasi
Koperasi yang sudah melaksanakan RAT
Rasio kredit Usaha Mikro, Kecil dan Menengah (UMKM) terhadap total kredit perbankan
KSP/USP yang dinilai kesehatannya
Peningkatan Partisipasi Masyarakat dalam Berkoperasi
Proporsi Jumlah Usaha Kecil dan Menengah (UKM)
Rasio Kewirausahaan
Proporsi Jumlah Usaha Kecil dan Menengah (UKM) Non Pertanian
Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang mengakses kredit lembaga keuangan formal
Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang Memiliki Izin Usaha
Persentase UMKM yang meningkat omsetnya
Meningkatnya usaha kecil yang menjadi wirausaha
Usaha Mikro dan Kecil
Pertumbuhan volume usaha koperasi
Pengawasan pelaksanaan AMDAL
Penegakan hukum lingkungan
Penanganan sampah
Persentase penerbitan perizinan berusaha terkait persetujuan lingkungan di bidang lingkungan hidup dan SDA berkelanjutan
Rumah tangga dengan layanan penuh pengumpulan sampah
Rasio ruang terbuka hijau per luas wilayah ber-HPL/HGB
Ruang terbuka hijau per satuan luas wilayah
Persentase sampah terkelola
Tempat pembuangan sampah (TPS) per satuan penduduk
Pemenuhan cadangan beras pemerintah daerah
Persentase daerah rentan rawan pangan
Rasio PDB Pariwisata
Pendapatan dari wisatawan nusantara
Rasio kapasitas air baku bersumber dari bendungan terhadap potensinya
Rasio kapasitas air baku terpasang terhadap kebutuhan penduduk
Rumah tangga pengguna air bersih
Persentase Rumah tangga dengan akses air minum jaringan perpipaan
Rumah tangga bersanitasi
BUMD Air Minum dengan Tarif Full Cost Recovery (FCR)
Efisiensi Pemanfaatan Air Irigasi
Bangunan gedung pemerintah kondisi baik
Kapasitas tidak terpakai (idle capacity) Instalasi Pengolahan Air Limbah (IPAL)
Luas daerah irigasi kewenangan kabupaten yang dilayani jaringan irigasi
Panjang jalan kota dalam kondisi baik
Kondisi Mantap Jalan Nasional
Kapasitas Tampungan Air
Rasio luas kawasan permukiman sepanjang pantai rawan abrasi, erosi, dan akresi yang terlindungi oleh infrastruktur pengaman pantai di WS Kewenangan Daerah
Persentase kabupaten/kota yang menerbitkan Persetujuan Bangunan Gedung
Persentase RDTR yang siap terintegrasi dengan OSS
Rumah tangga dengan akses sanitasi layak dan aman
Persentase Rumah Tinggal Bersanitasi
Persentase Rumah Tangga dengan Akses Sanitasi Aman
Stok Infrastruktur terhadap PDB
Persentase Rumah Tangga yang memiliki tangki septik dan disedot secara berkala
Persentase pengawasan tertib usaha jasa konstruksi
Persentase pengawasan tertib penyelenggaraan jasa konstruksi
Persentase pengawasan tertib pemanfaatan produk jasa konstruksi
Persentase anak korban kekerasan yang mendapatkan layanan komprehensif
Persentase perempuan korban kekerasan (termasuk TPPO) yang mendapat layanan komprehensif
Persentase korban kekerasan perempuan yang terlayani
Persentase Keterwakilan Perempuan Sebagai Pengambilan Keputusan di Lembaga Eksekutif
Perempuan dalam jabatan pemerintah daerah
Proporsi Anggota Legislatif (perempuan)
Persentase RO/Sub kegiatan Responsif Gender
Angka Kesakitan Pemuda
Persentase pemuda (16-30 tahun) yang mengikuti kegiatan organisasi dalam 3 bulan terakhir
Persentase SD dan SMP terakreditasi
Angka Anak Tidak Sekolah
Angka kelulusan
Angka Partisipasi Kasar (APK) menurut jenjang
Angka Partisipasi Kasar (APK) PAUD
Angka Partisipasi Kasar (APK) PAUD
Angka Partisipasi Kasar (APK) Pendidikan Tinggi
Rasio Angka Partisipasi Kasar (APK) Perguruan Tinggi antara Kuintil Penghasilan Terbawah dan Teratas
Angka Partisipasi Kasar (APK) SD
Angka Partisipasi Kasar (APK) SMA/SMK/sederajat
APK SMP/MTs/SMPLB/Paket B
Angka Partisipasi Murni (APM) SD
Angka Partisipasi Murni (APM) SMA/SMK/MA/Paket C
Angka Partisipasi Murni (APM) SMP/MTs/Paket B
Angka Partisipasi Sekolah (APS) kelompok umur
Persentase pendidik dan tenaga kependidikan yang profesional pada satuan pendidikan formal dan nonformal
Persentase pendidik PAUD yang memiliki ijazah D-IV/S1 dan sertifikat profesi guru PAUD
Guru yang memenuhi kualifikasi S1/D-IV
Persentase pendidik pada jenjang sekolah dasar yang memiliki ijazah D-IV/S1 dan sertifikat pendidik
Persentase guru yang tersertifikasi
Persentase pendidik pada jenjang sekolah menengah pertama yang memiliki ijazah D-IV/S1 dan sertifikat pendidik
Harapan Lama Sekolah (HLS)
Angka Kelulusan (AL) SD/MI
Angka Kelulusan (AL) SMA/SMK/MA
Angka Kelulusan (AL) SMP/MTs
Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: literasi membaca
Angka Melanjutkan (AM) dari SMP/MTs ke SMA/SMK/MA
Angka Melanjutkan (AM) dari SD/MI ke SMP/MTs
Penduduk yang berusia > 15 tahun melek huruf (tidak buta aksara)
Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: numerasi
Tingkat Partisipasi dalam Pembelajaran yang Terorganisasi (Satu Tahun Sebelum Usia Sekolah Dasar)
Persentase Satuan Pendidikan Anak Usia Dini Terakreditasi
Pendidikan Anak Usia Dini (PAUD)
Proporsi Penduduk Berusia 15 Tahun ke Atas yang Berkualifikasi Pendidikan Tinggi
Persentase penduduk dengan pendidikan minimal SMA
Angka Putus Sekolah (APS) SD/MI
Angka Putus Sekolah SMA/SMK/MA
Angka Putus Sekolah (APS) SMP/MTs
Rasio murid-guru
Rasio siswa/guru pendidikan dasar
Rata-rata Lama Sekolah (RLS) penduduk usia 15 tahun ke atas
Rasio siswa per rombel SD
Proporsi sekolah dengan akses terhadap fasilitas (listrik, internet, komputer, air minum layak, sanitasi dasar, cuci tangan)
Persentase siswa yang mengalami perundungan dalam 12 bulan terakhir
Rasio siswa per rombel untuk SMP
Persentase perangkat daerah yang dilakukan penilaian zona integritas
Persentase Kasus Pengaduan Masyarakat yang Tertangani dan Selesai
Persentase Tindak Lanjut Temuan APIP
Persentase Tindak Lanjut hasil Pemeriksaan BPK RI
Laju pertumbuhan ekspor non migas
Persentase ketersediaan informasi barang kebutuhan pokok dan barang penting
Kontribusi sektor perdagangan terhadap PDRB
Pertumbuhan Ekspor Barang Provinsi
Persentase Penduduk yang Hidup di Bawah 50 Persen dari Median Pendapatan
Proporsi penduduk kelas menengah
Persentase Penduduk Miskin
PDRB per kapita
Perda pelaksanaan yang ada terhadap yang harus dilaksanakan
Pertumbuhan ekonomi
Persentase Instansi Pemerintah yang Menerapkan Tata Kelola Kualitas Kebijakan yang baik
Zakat Infaq Sadakah (ZIS)-Dana Sosial Keagamaan Lainnya (DSKL)/PDRB
Persentase Penduduk yang Mudah Mengakses Transportasi Publik
Penurunan rasio fatalitas kecelakaan jalan (rasio fatalitas per 10.000 kendaraan)
Rasio penduduk per bus umum
Peningkatan Pemenuhan SDM Transportasi yang Kompeten
Persentase penduduk terlayani transportasi umum
V/C ratio ruas jalan
Pertumbuhan industri kecil dan menengah (IKM)
Persentase Industri Kecil yang Menerima Pinjaman atau Kredit
Kontribusi PDB Industri Pengolahan berdasarkan PDB Atas Dasar Harga Berlaku (ADHB)
Kontribusi Jasa Industri terhadap PDB Nasional
Proporsi nilai tambah industri kecil terhadap total nilai tambah sektor industri
Pertambahan jumlah industri kecil dan menengah
Persentase peningkatan produktivitas/jumlah IKM
Proporsi Jumlah Industri Kecil dan Menengah (IKM)
Keterlibatan masyarakat di perpustakaan
Rasio kunjungan perpustakaan
Persentase pemanfaatan perpustakaan
Pengunjung perpustakaan tahun ini terhadap tahun lalu
Perpustakaan dibina
Perpustakaan sesuai SNP
Rasio koleksi perpustakaan per penduduk
Persentase penyelesaian kasus pertanahan
Luas tanah kosong yang dikelola
Pertumbuhan produksi hortikultura
Penanganan dampak perubahan iklim perkebunan
Peningkatan produksi jagung
Jumlah Produksi Aneka Kacang
Jumlah produksi padi (GKG)
Unit usaha hewan ber-NKV
Persentase rumah tangga dengan akses hunian layak
Kawasan kumuh
Persentase pengurangan kawasan kumuh
Penyandang disabilitas penerima program rehabilitasi sosial
Persentase penyandang disabilitas yang tidak mengalami tindak kekerasan
Persentase fakir miskin dan PMKS lainnya yang meningkat kemampuannya dalam memenuhi kebutuhan dasar
Persentase penduduk yang mengikuti gotong royong dan kegiatan sosial kemasyarakatan lainnya
Persentase lanjut usia yang mandiri
Persentase lanjut usia yang mendapatkan pendampingan
Persentase Lembaga Kesejahteraan Sosial yang terakreditasi
Proporsi rumah tangga miskin penerima manfaat PKH (bagian dari SDG 1.3.1*)
Proporsi rumah tangga miskin dan rentan penerima bantuan sembako (bagian dari SDG 1.3.1*)
Persentase partisipasi PSKS dalam penyelenggaraan kesejahteraan sosial
Pengguna data yang memakai data BPS sebagai dasar perencanaan, monitoring, dan evaluasi
Cakupan Kepesertaan Jaminan Sosial Ketenagakerjaan
Persentase kabupaten/kota yang menyusun rencana tenaga kerja
Proporsi Penciptaan Lapangan Kerja Formal
Persentase Perangkat Daerah yang menyusun Renstra dan Renja SKPD mengacu pada dokumen RTKD
Persentase tenaga kerja yang ditempatkan
Tingkat Partisipasi Angkatan Kerja (TPAK)
Tingkat Pengangguran Terbuka (TPT)
Persentase lulusan pendidikan vokasi yang bekerja 1 tahun setelah kelulusan
Angka kriminalitas
Persentase cakupan layanan peringatan dini di daerah berisiko bencana
Persentase penyelesaian dan pendampingan dokumen kebencanaan sampai dengan dinyatakan sah/legal
Penanganan kejadian kebakaran perkotaan
Persentase pemerintah daerah yang mengadopsi dan menerapkan strategi penanggulangan bencana daerah yang selaras dengan rencana/strategi nasional
Persentase pendampingan penanganan pasca bencana
Persentase pendampingan penanganan tanggap darurat bencana
Kecepatan peringatan dini bencana
Cakupan perlindungan masyarakat
Proporsi Penduduk yang Merasa Aman Berjalan Sendirian di Area Tempat Tinggalnya
Persentase pemenuhan capaian kebutuhan dasar SPM sub urusan bencana
Nilai Akuntabilitas Kinerja Rata-Rata Nasional
Nilai SAKIP (hasil evaluasi AKIP)
Nilai SAKIP: evaluasi akuntabilitas kinerja internal
Nilai SAKIP: pelaporan kinerja
Nilai SAKIP: pengukuran kinerja
Nilai SAKIP: perencanaan kinerja
Indeks BerAKHLAK
Indeks Profesionalitas ASN (IP ASN)
Indeks Daya Saing Daerah (IDSD)
Indeks Desa Membangun (IDM)
Indeks Ketahanan Ekonomi (IKE) desa
Indeks Ketahanan Lingkungan (IKL) desa
Indeks Ketahanan Sosial (IKS) desa
Indeks Desa
Indeks Integritas Nasional (SPI)
Indeks Integritas Nasional: penilaian eksper
Indeks Integritas Nasional: penilaian eksternal
Indeks Integritas Nasional: penilaian internal
Indeks Budaya Tertib Arsip
Indeks Memori Kolektif Bangsa
Indeks Risiko Bencana (IRB)
Indeks Pembangunan Kebudayaan (IPK)
Indeks Pembangunan Keluarga (iBangga)
Indeks Pembangunan Kualitas Keluarga (IPKK)
Rasio Gini
Indeks Williamson (ketimpangan antarwilayah)
Indikator Kinerja Pelaksanaan Anggaran (IKPA)
Indeks Pengelolaan Keuangan Daerah (IPKD)
Indeks Ieu (pencemar udara)
Indeks Kualitas Air (IKA)
Indeks Kualitas Air Laut (IKAL)
Indeks Kualitas Ekosistem Gambut (IKEG)
Indeks Kualitas Lahan (IKL)
Indeks Kualitas Lingkungan Hidup (IKLH) kabupaten/kota
Indeks Kualitas Lingkungan Hidup (IKLH) nasional
Indeks Kinerja Pengelolaan Sampah (IKPS)
Indeks Kualitas Tutupan Lahan (IKTL)
Indeks Ekonomi Hijau
Indeks Kualitas Udara (IKU)
Indeks Pencemaran Air (IP)
Prevalensi ketidakcukupan konsumsi pangan (PoU)
Skor Pola Pangan Harapan (PPH)
Indeks Pemberdayaan Gender (IDG)
Indeks Ketimpangan Gender (IKG)
Indeks Kesehatan (dimensi IPM)
Indeks Pendidikan (dimensi IPM)
Indeks Pembangunan Gender (IPG)
Indeks Pembangunan Manusia (IPM)
Indeks Pembangunan Manusia (IPM) laki-laki
Indeks Pembangunan Manusia (IPM) perempuan
Rata-rata Lama Sekolah (RLS) penduduk usia 25 tahun ke atas
Usia Harapan Hidup (UHH)
Indeks Kinerja Gubernur sebagai Wakil Pemerintah Pusat
Nilai tugas Gubernur sebagai Wakil Pemerintah Pusat
Kapabilitas APIP
Maturitas penyelenggaraan SPIP
Tingkat Pemanfaatan Hasil Pengawasan Intern dalam Penyelenggaraan Pembangunan Nasional
Indeks Pembangunan Literasi Masyarakat (IPLM)
Tingkat Kegemaran Membaca (TGM)
Indeks Kepuasan Masyarakat (IKM)
Indeks Pelayanan Publik (IPP)
Indeks Reformasi Birokrasi
Indeks Pemerintah Digital (Pemdi)
Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE)
Indeks Pencapaian SPM (IP SPM), per jenis SPM
Indeks Pencapaian Mutu Minimal Layanan Dasar (SPM)
Indeks Pencapaian Penerima Layanan Dasar (SPM)
Kelas Angka Kematian Ibu (AKI)
Tingkat kapabilitas APIP
Kategori Indeks BerAKHLAK
Kategori capaian kinerja (LKjIP Inspektorat Kabupaten Sampang 2019)
Skala derajat desentralisasi fiskal
Status pembangunan keluarga menurut iBangga
Kategori Indeks Pemberdayaan Gender (IDG)
Status desa menurut Indeks Desa Membangun (IDM)
Kategori Indeks Kualitas Lahan (IKL)
Mutu pelayanan menurut indeks kepuasan masyarakat (IKM)
Kategori realisasi penanaman modal kabupaten/kota
Kategori realisasi penanaman modal provinsi
Kategori Indeks Profesionalitas ASN
Kategori Indeks Pembangunan Literasi Masyarakat (IPLM)
Status pembangunan manusia menurut IPM
Kategori indeks pelayanan publik (IPP)
Kelas Indeks Risiko Bencana (IRB)
Nilai jawaban evaluasi SAKIP
Skala nilai peringkat kinerja
Opini BPK atas laporan keuangan
Predikat indeks pemerintah digital (Pemdi)
Predikat Indeks Reformasi Birokrasi
Predikat akuntabilitas kinerja (SAKIP)
Tingkat maturitas SPIP
Kategori pencapaian SPM
Kategori Tingkat Kegemaran Membaca (TGM)
Balita dipantau pertumbuhan dan perkembangannya
Pelayanan kesehatan balita
Pelayanan kesehatan bayi baru lahir
Pelayanan kesehatan penderita diabetes melitus
Pelayanan kesehatan penderita hipertensi
Pelayanan kesehatan ibu bersalin
Persalinan di fasilitas pelayanan kesehatan
Pelayanan kesehatan ibu hamil sesuai standar
Persentase pelayanan kesehatan bagi orang yang terdampak dan berisiko pada situasi KLB
Persentase pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana
Pelayanan kesehatan orang dengan gangguan jiwa berat
Pelayanan kesehatan orang dengan risiko terinfeksi virus yang melemahkan daya tahan tubuh manusia (HIV)
Pelayanan kesehatan orang terduga tuberkulosis
Pelayanan kesehatan pada usia lanjut
Pelayanan kesehatan pada usia pendidikan dasar
Pelayanan kesehatan pada usia produktif
Jumlah Warga Negara yang memperoleh layanan pengolahan air limbah domestik
Pengolahan air limbah domestik regional lintas kabupaten/kota
Kapasitas terlayani air minum curah lintas kabupaten/kota
Jumlah Warga Negara yang memperoleh kebutuhan pokok air minum sehari-hari
Akses air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi
Kepuasan dunia kerja terhadap lulusan SMK
Kemampuan literasi (rata-rata hasil Asesmen Nasional)
Rata-rata kemampuan literasi dan numerasi siswa berdasarkan hasil Asesmen Nasional
Kemampuan numerasi (rata-rata hasil Asesmen Nasional)
Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam pendidikan (APS)
Tingkat partisipasi warga negara usia 7-15 tahun dalam pendidikan dasar
Tingkat partisipasi warga negara usia 7-18 tahun yang berpartisipasi dalam pendidikan kesetaraan (APS)
Tingkat partisipasi warga negara usia 4-18 tahun penyandang disabilitas yang berpartisipasi dalam pendidikan khusus
Tingkat partisipasi warga negara usia 16-18 tahun dalam pendidikan menengah
Penyerapan lulusan SMK
Jumlah Warga Negara korban bencana yang memperoleh rumah layak huni
Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana provinsi
Jumlah Warga Negara yang terkena relokasi program Pemerintah Daerah kabupaten/kota yang memperoleh fasilitasi penyediaan rumah yang layak huni
Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program Pemerintah Daerah Provinsi
Persentase anak telantar yang terpenuhi kebutuhan dasarnya di dalam panti
Persentase (%) anak telantar yang terpenuhi kebutuhan dasarnya di luar panti
Persentase gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di dalam panti
Persentase rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti
Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota
Persentase korban bencana yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah provinsi
Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di dalam panti
Persentase (%) lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti
Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di dalam panti
Persentase (%) penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti
Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi korban bencana
Jumlah warga negara yang memperoleh layanan informasi rawan bencana
Persentase pelayanan penyelamatan dan evakuasi korban kebakaran
Jumlah warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan terhadap bencana
Persentase gangguan Trantibum yang dapat diselesaikan
Pelayanan ketenteraman dan ketertiban umum provinsi
Cakupan anggota Bina Keluarga Balita (BKB) ber-KB
Cakupan penyediaan Informasi Data Mikro Keluarga di setiap desa/kelurahan
Cakupan penyediaan alat dan obat kontrasepsi untuk memenuhi permintaan masyarakat
Cakupan sasaran PUS menjadi Peserta KB aktif
Cakupan Pasangan Usia Subur (PUS) yang istrinya dibawah usia 20 tahun
Cakupan PUS yang ingin ber-KB belum terlayani (unmet need)
Cakupan PUS peserta KB anggota Usaha Peningkatan Pendapatan Keluarga Sejahtera (UPPKS) yang ber-KB mandiri
Cakupan penerbitan Akta Kelahiran
Cakupan penerbitan KTP
Cakupan balita gizi buruk mendapat perawatan
Cakupan kunjungan Ibu hamil Kunjungan keempat (K4)
Penderita DBD yang ditangani
Cakupan Desa Siaga Aktif
Cakupan desa/kelurahan Universal Child Immunization (UCI)
Cakupan jaminan pemeliharaan kesehatan penduduk
Cakupan Desa/Kelurahan mengalami KLB yang dilakukan penyelidikan epidemiologi < 24 jam
Cakupan komplikasi kebidanan yang ditangani
Cakupan kunjungan bayi
Cakupan pemberian makanan pendamping ASI (MP-ASI) pada anak usia 6-24 bulan keluarga miskin
Cakupan neonatus dengan komplikasi yang ditangani
Cakupan pelayanan anak balita
Cakupan pelayanan nifas
Penemuan penderita diare
Cakupan penjaringan kesehatan siswa SD dan setingkat
Cakupan pertolongan persalinan oleh tenaga kesehatan yang memiliki kompetensi kebidanan
Penemuan penderita Pneumonia balita
Penemuan pasien baru TB BTA positif / case detection rate (CDR)
Cakupan pelayanan kesehatan dasar pasien masyarakat miskin
Cakupan Pelayanan Kesehatan Rujukan Pasien Masyarakat Miskin
Cakupan pengembangan dan pemberdayaan KIM di Tingkat Kecamatan
Prosentase jumlah pengaduan masyarakat akibat adanya dugaan pencemaran dan/atau perusakan lingkungan hidup yang ditindaklanjuti
Prosentase luasan lahan dan/atau tanah untuk produksi biomassa yang telah ditetapkan dan diinformasikan status kerusakannya
Prosentase jumlah usaha dan/atau kegiatan yang mentaati persyaratan administrasi dan teknis pencegahan pencemaran air
Prosentase jumlah usaha dan/atau kegiatan sumber tidak bergerak yang memenuhi persyaratan administratif dan teknis pencegahan pencemaran udara
Penguatan Cadangan Pangan
Pengawasan dan Pembinaan Keamanan Pangan
Tersedianya air baku untuk memenuhi kebutuhan pokok minimal sehari-hari
Tersedianya air irigasi untuk pertanian rakyat pada sistem irigasi yang sudah ada
Tersedianya sistem air limbah skala komunitas/kawasan/kota
Tersedianya sistem air limbah setempat yang memadai
Tersedianya akses air minum yang aman melalui SPAM dengan jaringan perpipaan dan bukan jaringan perpipaan terlindungi dengan kebutuhan pokok minimal 60 liter/orang/hari
Tersedianya sistem jaringan drainase sehingga tidak terjadi genangan (lebih dari 30 cm, selama 2 jam dan tidak lebih dari 2 kali setahun)
Penerbitan IUJK (izin Usaha Jasa Konstruksi) dalam waktu 10 hari setelah selesai persyaratan
Tersedianya jalan yang menjamin kendaraan dapat berjalan dengan selamat dan nyaman
Tersedianya jalan yang menghubungkan pusat-pusat kegiatan dalam wilayah Daerah
Terlaksananya tindakan awal terhadap pengaduan masyarakat tentang pelanggaran di bidang penataan ruang dalam waktu 5 hari kerja
Berkurangnya luasan permukiman kumuh di kawasan perkotaan
Tersedianya sistem penanganan sampah di perkotaan
Tersedianya fasilitas pengurangan sampah di perkotaan
Tersedianya luasan RTH publik sebesar 20% dari luas wilayah kota/perkotaan
Ketersediaan guru mata pelajaran di setiap SMP/MTs
1 (satu) orang guru untuk setiap 32 peserta didik (SD/MI)
Setiap guru menerapkan RPP yang disusun berdasarkan silabus untuk setiap mata pelajaran yang diampunya
Semua kepala SD/MI memiliki kualifikasi akademik S-1 atau D-IV dan telah memiliki sertifikat pendidik
Semua kepala SMP/MTs berkualifikasi akademik S-1 atau D-4 dan memiliki sertifikat pendidik
Ketersediaan ruang laboratorium IPA di setiap SMP/MTs
Semua pengawas sekolah dan madrasah memiliki kualifikasi akademik S-1/D-4 dan memiliki sertifikat pendidik
Tersedianya satuan pendidikan SD/MI dalam jarak paling jauh 3 km dengan berjalan kaki dari kelompok permukiman permanen di daerah terpencil
Tersedianya satuan pendidikan SMP/MTs dalam jarak paling jauh 6 km berjalan kaki dari kelompok permukiman permanen di daerah terpencil
Jumlah peserta didik dalam setiap rombongan belajar SD/MI tidak melebihi 32 orang
Jumlah peserta didik dalam setiap rombongan belajar SMP/MTs tidak melebihi 36 orang
Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SD/MI)
Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SMP/MTs)
2 (dua) orang guru SD/MI yang memenuhi kualifikasi akademik S-1 atau D-IV
Setiap satuan pendidikan menerapkan prinsip-prinsip MBS: memiliki rencana kerja tahunan
Guru SMP/MTs dengan kualifikasi akademik S-1 atau D-IV sebanyak 70%
Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan bantuan hukum
Cakupan layanan bimbingan rohani yang diberikan oleh petugas bimbingan rohani terlatih bagi perempuan dan anak korban kekerasan di dalam UPT
Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan kesehatan oleh tenaga kesehatan terlatih di Puskesmas mampu tatalaksana KtP/A dan PPT/PKT di Rumah Sakit
Cakupan layanan pemulangan bagi perempuan dan anak korban kekerasan
Cakupan penegakan hukum dari tingkat penyidikan sampai dengan putusan pengadilan atas kasus-kasus kekerasan terhadap perempuan dan anak
Cakupan perempuan dan anak korban kekerasan yang mendapatkan penanganan pengaduan oleh petugas terlatih di dalam UPT
Cakupan layanan rehabilitasi sosial yang diberikan oleh petugas rehabilitasi sosial terlatih bagi perempuan dan anak korban kekerasan di dalam UPT
Cakupan layanan reintegrasi sosial bagi perempuan dan anak korban kekerasan
Cakupan lingkungan yang sehat dan aman yang didukung dengan PSU
Cakupan ketersediaan rumah layak huni
Cakupan layanan rumah layak huni yang terjangkau
Prosentase (%) penyandang cacat fisik dan mental, serta lanjut usia tidak potensial yang telah menerima jaminan sosial
Prosentase (%) korban bencana yang menerima bantuan sosial selama tanggap darurat
Prosentase (%) korban bencana yang dievakuasi dengan menggunakan sarana prasarana tanggap darurat lengkap
Prosentase (%) panti sosial yang menyediakan sarana prasarana pelayanan kesejahteraan sosial
Prosentase (%) PMKS yang memperoleh bantuan sosial untuk pemenuhan kebutuhan dasar
Prosentase (%) PMKS yang menerima program pemberdayaan sosial melalui Kelompok Usaha Bersama (KUBE) atau kelompok sosial ekonomi sejenis lainnya
Besaran kasus yang diselesaikan dengan Perjanjian Bersama (PB)
Besaran tenaga kerja yang mendapatkan pelatihan kewirausahaan
Besaran tenaga kerja yang mendapatkan pelatihan berbasis Kompetensi
Besaran tenaga kerja yang mendapatkan pelatihan berbasis masyarakat
Besaran Pemeriksaan Perusahaan
Besaran pencari kerja terdaftar yang ditempatkan
Besaran pengujian Peralatan di Perusahaan
Besaran pekerja/buruh yang menjadi peserta program Jamsostek aktif
Cakupan pelayanan bencana kebakaran
Rasio petugas perlindungan masyarakat
Cakupan patroli siaga ketertiban umum dan ketenteraman masyarakat
Tingkat penyelesaian pelanggaran K3 (Ketertiban, Ketentraman, Keindahan)
Cakupan petugas Perlindungan Masyarakat (Linmas)
Persentase aparatur pemadam kebakaran yang memenuhi standar kualifikasi
Tingkat waktu tanggap (response time rate) daerah layanan Wilayah Manajemen Kebakaran (WMK)`,
  `dprd
uhh apk pdb umkm bumn iptek pdrb ipk ikub ikg grk
aa bb cc


wtp wdp tw tmp
hiv aids napza


impact outcome output



kartu identitas

pertambangan esdm
pelestarian
rhl
prevalensi pus
pus kontrasepsi
spm persentase
spm neonatal kn
tempat tidur rumah sakit rujukan
rumah sakit
spm melitus ptm
spm ptm
spm kesehatan bulin
spm antenatal bumil
spm
spm kesehatan aids
akreditasi rumah sakit
akreditasi rumah sakit
spm kesehatan
spm
spm skrining sekolah
spm

budget execution penyerapan anggaran
revenue mobilization
kemandirian kemampuan keuangan daerah rasio
cash management
kip diseminasi
kip diseminasi
spbe
spbe


rapat anggota tahunan
umkm
persampahan penanganan
ketahanan
tpk hotel okupansi
wisata
spm pekerjaan umum sanitasi spald
spm pekerjaan umum bersih
wilayah sungai
kondisi baik dan sedang
kondisi
izin mendirikan bangunan pbg
keselamatan
izin mendirikan bangunan pbg

kerja terlatih
pprg
wirausaha muda kepemudaan
karang taruna knpi
pma pmdn penanaman modal
pma pmdn penanaman modal
spm paket
spm pendidikan anak dini
spm
spm dasar
pbj
tender lelang pbj
triwulan kontrak
tindak lanjut lhp

perlindungan bpsk
bersubsidi rdkk
metrologi ulang
volume per kapasitas kinerja lalu lintas kemacetan
kelautan
perizinan
perizinan

kkpr

hasil panen
spm perumahan
spm perumahan
rancangan peraturan daerah propemperda
peksos tenaga kesejahteraan
gelandangan pengemis ppks
gelandangan pengemis ppks
spm
ppks
satu
satu
blk pelatihan kerja
blk
akad pencari
akl akad akan pencari
phi mediasi
tata kelola
pdrb per
rtkd daerah
peraturan perjanjian bersama
sertifikasi
satpol pp penegakan peraturan daerah
satuan polisi pamong praja
pencatatan dukcapil
pencatatan dukcapil
balita dkb dukcapil
desil

cerai pencatatan
pencatatan
akta lahir

kk
lahir


kepemilikan

buku akta perkawinan
smart village
idm status
idm indeks status
berlistrik
listrik

opd
dilestarikan warisan

lahan
kapal psdkp
ntb
fertilitas kehamilan
ber
perkawinan anak pernikahan dini
pasangan usia subur
kbpp
cpr pus wus peserta kb aktif
ber pus wus
formasi
kasn
eselon
hak asasi manusia rencana nasional
obh gratis
kriminalitas
pelaporan susenas
komnas hak asasi manusia
masjid gereja pura vihara
imr infant mortality rate bayi meninggal
mmr maternal mortality ratio ibu meninggal
nmr neonatus
ibu hamil
pemberian makanan tambahan
berat badan kurang bb status gizi
gizi buruk kurang bb tbc status
ckg pkg
rasio iso 37120
sisrute
puskesmas
malnutrisi balita
malnutrisi
malnutrisi balita
odhiv odha
kurang energi kronis pemberian makanan tambahan
ttd tablet tambah darah mms
dasar idl vaksinasi

bias kanker serviks vaksin
api annual parasite incidence
sbs desa
kll sdg
mortalitas
cure rate
api
pelayanan ibu
rasio iso 37120


pembantu


tablet tambah darah
tbc tengkes gizi kronis eppgbm ssgi
cdr case detection rate
kesembuhan
bed iso 37120
treatment success rate
tidak berobat keluhan
wajib mandatory spending
dana alokasi umum
dau dak dbh transfer ke daerah tkd
dana bagi hasil
ddf pad
perbankan
fiskal pad
pajak

pdrb ekonomi
local tax ratio
badan usaha milik daerah
sisa lebih perhitungan anggaran
ihk harga konsumen
literasi pns pppk talenta
bimtek
bimtek
publik ikp jangkauan
persentase rat

produsen
sehat rapat anggota tahunan

koperasi simpan pinjam unit
anggota
sakernas
wirausaha sakernas

kur
perizinan berusaha
omzet usaha mikro
umkm
umk umkm
omzet

kasus gakkum
cakupan timbulan jakstrada tpa
izin ukl upl amdal
persampahan


persampahan timbulan

cbpd cppd
fsva kerawanan
laju pertumbuhan kontribusi
belanja

pemenuhan
minum sumber
pdam ledeng spam
sanitasi jamban
pdam
produktivitas
kantor

di
mantap
kemantapan iri
waduk embung bendungan ketahanan
tanggul laut wilayah sungai
imb
rencana detail tata ruang perizinan berusaha

sanitasi
air limbah spald iplt layak
aset
septic tank lltt lumpur tinja



simfoni ppa sapa uptd ampk
tindak pidana perdagangan orang simfoni ppa uptd
ktp kdrt uptd ppa terhadap
jabatan pimpinan tinggi jpt gender
gender idg pejabat
dprd dpr keterwakilan kursi parlemen idg
arg rincian output
morbiditas
ipp kepemudaan
sekolah ban
ats putus
al

pendidikan anak usia dini tk ra
tk
pt mahasiswa
pendidikan kesenjangan
mi paket partisipasi kasar
ma paket
partisipasi kasar
mi paket partisipasi murni



ptk guru sertifikat
tk sertifikasi
pendidik
kualifikasi sertifikasi
sertifikat pendidik ppg
kualifikasi sertifikasi
eys expected years of schooling ipm
lulusan

lulus
akm anbk rapor pendidikan pisa
sekolah
transisi sekolah
amh angka literasi
akm anbk rapor pendidikan matematika
prasekolah paud kesiapan
akreditasi tk
apk tk ra
sarjana lulusan perguruan
ikg tamat
apts drop out do
aps drop out do
apts drop out do
siswa
murid iso 37120
mys mean years of schooling ipm
rombongan belajar kelas
sarana wash
bullying bulying kekerasan di sekolah
rombongan belajar
wbk wbbm
dumas sp4n lapor
inspektorat tlhp
tlhp lhp

bapokting sembako
pangsa sektoral

miskin relatif ketimpangan
middle class
tingkat angka
pdb pendapatan adhb
produk hukum daerah
laju lpe pdrb adhk
indeks ikk lan
infak sedekah shadaqah baznas
angkutan umum halte
lalu lintas keselamatan laka lantas
angkutan
diklat perhubungan taruna
angkutan publik
vcr derajat kejenuhan kinerja lalu lintas

skm
manufaktur

skm

industri kecil dan menengah

inklusi sosial
pemustaka
pemustaka pengunjung
pertumbuhan pemustaka
pembinaan
standar nasional
buku
sengketa tanah
lahan tidur
sayuran buah
banjir kekeringan

tanah hijau
gabah beras
nomor kontrol veteriner produk
terjangkau berkelanjutan rtlh
permukiman lingkungan kotaku
permukiman
tpb hak dasar ppks miskin dan rentan


modal

bina keluarga bkl
panti lksa
program keluarga harapan kpm bantuan sosial
bpnt pangan nontunai bansos
karang taruna tagana tksk
statistik sektoral
jamsostek jkk jkm
rtkd
pekerja
opd rencana tenaga kerja
pencari penempatan akl akad
sakernas
pengangguran sakernas
smk tracer study keterserapan
crime rate kejahatan
ews early warning system bpbd
krb rpb rencana kontinjensi bpbd
damkar pemadam
prb rpb pengurangan risiko
rehabilitasi dan rekonstruksi pascabencana bpbd
bpbd
early warning gempa tsunami
linmas satlinmas hansip pelindungan
keamanan lingkungan
bpbd penanggulangan

predikat
lke
lke
lke
lke
core values asn nilai dasar budaya kerja
bkn
brin
mandiri status



idm
survei penilaian iin antikorupsi
spi iin
spi iin
spi iin
anri
arsip anri jikn
irbi

bkkbn

ketimpangan
wilayah
dipa

iku kualitas so2 no2 pm2
iklh baku mutu status
iklh
iklh
tutupan iktl iklh gambut
kualitas lingkungan ika ikl
kualitas lingkungan iktl ikeg ikal
persampahan
ikl iklh
green economy
iklh ieu
kualitas ika
prevalence of undernourishment ketahanan
konsumsi
gem
gii
uhh umur panjang
hls rls
kesetaraan gdi
hdi uhh hls rls
ipg gender
ipg gender
ipm
ipm


iacm inspektorat
pengendalian intern mri iepk
apip
perpusnas
literasi minat baca perpusnas
survei kepuasan

rb

government
tuntas
barang jasa sdm



























tumbuh kembang ditimbang kali sdidtk posyandu
bawah lima tahun posyandu tumbuh kembang sdidtk
neonatal kn lengkap kunjungan bbl
dm kencing manis ptm mellitus
ptm tekanan darah tinggi
persalinan fasyankes kia bulin
susenas salifaskes faskes ditolong tenaga terlatih tpb
anc antenatal kia bumil
kejadian luar biasa wabah penduduk kondisi provinsi
emt
psikotik skizofrenia jiwa
aids odhiv vct human immunodeficiency
suspek
tahun ke atas geriatri
skrining anak sekolah uks penjaringan
skrining ptm posbindu
spald sanitasi iplt ipald tangki septik lumpur tinja
spald ipald jumlah warga negara yang memperoleh layanan
spam regional jumlah warga negara yang memperoleh kebutuhan
spam pdam bersih jp bjp perpipaan
pdam bersih jp bjp penduduk
dudi pengguna industri vokasi
anbk akm membaca rapor pendidikan
anbk akm rapor pendidikan
anbk akm rapor pendidikan
angka sekolah tk ra jumlah
aps angka sekolah sd smp jumlah yang berpartisipasi
paket pkbm
aps slb abk anak berkebutuhan
aps angka sekolah sma smk ma
bmw bekerja melanjutkan wirausaha tracer study keterserapan vokasi
penyediaan dan rehabilitasi bagi kabupaten rtlh hunian tetap huntap
persentase warga negara memperoleh huntap
sewa rusunawa penggantian hak
kawasan kumuh ha
ppks rehabilitasi lksa asuhan
ppks rehabilitasi balita jalanan
ppks rehabilitasi tuna
ppks wisma
ppks tagana perlindungan
ppks tagana perlindungan
ppks rehabilitasi werdha
ppks rehabilitasi
ppks rehabilitasi
ppks rehabilitasi
bpbd sar tanggap darurat sub urusan
bpbd kie sub urusan
damkar redkar response time waktu tanggap wmk
bpbd gladi mitigasi sub urusan
satpol ketenteraman dan ketertiban umum perda
satpol persentase gangguan yang dapat diselesaikan perda
tribina
pendataan

cpr akseptor kontrasepsi
perkawinan anak pernikahan dini
kebutuhan tidak terpenuhi
uppka
lahir pencatatan sipil dukcapil
nik dukcapil
malnutrisi
anc antenatal kia bumil
demam berdarah dengue cakupan penemuan dan penanganan
ukbm poskesdes
imunisasi vaksin
jkn bpjs uhc jamkesmas
kejadian luar biasa pe
pkk poned ponek pk kehamilan
kby
gizi
bayi baru lahir bblr
posyandu tumbuh kembang
kf3 pascasalin

uks skrining dokter kecil
linakes bidan pn ibu bersalin
ispa

jamkesmas puskesmas strata
rumah sakit
kelompok informasi masyarakat


ipal limbah cair pengawasan
emisi cerobong
beras lumbung cppd
psat
ipa
debit
ipal sanitasi spald
tangki septik iplt sanitasi
pdam bersih
banjir
perizinan
mantap iri
konektivitas
rtrw
kotaku
persampahan tpa
tps3r bank
taman

rasio murid

sekolah sertifikasi
sekolah sertifikasi
sarpras
sertifikasi
akses sekolah
akses sekolah


rombel sarpras
rombel sarpras
sarjana
rkt rkas
sarjana
ktp terhadap uptd ppa p2tp2a
ktp terhadap uptd ppa p2tp2a
terhadap uptd ppa p2tp2a
ktp terhadap uptd ppa p2tp2a
ktp uptd ppa p2tp2a
ktp terhadap uptd ppa p2tp2a
ktp terhadap uptd ppa p2tp2a
ktp terhadap uptd ppa p2tp2a
prasarana sarana utilitas
rlh rtlh
mbr rusunawa kpr subsidi
ppks aspd
ppks tagana
evakuasi tagana bpbd
lks asuhan psks
bansos

hubungan industrial phi mediator
wirausaha
blk pbk
blk
pengawasan ketenagakerjaan
ak kartu kuning penempatan
riksa uji
bpjs ketenagakerjaan
wmk damkar pemadam
hansip satlinmas
satpol
satpol
hansip satlinmas
sertifikat
damkar menit`,
  `











2.12
2.12
2.12
3.29
2.22
3.28
2.14
2.14
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
5.02
5.02
5.02
5.02
5.02
2.16
2.16
2.16
2.16
2.16
2.16
2.17
2.17
2.11
2.09
3.26
3.26
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
2.08
2.19
2.19
2.18
2.18
1.01
1.01
1.01
1.01
4.01
4.01
4.01
6.01
3.30
3.30
3.30 3.27
3.30
2.15
3.25
3.31
3.31
2.10
2.10
2.10
3.27
1.04
1.04
4.02
1.06
1.06
1.06
1.06
1.06
2.20
2.20
2.07
2.07
2.07
2.07
2.07
2.07
2.07
2.07
2.07
2.07
1.05
1.05
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.12
2.13
2.13
2.13
3.29
3.29
2.24
2.24
2.22
3.28
3.28
3.25
3.25
2.14
2.14
2.14
2.14
2.14
2.14
2.14
5.03
5.03
5.03
8.01
8.01
8.01
8.01
8.01
8.01
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
5.02
5.02
5.02
5.02
5.02
5.02
5.02
5.02
5.02
5.02 3.27
5.02
5.02
5.02
5.02
2.16 5.03
2.16
2.16
2.16
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.17
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.09
2.09
3.26
3.26
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
2.08
2.08
2.08
2.08
2.08
2.08
2.08
2.19
2.19
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
6.01
6.01
6.01
6.01
3.30
3.30
3.30
3.30
5.01
5.01
5.01
5.01 5.02
5.01
5.01
5.01
5.01
2.15
2.15
2.15
2.15
2.15
2.15
3.31
3.31
3.31
3.31
3.31
3.31
3.31
3.31
2.23
2.23
2.23
2.23
2.23
2.23
2.23
2.10
2.10
3.27
3.27
3.27
3.27
3.27
3.27
1.04
1.04
1.04
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.06
2.20
2.07
2.07
2.07
2.07
2.07
2.07
2.07
2.07
1.05
1.05
1.05
1.05
1.05
1.05
1.05
1.05
1.05
1.05
1.05
6.01
6.01
6.01
6.01
6.01
6.01
5.03
5.03
5.05
2.13
2.13
2.13
2.13
2.13
6.01
6.01
6.01
6.01
2.24
2.24
1.05
2.22
2.14
2.08
5.01
5.01
5.02
5.02
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.11
2.09
2.09
2.08
2.08
1.02
1.01
2.08
5.01
2.08
2.08
1.01
1.02
4.01
4.01
6.01
6.01
6.01
2.23
2.23
4.01
4.01
5.01
2.16
2.16
4.01
4.01
4.01


























1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.03
1.03
1.03
1.03
1.03
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.04
1.04
1.04
1.04
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.06
1.05
1.05
1.05
1.05
1.05
1.05
2.14
2.14
2.14
2.14 1.02
2.14
2.14
2.14
2.12
2.12
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
1.02
2.16
2.11
2.11
2.11
2.11
2.09
2.09
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.03
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
1.01
2.08
2.08
2.08
2.08
2.08
2.08
2.08
2.08
1.04
1.04
1.04
1.06
1.06
1.06
1.06
1.06
1.06
2.07
2.07
2.07
2.07
2.07
2.07
2.07
2.07
1.05
1.05
1.05
1.05
1.05
1.05
1.05`,
  `54
0
12
24
12
37
36 52
38
36
24


0 2
0 2
2 0
0 2
2
0 2
2
2
2 0
2
2 0
0 2
2 0
2
2
2 0
2 0
2 0
2 0
0 2
2
2
2 0
2

0 2
0 2
0
0 2
0 2
0 2
2
0 2
2
0 2
2
2
2 0
0 2
0 2
0 2
2
2
2
0 2
0 2
0 2
0 2

0 2
0 2
2
0 2
0 2
0 2
0 2
2
2
0 2
2 0
0 2
0 2
0 2

2 0
0 2
0 2
2 0
0 2
0 2
0 2
2 0
0 2
0 2
0 2
0 2
2 0
2 0

2
2
2
2
2
0 2
0 2
2
2
0 2
2 0
2
0 2
2
2
2 0
2 0
2

0
0
0
0
0
0
0

0







0

0







0
0
0
0
0
0
0
0
0

0

0
0
0
0
0
0
0
0
0
0



0

0
0






0

0
0

0



0








5


0
0





0

0
0
0
0
0

0
0
0
0
0

0
0

0

0
0 39
0
0
0
0

0

0
5
5
5
0
0
5

0
5
0 40
0
0
0
0
0

0
5
0
0

0
0
5
0
0
0
0
0


0
0
0
0 25
0 25
0 25
0
0

0

0
0
0
0

0


0

0
0

0

5
5
5

0

5



0
5
5
5
0
5
5
5
0
0

5
0
0
5
5
5


0

0
0






53

0
0
0
0
0 5
5
0
0
0
0
0

0
0
0
0
0
0
0
0


0







0
0

0
0
0
0
0
0
5


0

0
0
0
0
0
0


0
0
0
0



0

0
0

0
0
0
0
0
0
0
0 12
12
12
12
12
12
0
27





0
0
0
0
0
0
0
0
0
0
0
5
5
42
48
0
0
0
0
23 0
23 0
0
0
0 23
0
0
0
0



0
0

0


0

0
0
29 41 0
0
0


34
0

35
0 47
0 3
0 3
3 0

29
0


0


0
34
28
28
27


46
0
12
50 49 43 45
37
35

24 12

0 3

0
10 9 4 3 11 0
0 10 9 4 3 11
0 10 9 4 3 11
0 10 9 4 3 11
10 9 4 3 11
0
0 10 9 4 3 11
0 10 9 4 3 2
0 10 9 4 3 2
0 10 9 4 3 11
0 10 9 4 3 11
10 9 4 3 11
0 10 9 4 3 11
0 10 9 4 3 11
10 9 4 3 11
0 4 3
0 26 4 3
0 26 4 3
0 4 3
0 26 4 3
4 3 17
0 4 3 16 17
0 4 3 16
0 4 3 16 17
0 4 3 16 17
0 4 3 16
0 4 3 16
0 4 3 16 17
0 4 3 16 17
4 3 17
0 4 3 21
0 4 3 21
0 4 3 21
0 4 3 21
13 0 4 3
0 13 4 3
0 13 4 3
13 4 3
0 13 4 3
13 0 4 3
13 0 4 3
0 13 4 3
13 0 4 3
0 13 4 3
0 4 3
0 4 3
0 4 3
0 4 3
0 4 3
0 4 3
18 1
18 1
18 1
18 1 6
18 1
18 1
18 1
33 1
33 1
6 1 5
6 1
6 1 5
6 1
6 1 5
6 1
6 1
6 1 5
6 1 5
6 1
6 1
6 1
6 1
6 1
6 1
6 1 5
6 1
6 1
6 1
6 1
44 1
20 1
20 1
20 1
20 1
30 1
30 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
8 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
7 1
14 1
14 1
14 1
14 1
14 1
14 1
14 1
14 1
22 1
22 1
22 1
19 1
19 1
19 1
19 1
19 1
19 1 51
15 1
15 1
15 1
15 1
15 1
15 1
15 1
15 1
31 1
1
1
32 1
32 1
1
31 1`,
];

/** The codes of each registry: a line for each row. */
export const codes: Readonly<Record<string, string>> = {
  'KRIP': `











09.01.020
09.01.018
09.01.016
07.01.005

07.03.030


04.01.016

04.01.192
04.01.191
04.01.126


04.01.096
04.01.118
04.01.119
04.01.164.002
04.01.164.001


04.01.069


09.02.010
09.02.011
09.02.095
09.02.063
09.03.056.002
09.03.056.001

09.03.054

09.03.059


07.05.095
02.03.042
03.04.021
02.11.012



03.01.048.003
03.01.048.002
03.06.022
03.01.086

03.01.087
03.01.088

06.04.013
06.04.014
02.08.036.002
02.08.036.001


06.01.095
06.01.091
09.02.069
09.02.042
03.01.074

02.02.047
02.02.048
02.03.045
02.02.042
03.03.050
02.06.010
02.01.027
02.01.029
03.06.015
03.06.012
03.06.024
02.03.062
03.04.012
03.04.002






09.03.057
09.03.058


06.02.043
06.02.042

06.02.036


06.02.037
06.02.040


09.01.022
09.01.017
09.01.019
09.01.021
09.01.030
09.01.023
09.01.024

09.01.029









03.05.019.001







07.04.002
02.06.021
03.07.001.002
03.07.029
03.07.024
03.07.025
03.07.021
03.07.003


09.06.039

05.03.004
05.01.015
04.02.064
04.02.060
05.03.007
08.01.030
04.01.006
04.01.007
04.01.008
04.01.071



04.01.021

04.01.090
04.01.091






04.01.012

04.01.013
04.01.009

04.01.060



04.01.015











04.01.001
04.01.110





09.02.082

09.02.039
09.02.048

09.02.070
09.02.075

09.02.076
09.06.025
09.06.026
09.06.027


02.09.005
02.09.003

02.10.011

02.09.001
02.10.003
02.10.007
02.10.004
02.10.006
02.10.005

02.10.002





07.05.069
07.05.077


07.05.080

02.03.068
02.03.043
02.11.013
02.11.015
03.01.078
03.01.079

03.01.068

03.01.003
03.01.005

03.01.045
03.01.080

03.01.048.001
03.01.044
03.01.082
03.01.058
03.06.019


03.01.069
03.01.089
03.01.071
03.01.066
03.01.066
03.01.066
04.03.016
04.03.028

04.03.024

09.01.031 04.03.023
04.03.031
06.04.001
06.04.004

06.01.001


06.01.003

06.01.004
06.01.067

06.01.005





06.01.033





06.01.002



06.01.035



06.01.035
06.01.089


06.01.060
06.01.034





06.01.084

06.01.066
06.01.055








02.02.051
04.02.053
04.02.061
04.02.051
09.02.053

09.05.011
09.06.041
08.01.036
03.03.039
03.03.036

03.03.034
03.03.038


02.01.031
02.01.020
02.01.019
02.01.054


02.01.053







03.06.017
03.06.037


02.03.040
02.03.011
02.03.019

03.04.016



04.02.058

04.02.054
04.02.037
04.02.038
04.02.039
04.02.063
04.02.063


06.02.038
06.02.025
06.02.054
06.02.035



06.02.048

05.02.026
05.02.036

04.02.043
04.02.048
04.02.049
05.02.024
05.02.053
05.02.038
05.02.030
09.06.021





09.06.001







09.06.004



09.06.002
09.06.005
05.02.013
08.02.002
03.07.009
03.07.010





07.05.006
07.05.007
07.05.008
07.05.009
07.05.010.002
07.05.010
07.05.005
07.05.011
07.05.004
07.05.012








03.07.011




09.01.013

09.06.023
09.06.020
09.05.015



09.06.006


09.06.010
09.06.007




























04.01.073
04.01.016
04.01.074
04.01.126
04.01.127

04.01.141 04.01.142
04.01.096
04.01.123.001
04.01.124
04.01.118
04.01.119

04.01.115
04.01.069

03.01.072
03.01.084
03.01.059
03.01.073
03.01.073

06.01.085.001 06.01.085.002 06.01.085.003 06.01.085.004 06.01.085.005 06.01.085.006 06.01.085.007
06.01.085
06.01.085.008 06.01.085.009 06.01.085.010 06.01.085.011 06.01.085.012 06.01.085.013 06.01.085.014
06.01.094
06.01.096
06.01.097
06.01.093
06.01.092

03.04.012
03.04.018
03.04.002
03.04.019
04.02.019
04.02.018
04.02.025

04.02.033.002
04.02.033.001
04.02.036
04.02.035
04.02.056
04.02.055
04.02.014
05.02.022
04.02.041
05.02.023
05.02.027
05.02.027`,
  'SIPD': `











000513
000512
000511
000424

000423


000466
000465
000461
000355
000471
000470

000463
000472
000474
000462
000356
000473
000469
000467
000468

000451 000536
000452 000537
001131
000454 000538
000519
000398

000397

000396


000509
000385
000417
000418

000478
000475
000481 000607
000606 000364
000480
000483

000365
000482

000402 000521
000403 000522
000520
000401
000460
000457
000458
000459
000447
000446
000445 000535

000528
000427
000430
000529 000773
000395
000413 000524
000532
000531
000503
000386
000388
000419
000484
000485





000494
000406
000405


000380
000500

000381


000499
000497


000583 000854
000581
000852
000322
000321
000584 000856
000582 000853

000579 000857



















000694
000123 000696



000392





000305

000304


000104
000010
000105







000557











000122















000013
000127





000051




000049
000031

000050

000636
000576 000764


000030
000872

000199

000873
000759
000029 000760
000027
000185


000400






000065




000604
000693
000194 000610




000668





000477

000203

000360 000476
000580



000063 000558


000752
000752
000752
000631
000664

000318

000317


000678

000142




000145
000147













000019



000140




000143


000020






000018

000150
000151








000863 000866
000226

000004 000074 000540
000001

000542


000237



000238


000213


000212


000028








000979




000640

000706 000041 000236






000818


000076



000022 000078
000379

000628






000619

000250
000624
000620


000047
000618














000046





000071
000058
000588
000060





000170


000174
000062 000508
000672
000676

000034
000246








000539






000444 000534
000443






































000466
000465
000471
000470

000464 000103
000463
000358
000357
000472
000474
000473
000469
000467
000468
000479
000363
000362
000478
000478

000787 000789 000710 000714 000716 000717 000718

000788 000790 000712 000715 000719 000720 000721
000457 000776 000785
000793 000777 000786
000460 000778
000354 000711
000353 000739 000713

000484
000366
000485
000367
000376
000742
000743

000495
000378
000377
000741
000375
000740
000491
000489
000492
000490

000370`,
  'SDG': `














































































































16.9.1.(b)

16.9.1.(a)
16.9.1*
























3.7.1*
5.3.1*








16.3.1.(b)
16.1.3.(a)
16.3.1.(a)


3.2.1*
3.1.1*
3.2.2*

















3.3.3*

3.6.1
















3.8.1.(a)






















8.10.1.(b)





8.3.1.(a)
















8.9.1*












9.1.1.(a)






6.2.1*








16.7.1.(b)

16.7.1.(a)




4.1.2.(a)




4.3.1.(a)
4.5.1

















4.1.1.(a)



4.1.1.(a)
4.2.2*











4.a.1
4.a.1.(a)









10.2.1*

1.2.1*





11.2.1.(a)



11.2.1.(b)


9.3.2*


9.3.1*





















1.3.1.(c)






1.3.1*
1.3.1*














11.b.2* 13.1.3*




16.1.4*`,
  'IUP nasional': `


























































































































































2a
































2b


















32











14a
14b


















12a













43c-i





42b




















6














5d


















5c














8













11a


































9

15b



15










29















27a






37

39





42a-ii
42a-iv

42a-iii




18a
42a-i

43


40







1








26


25



















































5b
5b
5b`,
  'IKK': `





















1.b.1



1.b.4



1.b.2

























1.c.7











1.a.4
1.a.1
1.a.2
1.a.3`,
  'IUP DKI Jakarta': `



















































































































































28











































3b



















































43e














42b















































6












































































15a`,
  'RPJMN': `







































































































































































































































































































































06.01.01



01.01`,
};
