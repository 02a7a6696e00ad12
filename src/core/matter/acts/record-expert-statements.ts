import { z } from 'zod';
import { day, line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const statement = z.strictObject({
  name: line,
  unit: line,
  /** null: none was made, as by one who left without. */
  declaredOn: day.nullable(),
  hasInterest: z.boolean(),
  /** Day the expert left the panel; null: still on it. */
  withdrewOn: day.nullable(),
});

/** What experts of the panel stated after it was chosen: no interest, an interest and thus avoidance, or that they leave (D713 20.1). */
export const recordExpertStatements = defineAct({
  type: 'recordExpertStatements',
  event: 'ExpertStatementsRecorded',
  kind: 'records',
  stage: 'experts',
  inAnyOrder: true,
  title: { zh: '登记专家声明与退出', en: 'Record experts’ statements' },
  roles: ['undertaking'],
  after: ['expertPanel'],
  tells: ['expertPanel'],
  fields: { expertStatements: z.array(statement).min(1).max(60) },
  check: ({ on, expertStatements }, { facts: { expertPanel = [] } }) => {
    for (const [at, one] of expertStatements.entries()) {
      const invalid = (part: string, zh: string, en: string) =>
        refuse('invalid', { zh, en }, { field: `expertStatements.${at}.${part}` });
      const { name, declaredOn, withdrewOn } = one;
      if (!expertPanel.some((expert) => isSame(expert, one)))
        return invalid('name', `${name}不在论证专家名单中。`, `${name} is not on the panel.`);
      if (expertStatements.findIndex((other) => isSame(other, one)) < at)
        return invalid('name', `${name}登记了两次。`, `${name} stands here twice.`);
      if (!declaredOn && !withdrewOn)
        return invalid('declaredOn', `请填写${name}的声明日或退出日。`, `Say when ${name} stated or left.`);
      if (declaredOn && declaredOn > on)
        return invalid('declaredOn', '声明日不能晚于登记日。', 'A statement is not made after it is recorded.');
      if (withdrewOn && withdrewOn > on)
        return invalid('withdrewOn', '退出日不能晚于登记日。', 'Nobody leaves after it is recorded.');
    }
    return undefined;
  },
  tell: ({ expertStatements }, { facts: { expertPanel = [] } }) => ({
    expertPanel: expertPanel.map((expert) => ({
      ...expert,
      ...expertStatements.find((one) => isSame(one, expert)),
    })),
  }),
});

const isSame = (
  one: { readonly name: string; readonly unit: string },
  other: { readonly name: string; readonly unit: string },
): boolean => one.name === other.name && one.unit === other.unit;
