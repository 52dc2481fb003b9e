// The catalogue: definitions only. What they mean is in the library itself.

export { dinsosKutaiKartanegara2022 } from './dinsosKutaiKartanegara2022.js';
export { dinsosTapin2020 } from './dinsosTapin2020.js';
export { skalaIkm } from './skalaIkm.js';
export { skalaIpp } from './skalaIpp.js';
export { skalaKinerja } from './skalaKinerja.js';
export { skalaPemdi } from './skalaPemdi.js';
export { skalaSakip } from './skalaSakip.js';
