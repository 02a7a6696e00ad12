import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll } from 'vitest';

const outDir = resolve('.cache', `cli-${process.pid}`);
let bundled: Promise<unknown> | undefined;

/** Bundles the command line before the tests of a file, once for all files of a process: through a compiler each start takes a second or more. */
export function withCli(): void {
  beforeAll(() => {
    bundled ??= build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': resolve('src') } },
      build: { ssr: resolve('src/cli/hengce.ts'), outDir, target: 'node20', emptyOutDir: true },
    });
    return bundled;
  }, 120_000);
}

/** Runs the command line as a person does, in a process of its own; it reads this from standard input. */
export const runCliOn = (input: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [`${outDir}/hengce.js`, ...args], { encoding: 'utf8', input });

/** The same, with nothing on standard input. */
export const runCli = (...args: readonly string[]): SpawnSyncReturns<string> => runCliOn('', ...args);
