import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { isCivilDate } from '@/core/kernel';
import { decisionFactsSchema, evaluateAll, explain, profiles } from '@/core/law';

const USAGE = `hengce: the rules of major administrative decisions, without a browser

  hengce check facts.json [--profile hlj2021] [--as-of 2026-05-01]   findings as JSON
  hengce schema facts                                                JSON Schema of facts.json
`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function check(file: string, profileName: string, asOf: string): void {
  const profile = Object.values(profiles).find(({ id }) => id === profileName);
  if (!profile) fail(`--profile: no profile “${profileName}”; known: ${Object.keys(profiles).join(', ')}`);
  if (!isCivilDate(asOf)) fail(`--as-of: not a day of the calendar: ${asOf}`);
  let facts: unknown;
  try {
    facts = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    fail(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const decoded = decisionFactsSchema.safeParse(facts);
  if (!decoded.success) {
    fail(
      decoded.error.issues
        .map(
          (issue) =>
            `${[...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.') || '(root)'}: ${issue.message}`,
        )
        .join('\n'),
    );
  }
  const findings = evaluateAll(decoded.data, { profile, asOf, calendar: chineseWorkingCalendar }).map((entry) => {
    const { rule, finding } = entry;
    return {
      rule: rule.id,
      ref: rule.ref,
      stage: rule.stage,
      title: rule.title,
      severity: rule.effect,
      gate: rule.gate,
      finding: finding.kind,
      ...(finding.kind === 'undetermined'
        ? { missing: finding.missing }
        : { reason: finding.because.code, says: explain(entry) }),
      rests: rule.rests,
    };
  });
  console.log(
    JSON.stringify(
      {
        profile: profile.id,
        version: profile.version,
        asOf,
        calendarCompleteUntil: chineseWorkingCalendar.completeUntil,
        findings,
      },
      null,
      2,
    ),
  );
}

let parsed: ReturnType<typeof parse>;
function parse() {
  return parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'string', default: 'hlj2021' }, 'as-of': { type: 'string', default: '2026-11-23' } },
  });
}
try {
  parsed = parse();
} catch (cause) {
  fail(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`);
}
const [command, subject] = parsed.positionals;
if (command === 'check' && subject) check(subject, parsed.values.profile, parsed.values['as-of']);
else if (command === 'schema' && subject === 'facts')
  console.log(
    JSON.stringify(
      z.toJSONSchema(decisionFactsSchema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'date' });
        },
      }),
      null,
      2,
    ),
  );
else fail(USAGE);
