// Define an indicator of your own, evaluate it, and take one in from JSON.
// Run: npm run build && node examples/define-your-own.mjs

import {
  defineIndikator,
  evaluate,
  explain,
  formatIssue,
  formulaToText,
  indeksTertimbang,
  safeParseIndikator,
} from 'indikator';

const lingkungan = defineIndikator({
  id: 'kualitasLingkungan',
  nama: 'Indeks kualitas lingkungan hidup',
  satuan: 'Indeks',
  variabel: {
    air: { label: 'IKA', minimum: '0', maksimum: '100' },
    udara: { label: 'IKU', minimum: '0', maksimum: '100' },
    lahan: { label: 'IKL', minimum: '0', maksimum: '100' },
  },
  formula: indeksTertimbang({ air: '0.376', udara: '0.405', lahan: '0.219' }),
  contoh: [{ data: { air: '77.50', udara: '84.18', lahan: '41.81' }, nilai: '72.39' }],
});

console.log(formulaToText(lingkungan));
const hasil = evaluate(lingkungan, { air: '77.50', udara: '84.18', lahan: '41.81' });
if (hasil.ok) {
  console.log(hasil.teks, hasil.eksak);
  console.log(explain(hasil).teks);
}

// What comes from a file or a request is unknown: every problem is reported at once.
const dariLuar = JSON.parse(`{
  "id": "Tingkat Kemiskinan",
  "nama": "Tingkat kemiskinan",
  "satuan": "persen",
  "variabel": { "miskin": { "label": "Penduduk miskin" } },
  "formula": { "jenis": "rasio", "pembilang": "miskin", "penyebut": "penduduk", "pengali": "100" }
}`);
const parsed = safeParseIndikator(dariLuar);
for (const issue of parsed.ok ? [] : parsed.issues) {
  console.log(`${issue.message}\n  ${formatIssue(issue, 'en')}`);
}
