import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ScannerPlace } from './scanner-place';

/** What the scanner of the tests is told to take for a virus. */
export const TAKEN_FOR_VIRUS = 'HENGCE-TEST-OF-THE-SCANNER';

/** A clamd of Debian over one signature of our own, at a socket in a folder of its own. */
export async function realScanner() {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-scanner-'));
  const path = join(folder, 'clamd.ctl');
  mkdirSync(join(folder, 'signatures'));
  writeFileSync(
    join(folder, 'signatures', 'own.ndb'),
    `Hengce.Test:0:*:${Buffer.from(TAKEN_FOR_VIRUS).toString('hex')}\n`,
  );
  const settings = [`DatabaseDirectory ${join(folder, 'signatures')}`, `LocalSocket ${path}`, 'Foreground yes'];
  writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\nStreamMaxLength 60M\n`);
  const running = spawn('/usr/sbin/clamd', ['--config-file', join(folder, 'clamd.conf')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => running.on('exit', done));
  await new Promise<void>((ready, fail) => {
    running.on('error', () => fail(new Error('no clamd: apt-get install clamav-daemon')));
    running.on('exit', (code) => fail(new Error(`clamd ended with ${code}`)));
    createInterface(running.stdout).on('line', (line) => {
      if (line.startsWith('Self checking')) ready();
    });
  });
  return {
    place: { path } satisfies ScannerPlace,
    async end() {
      running.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
