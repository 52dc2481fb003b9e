// The same library from CommonJS.
// Run: npm run build && node examples/commonjs.cjs

const { evaluate } = require('indikator');
const { dinsosKutaiKartanegara2022 } = require('indikator/katalog');

const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
const hasil = evaluate(sakip, { nilaiEvaluasiSakip: '80.005' });
console.log(hasil.ok ? hasil.teks : hasil.issues);
