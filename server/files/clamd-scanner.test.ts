import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipOf } from '@/adapters/files/zip.fixtures';
import { httpPaperFiles } from '@/adapters/http/papers';
import { officeOfPeople, PASSWORD } from '../people/office-of-people.fixtures';
import { clamdScanner } from './clamd-scanner';
import { realScanner, TAKEN_FOR_VIRUS } from './scanner.fixtures';
import { readScannerPlace } from './scanner-place';

let scanner: Awaited<ReturnType<typeof realScanner>>;
beforeAll(async () => {
  scanner = await realScanner();
});
afterAll(() => scanner.end());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const infected = { ok: false, error: { kind: 'infected', found: 'Hengce.Test.UNOFFICIAL' } };

describe('a real clamd', () => {
  it('passes what is clean, however long', async () => {
    const scan = clamdScanner(scanner.place);
    expect(await scan(bytesOf('会议纪要'))).toEqual({ ok: true, value: true });
    expect(await scan(new Uint8Array(50 * 1024 * 1024).fill(7))).toEqual({ ok: true, value: true });
  });

  it('finds a virus in a file, behind many pieces, and inside an archive', async () => {
    const scan = clamdScanner(scanner.place);
    const behind = new Uint8Array(300_000).fill(32);
    behind.set(bytesOf(TAKEN_FOR_VIRUS), 131_060);
    expect(await scan(bytesOf(`%PDF-1.7 ${TAKEN_FOR_VIRUS}`))).toEqual(infected);
    expect(await scan(behind)).toEqual(infected);
    expect(await scan(zipOf({ 'word/document.xml': TAKEN_FOR_VIRUS.repeat(3) }, deflateRawSync))).toEqual(infected);
  });

  it('does not pass what it was not to be asked for, gives up on, or says nothing of', async () => {
    const notScanned = { ok: false, error: { kind: 'not-scanned' } };
    expect(await clamdScanner({ path: `${scanner.place.path}-not` })(bytesOf('a'))).toMatchObject(notScanned);
    expect(await clamdScanner(scanner.place)(new Uint8Array(61 * 1024 * 1024))).toMatchObject(notScanned);
    const folder = mkdtempSync(join(tmpdir(), 'hengce-mute-'));
    for (const answer of [null, 'stream: OK, or so\0', '']) {
      const mute = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.resume();
        if (answer !== null) socket.end(answer);
      });
      const path = join(folder, 'mute.ctl');
      await new Promise<void>((done) => mute.listen(path, done));
      expect(await clamdScanner({ path }, 200)(bytesOf('a'))).toMatchObject(notScanned);
      await new Promise((done) => mute.close(done));
    }
    rmSync(folder, { recursive: true });
  });
});

describe('an office with a scanner', () => {
  const quiet = { signal: new AbortController().signal, progress: () => undefined };
  const minutes = (text: string) => new File([`%PDF-1.7\n${text}`], '会议纪要.pdf');

  it('keeps no file with a virus, and writes down who sent it', async () => {
    const filesFolder = mkdtempSync(join(tmpdir(), 'hengce-files-'));
    const { browser, log, close } = await officeOfPeople({}, { filesFolder, scanner: scanner.place });
    const { ask, send } = browser();
    await ask('account/sign-in', { login: 'wangfang', password: PASSWORD });
    const files = httpPaperFiles(new URL('http://localhost/'), send, []);
    expect(await files.send('upload-0000000000000001', minutes(TAKEN_FOR_VIRUS), quiet)).toEqual({
      ok: false,
      error: { kind: 'infected' },
    });
    expect(await files.send('upload-0000000000000002', minutes('一切正常'), quiet)).toMatchObject({ ok: true });
    expect(await log()).toContain('wang scan-file Hengce.Test.UNOFFICIAL: 会议纪要.pdf infected');
    await close();
    rmSync(filesFolder, { recursive: true });
  });

  it('keeps nothing while the scanner does not answer; what was sent waits', async () => {
    const filesFolder = mkdtempSync(join(tmpdir(), 'hengce-files-'));
    const path = join(filesFolder, 'later.ctl');
    const { browser, close } = await officeOfPeople({}, { filesFolder, scanner: { path } });
    const { ask, send } = browser();
    await ask('account/sign-in', { login: 'wangfang', password: PASSWORD });
    const files = httpPaperFiles(new URL('http://localhost/'), send, []);
    const upload = 'upload-0000000000000001';
    expect(await files.send(upload, minutes('一切正常'), quiet)).toEqual({ ok: false, error: { kind: 'not-scanned' } });
    const [, standing] = await ask(`files/${upload}`);
    expect(standing).toEqual({ received: minutes('一切正常').size });
    const passing = createServer((socket) => socket.resume().end('stream: OK\0'));
    await new Promise<void>((done) => passing.listen(path, done));
    expect(await files.send(upload, minutes('一切正常'), quiet)).toMatchObject({ ok: true });
    await new Promise((done) => passing.close(done));
    await close();
    rmSync(filesFolder, { recursive: true });
  });
});

it.each([
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
] as const)('the place %s is read', (text, place) =>
  expect(readScannerPlace(text)).toEqual({ ok: true, value: place }),
);

it.each(['clamd', 'unix:clamd.ctl', 'tcp://host', 'http://host:3310', 'tcp://host:3310/x', 'tcp://me@host:3310'])(
  'the place %s is refused, named by its setting',
  (text) => expect(readScannerPlace(text)).toMatchObject({ ok: false, error: expect.stringMatching(/HENGCE_SCANNER/) }),
);
