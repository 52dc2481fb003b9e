import type { TypeDocOptions } from 'typedoc';

/** How typedoc reads the sources, and what it must not find there. */
export const typedocOptions = {
  tsconfig: 'src/tsconfig.json',
  // `npm run typecheck` looks for errors.
  skipErrorChecking: true,
  // A constant of the catalogue is a definition: it has a page of its own.
  exclude: ['src/katalog/!(indeks)/**', 'src/katalog/dinsos*.ts'],
  excludePrivate: true,
  excludeProtected: true,
  excludeInternal: true,
  excludeExternals: true,
  // In the order in which the entry points export it.
  sort: [],
  sortEntryPoints: false,
  basePath: '.',
  disableGit: true,
  sourceLinkTemplate: '{path}',
  readme: 'none',
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  // Types that only say what a public one means: nobody writes their names.
  intentionallyNotExported: [
    'src/issue/kodeIssue.ts:Kind',
    'src/achieve/masukanCapaian.ts:IsTargetless',
    'src/definition/definedDokumen.ts:AsText',
    'src/definition/definedDokumen.ts:DefinedSasaran',
    'src/definition/kurun.ts:partsOf',
    'src/find/findIndikator.ts:WithId',
    'src/find/indikatorOf.ts:Known',
    'src/find/indikatorOf.ts:KnownIndikator',
    'src/lint/lintRules.ts:lintRules',
    'src/lint/rules/unusedException.ts:unusedException',
    'src/period/targetTriwulan.ts:PerTriwulan',
    'src/definition/masukan.ts:MasukanOf',
    'src/definition/contoh.ts:DataContoh',
    'src/definition/unknownVariabel.ts:UnknownVariabel',
    'src/definition/unchecked.ts:Unchecked',
    'src/definition/missing.ts:Missing',
    'src/issue/notOk.ts:NotOk',
    'src/definition/given.ts:Given',
  ],
} satisfies Partial<TypeDocOptions>;
