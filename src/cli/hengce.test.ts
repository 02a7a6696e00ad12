import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli as run, withCli } from './run-cli.fixture';

withCli();

const folder = mkdtempSync(join(tmpdir(), 'hengce-'));
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

describe('schedule', () => {
  const drafted = {
    startedOn: '2026-01-05',
    draftRecordedOn: '2026-01-12',
    participationMethods: ['consultation'],
    nonPublicBasis: null,
  };
  it('prints the path and its arithmetic', { timeout: 60_000 }, () => {
    const { status, stdout } = run('schedule', facts(drafted), '--as-of', '2026-01-12', '--meeting', '2026-03-02');
    expect(status).toBe(0);
    const { plan } = JSON.parse(stdout);
    expect(plan).toMatchObject({ kind: 'open', feasible: true, earliest: '2026-03-02', latest: '2026-03-02' });
    const closes = plan.acts.find(({ act }: { act: string }) => act === 'consultation-closes');
    expect(closes).toMatchObject({
      earliest: '2026-02-11',
      because: { kind: 'follows', after: 'consultation-opens', reckoning: { unit: 'days', count: 30 } },
    });
  });
  it('holds a supposition against the rules', { timeout: 60_000 }, () => {
    const whatIf = join(folder, 'what-if.json');
    writeFileSync(whatIf, JSON.stringify({ shortened: { 'consultation-closes': { count: 10, reason: '' } } }));
    const { stdout } = run('schedule', facts(drafted), '--as-of', '2026-01-12', '--what-if', whatIf);
    const { plan } = JSON.parse(stdout);
    expect(plan.feasible).toBe(false);
    expect(plan.barring.map(({ ref }: { ref: string }) => ref)).toContain('R036');
  });
  it('names the act it does not know', { timeout: 60_000 }, () => {
    const whatIf = join(folder, 'wrong.json');
    writeFileSync(whatIf, JSON.stringify({ notBefore: { lunch: '2026-03-02' } }));
    const { status, stderr } = run('schedule', facts(drafted), '--what-if', whatIf);
    expect(status).toBe(2);
    expect(stderr).toContain('lunch');
  });
});

it('compares two laws', { timeout: 60_000 }, () => {
  const { status, stdout } = run('compare', facts({ nonPublicBasis: null }), '--with', 'd713', '--as-of', '2026-05-01');
  expect(status).toBe(0);
  const { changes, against } = JSON.parse(stdout);
  expect(against.profile).toBe('d713');
  expect(
    changes.every(({ there }: { there: { rule: string }[] }) => there.every(({ rule }) => !rule.startsWith('HLJ'))),
  ).toBe(true);
});

it('names the year at fault in a calendar file', { timeout: 60_000 }, () => {
  const years = join(folder, 'years.json');
  writeFileSync(
    years,
    JSON.stringify({ years: [{ year: 2030, source: '示例', holidays: ['2030-01-01'], makeUpDays: [] }] }),
  );
  const { status, stderr } = run('check', facts({}), '--calendar', years);
  expect(status).toBe(2);
  expect(stderr).toContain('years.0.year');
});

describe('analyse', () => {
  it('prints every digit of a published example', { timeout: 60_000 }, () => {
    const { status, stdout } = run('analyse', 'docs/methods/swing.json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: 'swing', result: [{ weight: 100 / 310 }, {}, {}, {}, {}, {}] });
  });
  it('exits 2 with the path of a bad field', { timeout: 60_000 }, () => {
    const { status, stderr, stdout } = run(
      'analyse',
      facts({
        method: 'ahp',
        input: {
          matrix: [
            [1, 3],
            [0.5, 1],
          ],
        },
      }),
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('facts.json: input.matrix.1.0: not reciprocal');
    expect(run('analyse', 'nowhere.json').status).toBe(2);
  });
});

describe('schema act', () => {
  it('names the words a rule looks for in an open list', { timeout: 60_000 }, () => {
    const { stdout } = run('schema', 'act', 'recordDraft');
    const { properties } = JSON.parse(stdout);
    expect(properties.draftSections.items).toMatchObject({ type: 'string' });
    expect(properties.draftSections.items.examples).toContain('executing-units');
    expect(properties.bases.items.properties.kind.examples).toBeUndefined();
  });
});
