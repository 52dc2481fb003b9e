/** The kecamatan of Kabupaten Tapin by code of Kemendagri, in the order in which the page lists them. */
export const kecamatan: Readonly<Record<string, string>> = {
  '63.05.01': 'Binuang',
  '63.05.02': 'Tapin Selatan',
  '63.05.03': 'Tapin Tengah',
  '63.05.04': 'Tapin Utara',
  '63.05.05': 'Candi Laras Selatan',
  '63.05.06': 'Candi Laras Utara',
  '63.05.07': 'Bakarangan',
  '63.05.08': 'Piani',
  '63.05.09': 'Bungur',
  '63.05.10': 'Lokpaikat',
  '63.05.11': 'Salam Babaris',
  '63.05.12': 'Hatungun',
};
