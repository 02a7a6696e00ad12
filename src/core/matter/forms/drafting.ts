import { isRecord } from './blank-values';
import type { FormDefinition, FormOf } from './form-definition';
import { w } from './say';

const consultUnits: FormOf<'consultUnits'> = {
  fields: {
    unitReplies: {
      label: w('相关单位意见（条例第13条）', 'Replies of the units concerned (13)'),
      known: ({ facts }) => facts.unitReplies ?? facts.coUnits?.map((unit) => ({ unit })),
      parts: {
        unit: {},
        reply: { label: w('意见', 'Reply') },
        agreed: { label: w('是否一致', 'Agreed?') },
      },
    },
    dispute: {
      label: w('不能达成一致的（意见一致则整组留空）', 'Where there is no agreement (all agreed: leave all blank)'),
      parts: {
        points: { label: w('争议的主要问题', 'Points in dispute') },
        others: { label: w('有关单位意见', 'Positions of the units') },
        own: { label: w('承办单位意见', 'Own position') },
        reasons: {},
        basis: {},
      },
    },
  },
  derived: {
    unitsTouched: ({ unitReplies }) =>
      Array.isArray(unitReplies) ? unitReplies.map((row: unknown) => (isRecord(row) ? row.unit : undefined)) : [],
  },
  papers: ['unit-opinions'],
};

export const draftingForms = { consultUnits } satisfies Readonly<Record<string, FormDefinition>>;
