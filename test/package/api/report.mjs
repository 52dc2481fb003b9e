// The public surface of each entry point as text, so that a change of API is a visible diff.
//
//   npm run proof api        fails when a report would change
//   npm run proof api write  writes the reports

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const check = process.argv.includes('--check');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
};

const none = /** @type {import('@microsoft/api-extractor').ExtractorLogLevel} */ ('none');

/** @type {(entry: string, types: string) => boolean} */
function report(entry, types) {
  const name = entry === '.' ? 'indikator' : entry.slice(2).replace('/', '-');
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: join(root, 'test/package/api'),
        reportTempFolder: mkdtempSync(join(tmpdir(), 'indikator-api-')),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: {
          default: { logLevel: none },
        },
        tsdocMessageReporting: { default: { logLevel: none } },
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error';
    },
  });
  console.log(`${name}.api.md: ${result.apiReportChanged ? 'changed' : 'as it was'}`);
  return !result.apiReportChanged && result.errorCount === 0;
}

const same = Object.entries(manifest.exports)
  .map(([entry, target]) => [entry, target.import?.types])
  .filter(([, types]) => types !== undefined)
  .map(([entry, types]) => report(entry, types));

if (check && same.includes(false)) {
  console.error(
    'The public API changed. Run `npm run proof api write`, look at the diff of test/package/api,',
  );
  console.error('and say in a changeset what it means for users.');
  process.exitCode = 1;
}
