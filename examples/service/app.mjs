// A route that evaluates posted data. Bad data is answered with problem details (RFC 9457), made from the issues.

import Fastify from 'fastify';
import { evaluate, formatIssue } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';

const indikatorById = new Map(
  [dinsosTapin2020, dinsosKutaiKartanegara2022].flatMap(({ sasaran }) =>
    sasaran.flatMap(({ indikator }) => indikator.map((satu) => [satu.id, satu])),
  ),
);

/** A place in JSON, as RFC 6901 writes it; `#` because it stands in a URI (RFC 9457, section 3). */
function pointerOf(path) {
  return `#${path.map((step) => `/${encodeURIComponent(`${step}`.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
}

function problem(reply, status, title, rest = {}) {
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title, status, ...rest });
}

/** @param {'id' | 'en'} bahasa */
function problemOf(issues, bahasa) {
  return {
    // The kind of problem; a relative reference is allowed, yours leads to your own documentation.
    type: '/problems/data',
    errors: issues.map((issue) => ({
      code: issue.code,
      detail: formatIssue(issue, bahasa),
      pointer: pointerOf(issue.path),
    })),
  };
}

const bahasaOf = (request) => (request.headers['accept-language']?.startsWith('en') ? 'en' : 'id');

export function buildApp() {
  const app = Fastify({ bodyLimit: 64 * 1024 });

  app.post('/indikator/:id/evaluasi', (request, reply) => {
    const indikator = indikatorById.get(request.params.id);
    if (indikator === undefined) return problem(reply, 404, 'Indikator tidak ada');
    const hasil = evaluate(indikator, request.body);
    if (hasil.ok) return reply.send(hasil);
    return problem(reply, 422, 'Data tidak dapat dihitung', problemOf(hasil.issues, bahasaOf(request)));
  });

  app.setNotFoundHandler((_request, reply) => problem(reply, 404, 'Alamat tidak ada'));
  app.setErrorHandler((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    // What went wrong inside is for the log, not for the caller.
    if (status >= 500) app.log.error(error);
    return problem(reply, status, status < 500 ? 'Permintaan tidak dapat dibaca' : 'Galat pada layanan');
  });
  return app;
}
