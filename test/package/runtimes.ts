const { arch, platform } = process;

/** What a runtime is; the platform's own package carries the binary, so no install script need run. */
export interface Runtime {
  readonly name: string;
  readonly package: string;
  readonly binary: string;
  readonly args: readonly string[];
}

const node = (version: string): Runtime => ({
  name: `Node ${version}`,
  package: `node${version.replace('.', '')}-${platform}-${arch}`,
  binary: 'bin/node',
  args: ['--disable-warning=ExperimentalWarning'],
});

/** Every runtime that the package is run on. */
export const runtimes: readonly Runtime[] = [
  // The first of Node 20 that can `require` an ES module: the floor of "engines".
  node('20.19'),
  node('20'),
  node('22'),
  node('24'),
  { name: 'Bun', package: `@oven/bun-${platform}-${arch}`, binary: 'bin/bun', args: [] },
  {
    name: 'Deno',
    package: `@deno/${platform}-${arch}-glibc`,
    binary: 'deno',
    args: ['run', '--no-remote', '--allow-all', '--node-modules-dir=manual', '--quiet'],
  },
];
