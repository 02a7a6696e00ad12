import { z } from 'zod';
import { intervalSum, leadOver, weightedSum } from '@/analysis/decision';
import { ok } from '@/core/kernel';
import { areLevel } from './are-level';
import { withConventions } from './convention-words';
import { method } from './method';
import { noticesInWords } from './notices-in-words';
import { missingOption, tableSchema } from './table-schema';

export const valueMethods = [
  method({
    name: 'weighted-sum',
    title: { zh: '加权和', en: 'Additive value model (weighted sum of values)' },
    input: tableSchema,
    options: z.strictObject({ missing: z.union([missingOption, z.literal('interval')]).default('refuse') }),
    answer(table, { missing }) {
      if (missing === 'interval') return intervalSum(table);
      const sum = weightedSum(table, missing);
      if (!sum.ok) return sum;
      const [leader, ...rivals] = sum.value.alternatives.toSorted((a, b) => b.value - a.value);
      const leads = leader ? rivals.map(({ name }) => leadOver(sum.value, leader.name, name)) : [];
      const { notices } = withConventions({}, [areLevel(sum.value.alternatives) && 'no-order']);
      const told = noticesInWords(sum.value);
      return ok({
        ...told,
        notices: [...notices, ...told.notices],
        leads: leads.flatMap((lead) => (lead.ok ? [lead.value] : [])),
      });
    },
  }),
];
