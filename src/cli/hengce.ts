import { parseArgs } from 'node:util';
import { z } from 'zod';
import { caseSchema } from '@/analysis/methods';
import { cityDayOf } from '@/core/kernel';
import { allRules, decisionFactsSchema, stageIds } from '@/core/law';
import { storyLine } from '@/core/matter';
import { acts, payloadSchemaOf } from './commands/acts';
import { analyseCase } from './commands/analyse';
import { type CheckFilter, check } from './commands/check';
import { compare } from './commands/compare';
import { takeInLawText } from './commands/law-text';
import { schedule, whatIfSchema } from './commands/schedule';
import { BadLine, walk } from './commands/walk';
import { dayNamed, fail, issuesOf, lawFrom, print, profileNamed, readFacts, readJson, readText } from './read-input';

const USAGE = `hengce: the rules of major administrative decisions, without a browser

  hengce check facts.json                        each door with what bars it, and the findings of every rule
         [--only R104,D713/26.2/minimum] [--stage legality] [--breached]
  hengce schedule facts.json                     the way to the earliest lawful decision day
         [--what-if what-if.json] [--meeting 2026-12-14 ...] [--bare: offices act on any day]
  hengce compare facts.json --with xj2022        findings that change under the law of another place
  hengce walk story.jsonl                        carries out a story, one act a line, and tells what came of each
         [--meeting 2026-12-14 ...]
  hengce analyse case.json                       carries out a method of decision analysis: {method, input, options}
  hengce law-text file.docx --instrument d713    an official text held against our quotes and ledger
         [--out law-texts/d713.json: written for the app to show]
  hengce acts                                    every act: role, stage, when it may be repeated
  hengce schema facts | what-if | story | analyse | act openConsultation
                                                 JSON Schema of the files, and of an act's payload

  [--profile hlj2021] [--as-of 2026-05-01] [--calendar years.json] [--help]
  Instead of a file, - reads standard input.
  Answers are JSON on standard output, described in docs/reference/command-line.md; a fault ends with code 2.
`;

/** Today in the city, wherever the command is run. */
const today = () => cityDayOf(Date.now());

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      with: { type: 'string' },
      'as-of': { type: 'string', default: today() },
      calendar: { type: 'string' },
      'what-if': { type: 'string' },
      meeting: { type: 'string', multiple: true },
      bare: { type: 'boolean' },
      instrument: { type: 'string' },
      out: { type: 'string' },
      only: { type: 'string' },
      stage: { type: 'string' },
      breached: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function readWhatIf(file: string) {
  const decoded = whatIfSchema.safeParse(readJson(file));
  return decoded.success ? decoded.data : fail(`${file}: ${issuesOf(decoded.error)}`);
}

/** The findings asked for; what names no rule and no stage is a fault. */
function checkFilter(): CheckFilter {
  const only = values.only?.split(',').map((name) => name.trim());
  for (const name of only ?? [])
    if (!allRules.some(({ id, ref }) => id === name || ref === name)) fail(`--only: no rule “${name}”`);
  const { stage, breached } = values;
  if (stage !== undefined && !(stageIds as readonly string[]).includes(stage))
    fail(`--stage: no stage “${stage}”; known: ${stageIds.join(', ')}`);
  return { ...(only && { only }), ...(stage && { stage }), ...(breached && { breached }) };
}

const jsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: shape }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(shape, { type: 'string', format: 'date' });
    },
  });

let parsed: ReturnType<typeof parse>;
try {
  parsed = parse();
} catch (cause) {
  fail(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`);
}
const {
  positionals: [command, subject, third],
  values,
} = parsed;

if (values.help) console.log(USAGE);
else if (command === 'acts') print(acts());
else if (command === 'schema' && subject === 'act') {
  const schema = third === undefined ? undefined : payloadSchemaOf(third);
  print(jsonSchema(schema ?? fail(`there is no act “${third ?? ''}”; hengce acts lists them`)));
} else if (command === 'schema' && subject === 'story') print(jsonSchema(storyLine));
else if (command === 'walk' && subject) {
  try {
    const meetings = (values.meeting ?? []).map((text) => dayNamed(text, 'meeting')).toSorted();
    const law = lawFrom(values);
    const isGiven = (option: string) => process.argv.some((word) => word === option || word.startsWith(`${option}=`));
    const endOn = isGiven('--as-of') ? law.asOf : undefined;
    print(walk(readText(subject), { law, meetings, isNamed: isGiven('--profile'), endOn }));
  } catch (cause) {
    if (cause instanceof BadLine) fail(`${subject}: ${cause.message}`);
    throw cause;
  }
} else if (command === 'schema' && subject === 'facts') print(jsonSchema(decisionFactsSchema));
else if (command === 'schema' && subject === 'what-if') print(jsonSchema(whatIfSchema));
else if (command === 'schema' && subject === 'analyse') print(jsonSchema(caseSchema));
else if (command === 'analyse' && subject) {
  const done = analyseCase(readJson(subject));
  if ('faults' in done) fail(done.faults.map((line) => `${subject}: ${line}`).join('\n'));
  print(done.answer);
} else if (command === 'check' && subject) {
  const facts = readFacts(subject);
  print(check(facts, lawFrom(values, facts), checkFilter()));
} else if (command === 'schedule' && subject) {
  const facts = readFacts(subject);
  const law = lawFrom(values, facts);
  const meetings = values.meeting?.map((text) => dayNamed(text, 'meeting')).toSorted();
  const whatIf = values['what-if'] === undefined ? undefined : readWhatIf(values['what-if']);
  const bare = values.bare === true;
  print(schedule(facts, law, { ...(whatIf && { whatIf }), ...(meetings && { meetings }), ...(bare && { bare }) }));
} else if (command === 'compare' && subject && values.with) {
  const facts = readFacts(subject);
  const law = lawFrom(values, facts);
  print(compare(facts, law, { ...law, profile: profileNamed(values.with, 'with') }));
} else if (command === 'law-text' && subject) await takeInLawText(subject, values);
else fail(USAGE);
