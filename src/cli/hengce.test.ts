import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hengce-'));
function run(...args: string[]) {
  return spawnSync('npx', ['tsx', 'src/cli/hengce.ts', ...args], { encoding: 'utf8' });
}
function facts(content: unknown): string {
  const file = join(folder, 'facts.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

it('prints the findings of the same core', { timeout: 60_000 }, () => {
  const { status, stdout } = run(
    'check',
    facts({
      nonPublicBasis: null,
      consultationOpened: '2026-03-02',
      consultationClosed: '2026-03-20',
      shorteningReason: null,
    }),
    '--profile',
    'hlj2021',
    '--as-of',
    '2026-05-01',
  );
  expect(status).toBe(0);
  const { findings } = JSON.parse(stdout);
  const period = findings.find(({ rule }: { rule: string }) => rule === 'D713/15.1/period');
  expect(period).toMatchObject({
    ref: 'R035',
    finding: 'breached',
    reason: 'shortened-in-silence',
    severity: 'blocks',
  });
  expect(findings.length).toBeGreaterThan(100);
});
it.each([
  ['an unknown fact', { consultationOpend: '2026-03-02' }, 'consultationOpend'],
  ['a wrong type', { expertPanel: [{ name: 3 }] }, 'expertPanel.0.name'],
  ['a day that does not exist', { startedOn: '2026-02-30' }, 'startedOn'],
  ['no JSON', '{', 'facts.json'],
])('exits 2 on %s and names its place', { timeout: 60_000 }, (_, content, place) => {
  const { status, stderr } = run('check', facts(content));
  expect(status).toBe(2);
  expect(stderr).toContain(place);
});
it('exits 2 on a bad profile or day, and prints the schema of the facts', { timeout: 60_000 }, () => {
  expect(run('check', facts({}), '--profile', 'mars').status).toBe(2);
  expect(run('check', facts({}), '--as-of', '2026-02-30').status).toBe(2);
  const { status, stdout } = run('schema', 'facts');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).properties.startedOn).toMatchObject({ type: 'string', format: 'date' });
});
