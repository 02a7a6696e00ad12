import type { z } from 'zod';
import { caseSchema } from '@/analysis/methods';
import { allRules, decisionFactsSchema, knownValues, stageIds } from '@/core/law';
import { storyLine } from '@/core/matter';
import type { CommandLine } from './command-line';
import { acts, payloadSchemaOf } from './commands/acts';
import { analyseCase } from './commands/analyse';
import { type CheckFilter, check } from './commands/check';
import { compare } from './commands/compare';
import { takeInLawText } from './commands/law-text';
import { schedule, whatIfSchema } from './commands/schedule';
import { BadLine, walk } from './commands/walk';
import { dayNamed, lawFrom, profileNamed, readFacts } from './law-input';
import { decodedJson, fail, jsonSchema, print, readJson, readText } from './read-input';

const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  facts: decisionFactsSchema,
  'what-if': whatIfSchema,
  story: storyLine,
  analyse: caseSchema,
};

/** The findings asked for; what names no rule and no stage is a fault. */
function checkFilter(values: CommandLine['values']): CheckFilter {
  const only = values.only?.split(',').map((name) => name.trim());
  for (const name of only ?? [])
    if (!allRules.some(({ id, ref }) => id === name || ref === name)) fail(`--only: no rule “${name}”`);
  const { stage, breached } = values;
  if (stage !== undefined && !(stageIds as readonly string[]).includes(stage))
    fail(`--stage: no stage “${stage}”; known: ${stageIds.join(', ')}`);
  return { ...(only && { only }), ...(stage && { stage }), ...(breached && { breached }) };
}

function schemaOf(subject: string, name: string | undefined) {
  if (subject !== 'act') return schemas[subject];
  return (
    (name === undefined ? undefined : payloadSchemaOf(name)) ??
    fail(`there is no act “${name ?? ''}”; hengce acts lists them`)
  );
}

function walked(story: string, values: CommandLine['values']): void {
  try {
    const meetings = (values.meeting ?? []).map((text) => dayNamed(text, 'meeting')).toSorted();
    const law = lawFrom(values);
    const isGiven = (option: string) => process.argv.some((word) => word === option || word.startsWith(`${option}=`));
    const endOn = isGiven('--as-of') ? law.asOf : undefined;
    print(walk(readText(story), { law, meetings, isNamed: isGiven('--profile'), endOn }));
  } catch (cause) {
    if (cause instanceof BadLine) fail(`${story}: ${cause.message}`);
    throw cause;
  }
}

/** Carries out a command of law and method; false: it is none. */
export async function run({ positionals: [command, subject, third], values }: CommandLine): Promise<boolean> {
  if (command === 'acts') {
    print(acts());
    return true;
  }
  if (subject === undefined) return false;
  switch (command) {
    case 'schema': {
      const schema = schemaOf(subject, third);
      if (schema) print(jsonSchema(schema, knownValues));
      return schema !== undefined;
    }
    case 'walk':
      walked(subject, values);
      return true;
    case 'analyse': {
      const done = analyseCase(readJson(subject));
      if ('faults' in done) fail(done.faults.map((line) => `${subject}: ${line}`).join('\n'));
      print(done.answer);
      return true;
    }
    case 'check': {
      const facts = readFacts(subject);
      print(check(facts, lawFrom(values, facts), checkFilter(values)));
      return true;
    }
    case 'schedule': {
      const facts = readFacts(subject);
      const law = lawFrom(values, facts);
      const meetings = values.meeting?.map((text) => dayNamed(text, 'meeting')).toSorted();
      const whatIf = values['what-if'] === undefined ? undefined : decodedJson(values['what-if'], whatIfSchema);
      const bare = values.bare === true;
      print(schedule(facts, law, { ...(whatIf && { whatIf }), ...(meetings && { meetings }), ...(bare && { bare }) }));
      return true;
    }
    case 'compare': {
      if (values.with === undefined) return false;
      const facts = readFacts(subject);
      const law = lawFrom(values, facts);
      print(compare(facts, law, { ...law, profile: profileNamed(values.with, 'with') }));
      return true;
    }
    case 'law-text':
      await takeInLawText(subject, values);
      return true;
    default:
      return false;
  }
}
