import { expertRoundParts } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const invalid = (field: string, zh: string, en: string) => refuse('invalid', { zh, en }, { field });

/** An anonymous round of the panel as it came back: a rating, a ranking or an allocation with free comments (D713 19; practice of Delphi enquiries). */
export const recordExpertRound = defineAct({
  type: 'recordExpertRound',
  event: 'ExpertRoundRecorded',
  kind: 'records',
  stage: 'experts',
  title: { zh: '记录匿名征询', en: 'Record an anonymous round' },
  roles: ['undertaking'],
  after: ['expertPanel'],
  tells: ['expertRounds'],
  fields: expertRoundParts,
  check: ({ roundKind, items, lowest, highest, sent, answers }, { facts }) => {
    if (lowest >= highest) return invalid('highest', '最高分应大于最低分。', 'Highest must be above lowest.');
    if (answers.length > sent)
      return invalid(
        'answers',
        `收回 ${answers.length} 份，多于发出的 ${sent} 份。`,
        `${answers.length} came back, more than the ${sent} that were sent.`,
      );
    const names = new Set(facts.expertPanel?.map(({ name }) => name));
    for (const [at, { code, values }] of answers.entries()) {
      if (answers.findIndex((other) => other.code === code) < at)
        return invalid(`answers.${at}.code`, `代号“${code}”重复。`, `The code “${code}” stands twice.`);
      if (names.has(code))
        return invalid(
          `answers.${at}.code`,
          `匿名征询用代号，不写专家姓名（${code}）。`,
          `An anonymous round goes by codes, not by names of experts (${code}).`,
        );
      if (values.length !== items.length)
        return invalid(
          `answers.${at}.values`,
          `“${code}”的数值与事项个数不一致。`,
          `“${code}” has not one value for each item.`,
        );
      if (values.some((value) => value !== null && (value < lowest || value > highest)))
        return invalid(
          `answers.${at}.values`,
          `“${code}”有超出 ${lowest}—${highest} 的数值。`,
          `“${code}” has a value off the scale of ${lowest} to ${highest}.`,
        );
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      if (roundKind === 'allocation' && Math.abs(sum - highest) > 0.001)
        return invalid(
          `answers.${at}.values`,
          `“${code}”分配合计 ${sum}，应为 ${highest}。`,
          `“${code}” allocates ${sum}, not ${highest}.`,
        );
    }
    return undefined;
  },
  tell: () => ({}),
  add: ({ on, ...round }, { facts }) => ({
    expertRounds: [{ no: (facts.expertRounds?.length ?? 0) + 1, on, ...round }],
  }),
});
