// Run: npm start, then
// curl -H 'content-type: application/json' -d '{"pmksTerlayani":87,"pmksHarusDilayani":160}' localhost:3000/indikator/pmksTertangani/evaluasi

import { buildApp } from './app.mjs';

await buildApp().listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' });
