/** How the names of offices begin, in full and as acronyms. */
export const officeWords =
  /\b(?:dinas|badan|kantor|sekretariat|inspektorat|rumah sakit|rsud|rsup|rsj|kecamatan|kelurahan|satuan polisi|satpol|biro|bagian|kementerian|direktorat|deputi|balai|unit pelaksana|uptd?|puskesmas|bappeda|bapelitbangda|bappelitbangda|bapperida|bapenda|bpbd|bkd|bkpp|bkpsdm|bpkad|bpkd|bppkad|bppd|brida|bakesbangpol|kesbangpol|setda|setwan|dinkes|dinsos|disdik|disdikbud|dishub|diskominfo|disnaker|disdukcapil|dispendukcapil|disperindag|dispora|dpmptsp|dpupr|dlh|dp3ap?2?kb|dp3a|dppkb|dpmd|dlhk|perumdam?|perusda|pdam|kpud?|bawaslu|polda|polres(?:ta)?|kejaksaan|pengadilan|universitas|politeknik)(?![\p{L}\p{N}])/iu;

/** How the names of regions begin, those of their governments included. */
export const regionWords =
  /^(?:pemerintah )?(?:kabupaten|kab\.|kota|provinsi|prov\.|daerah istimewa|daerah khusus) ?(?=\p{L})/iu;
