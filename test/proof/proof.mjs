// `npm run proof`: what takes too long for `npm test`, by hand; `npm run proof hostile load` for some of it. Each part writes its
// section of docs/quality.md.

const parts = ['exhaustive', 'hostile', 'load'];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are: ${parts.join(', ')}`);

let ok = true;
for (const part of asked.length > 0 ? asked : parts) {
  const { default: prove } = await import(`./${part}.mjs`);
  const outcome = await prove();
  console.log(part, outcome);
  ok &&= outcome.ok;
}
process.exitCode = ok ? 0 : 1;
