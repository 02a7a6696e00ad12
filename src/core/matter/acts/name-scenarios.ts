import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const invalid = (field: string, zh: string, en: string) => refuse('invalid', { zh, en }, { field });

/** Futures the options are held against, each with the scores that would differ: what is uncertain is shown, no chance is invented. */
export const nameScenarios = defineAct({
  type: 'nameScenarios',
  event: 'ScenariosNamed',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '设定情景', en: 'Name scenarios' },
  roles: ['undertaking'],
  after: ['options', 'criteria'],
  fields: { scenarios: decisionFactsSchema.shape.scenarios.unwrap() },
  check: ({ scenarios }, { facts }) => {
    for (const [at, { name, changes }] of scenarios.entries()) {
      if (scenarios.findIndex((other) => other.name === name) < at)
        return invalid(`scenarios.${at}.name`, `情景“${name}”重名。`, `The scenario “${name}” stands twice.`);
      for (const { option, criterion } of changes) {
        if (!facts.options?.some((one) => one.name === option))
          return invalid(
            `scenarios.${at}.changes`,
            `备选方案中没有“${option}”。`,
            `“${option}” is not one of the options.`,
          );
        if (!facts.criteria?.some((one) => one.name === criterion))
          return invalid(
            `scenarios.${at}.changes`,
            `准则中没有“${criterion}”。`,
            `“${criterion}” is not one of the criteria.`,
          );
      }
    }
    return undefined;
  },
});
