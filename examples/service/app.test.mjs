import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildApp } from './app.mjs';

const app = buildApp();
const URL = '/indikator/pmksTertangani/evaluasi';
const PROBLEM = 'application/problem+json; charset=utf-8';

async function post(url, payload, headers = {}) {
  const response = await app.inject({ method: 'POST', url, payload, headers });
  return [response.statusCode, response.headers['content-type'], response.json()];
}

test('good data gives the result', async () => {
  assert.deepEqual(await post(URL, { pmksTerlayani: 87, pmksHarusDilayani: 160 }), [
    200,
    'application/json; charset=utf-8',
    {
      ok: true,
      id: 'pmksTertangani',
      desimal: '54.38',
      teks: '54,38%',
      eksak: '435/8',
      data: { pmksTerlayani: '87', pmksHarusDilayani: '160' },
    },
  ]);
});

test('bad data gives problem details with a pointer for each issue', async () => {
  const label = 'Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) yang terlayani kebutuhan dasarnya';
  const whole =
    'Jumlah seluruh Penyandang Masalah Kesejahteraan Sosial (PMKS) yang harus dilayani kebutuhan dasarnya';
  assert.deepEqual(await post(URL, { pmksTerlayani: '94,33', pmksHarusDilayani: null }), [
    422,
    PROBLEM,
    {
      type: '/problems/data',
      title: 'Data tidak dapat dihitung',
      status: 422,
      errors: [
        {
          code: 'not-a-number',
          detail: `data.pmksTerlayani: "${label}" bukan angka: ditemukan "94,33"; tulis desimal dengan titik, misalnya "94.33"`,
          pointer: '#/pmksTerlayani',
        },
        {
          code: 'missing',
          detail: `data.pmksHarusDilayani: "${whole}" belum diisi; isi dengan angka (0 bila memang nol)`,
          pointer: '#/pmksHarusDilayani',
        },
      ],
    },
  ]);
});

test('in English on request', async () => {
  const data = { pmksTerlayani: 0, pmksHarusDilayani: 0 };
  const [, , { errors }] = await post(URL, data, { 'accept-language': 'en-GB,en;q=0.9' });
  assert.equal(errors[0].code, 'zero-over-zero');
  assert.match(errors[0].detail, /^data\.pmksHarusDilayani: /);
  assert.doesNotMatch(errors[0].detail, /belum|ditemukan/);
});

test('a body that is a list, no JSON, or nothing', async () => {
  const [status, type, body] = await post(URL, [1]);
  assert.deepEqual([status, type, body.errors[0].code], [422, PROBLEM, 'not-an-object']);
  const [broken, brokenType] = await post(URL, '{', { 'content-type': 'application/json' });
  assert.deepEqual([broken, brokenType], [400, PROBLEM]);
  const [empty, , { errors }] = await post(URL);
  assert.deepEqual([empty, errors[0].code], [422, 'not-an-object']);
});

test('an indicator or address that is not there', async () => {
  assert.equal((await post('/indikator/lain/evaluasi', {}))[0], 404);
  assert.deepEqual((await post('/lain', {})).slice(0, 2), [404, PROBLEM]);
});
