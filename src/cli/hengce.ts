import { parseArgs } from 'node:util';
import { z } from 'zod';
import { decisionFactsSchema } from '@/core/law';
import { storyLine } from '@/core/matter';
import { acts, payloadSchemaOf } from './commands/acts';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { schedule, whatIfSchema } from './commands/schedule';
import { BadLine, walk } from './commands/walk';
import { dayNamed, fail, issuesOf, lawFrom, print, profileNamed, readFacts, readJson, readText } from './read-input';

const USAGE = `hengce: the rules of major administrative decisions, without a browser

  hengce check facts.json                        findings of every rule
  hengce schedule facts.json                     the way to the earliest lawful decision day
         [--what-if what-if.json] [--meeting 2026-12-14 ...]
  hengce compare facts.json --with xj2022        findings that change under the law of another place
  hengce walk story.jsonl                        carries out a story, one act a line, and tells what came of each
         [--meeting 2026-12-14 ...]
  hengce acts                                    every act: role, stage, when it may be repeated
  hengce schema facts | what-if | story | act openConsultation
                                                 JSON Schema of the files, and of an act's payload

  [--profile hlj2021] [--as-of 2026-05-01] [--calendar years.json]
  Answers are JSON on standard output, described in docs/reference/command-line.md; a fault ends with code 2.
`;

/** The civil day where the command is run. */
const today = () => new Intl.DateTimeFormat('sv-SE').format();

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'string', default: 'hlj2021' },
      with: { type: 'string' },
      'as-of': { type: 'string', default: today() },
      calendar: { type: 'string' },
      'what-if': { type: 'string' },
      meeting: { type: 'string', multiple: true },
    },
  });
}

function readWhatIf(file: string) {
  const decoded = whatIfSchema.safeParse(readJson(file));
  return decoded.success ? decoded.data : fail(`${file}: ${issuesOf(decoded.error)}`);
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

if (command === 'acts') print(acts());
else if (command === 'schema' && subject === 'act') {
  const schema = third === undefined ? undefined : payloadSchemaOf(third);
  print(jsonSchema(schema ?? fail(`there is no act “${third ?? ''}”; hengce acts lists them`)));
} else if (command === 'schema' && subject === 'story') print(jsonSchema(storyLine));
else if (command === 'walk' && subject) {
  try {
    const meetings = (values.meeting ?? []).map((text) => dayNamed(text, 'meeting')).toSorted();
    print(walk(readText(subject), { law: lawFrom(values), meetings, isNamed: process.argv.includes('--profile') }));
  } catch (cause) {
    if (cause instanceof BadLine) fail(`${subject}: ${cause.message}`);
    throw cause;
  }
} else if (command === 'schema' && subject === 'facts') print(jsonSchema(decisionFactsSchema));
else if (command === 'schema' && subject === 'what-if') print(jsonSchema(whatIfSchema));
else if (command === 'check' && subject) {
  const law = lawFrom(values);
  print(check(readFacts(subject), law));
} else if (command === 'schedule' && subject) {
  const law = lawFrom(values);
  const meetings = values.meeting?.map((text) => dayNamed(text, 'meeting')).toSorted();
  const whatIf = values['what-if'] === undefined ? undefined : readWhatIf(values['what-if']);
  print(schedule(readFacts(subject), law, { ...(whatIf && { whatIf }), ...(meetings && { meetings }) }));
} else if (command === 'compare' && subject && values.with) {
  const law = lawFrom(values);
  print(compare(readFacts(subject), law, { ...law, profile: profileNamed(values.with, 'with') }));
} else fail(USAGE);
