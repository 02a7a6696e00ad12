import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

const zones = ['America/New_York', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/Santiago', 'Asia/Shanghai'];

/** What a Node of its own prints in a time zone. */
function printedIn(zone: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { env: { ...process.env, TZ: zone } });
    const [out, faults]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => faults.push(text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out.join('')) : reject(new Error(faults.join('')))));
    child.stdin.end();
  });
}

async function everywhere(args: readonly string[]): Promise<ReadonlySet<string>> {
  const answers = new Set<string>();
  for (const zone of zones) answers.add(await printedIn(zone, args));
  return answers;
}

/** The whole calendar, and what the command line plans, in one process. */
const told = `
  const { chineseWorkingCalendar: calendar } = await import('./src/adapters/calendar/index.ts');
  const { addDays } = await import('./src/core/kernel/index.ts');
  const { profiles } = await import('./src/core/law/index.ts');
  const { schedule } = await import('./src/cli/commands/schedule.ts');
  let days = '';
  for (let day = calendar.completeFrom; day <= calendar.completeUntil; day = addDays(day, 1))
    days += calendar.isWorkingDay(day) ? 'w' : '.';
  const plans = [['2026-02-02', {}], ['2026-02-12', { startedOn: '2026-01-12' }], ['2026-09-28', { startedOn: '2026-09-01' }]]
    .map(([asOf, facts]) => schedule(facts, { profile: profiles.hlj2021, asOf, calendar }, {}));
  console.log(JSON.stringify({ days, plans }));
`;

it('says the same of every day, and plans the same, in every time zone', { timeout: 240_000 }, async () => {
  const answers = await everywhere(['--input-type=module', '--eval', told]);
  expect(answers.size).toBe(1);
  const { days, plans } = JSON.parse([...answers].join(''));
  expect(days).toHaveLength(8401); // 2004-01-01 to 2026-12-31
  expect(plans.map(({ plan }: { plan: { earliest: string } }) => plan.earliest)).toEqual([
    '2026-03-17',
    expect.stringMatching(/^2026-/),
    expect.stringMatching(/^2026-/),
  ]);
});
