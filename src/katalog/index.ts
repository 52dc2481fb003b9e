// The catalogue: definitions only. What they mean is in the library itself.

export { dinsosKutaiKartanegara2022 } from './dinsosKutaiKartanegara2022.js';
export { dinsosTapin2020 } from './dinsosTapin2020.js';
export { skalaSakip } from './skalaSakip.js';
