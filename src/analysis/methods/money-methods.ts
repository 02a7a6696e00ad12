import { z } from 'zod';
import {
  annualEquivalent,
  costBenefit,
  datedPresentValue,
  internalRates,
  modifiedRate,
  presentValue,
} from '@/analysis/decision';
import { refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { withConventions } from './convention-words';
import { method } from './method';
import { rate } from './rate-schema';

const amounts = z.array(z.number()).min(1).describe('by year, the first of year 0 (or 1, see start)');
const start = z.literal([0, 1]).default(0).describe('year of the first amount; spreadsheets begin with 1');

export const moneyMethods = [
  method({
    name: 'npv',
    title: { zh: '净现值与等额年值', en: 'Net present value and its yearly equivalent' },
    input: z.strictObject({ flows: amounts }),
    options: z.strictObject({
      rate,
      start,
      years: z.number().int().optional().describe('also as a yearly amount over so many years, by a single rate'),
    }),
    answer({ flows }, options) {
      const net = presentValue(flows, options.rate, options.start);
      if (!net.ok || options.years === undefined) return net.ok ? ok({ net: net.value }) : net;
      if (typeof options.rate !== 'number') return refuse('one-rate', 'options', 'years');
      const yearly = annualEquivalent(net.value, options.rate, options.years);
      return yearly.ok ? ok({ net: net.value, yearly: yearly.value }) : yearly;
    },
  }),
  method({
    name: 'benefit-cost',
    title: { zh: '效益费用比', en: 'Benefits against costs' },
    input: z.strictObject({ benefits: amounts, costs: amounts }),
    options: z.strictObject({ rate, start }),
    answer({ benefits, costs }, options) {
      const sides = costBenefit(benefits, costs, options.rate, options.start);
      return sides.ok ? ok(withConventions(sides.value, [sides.value.ratio === null && 'no-ratio'])) : sides;
    },
  }),
  method({
    name: 'irr',
    title: { zh: '内部收益率（全部解）', en: 'All internal rates of return' },
    input: z.strictObject({ flows: amounts }),
    answer({ flows }) {
      const found = internalRates(flows);
      if (!found.ok) return found;
      const { length } = found.value.rates;
      return ok(withConventions(found.value, [length === 0 && 'no-rate', length > 1 && 'several-rates']));
    },
  }),
  method({
    name: 'mirr',
    title: { zh: '修正内部收益率', en: 'Modified internal rate of return' },
    input: z.strictObject({ flows: amounts }),
    options: z.strictObject({ finance: z.number(), reinvest: z.number() }),
    answer({ flows }, { finance, reinvest }) {
      const found = modifiedRate(flows, finance, reinvest);
      return found.ok ? ok({ rate: found.value }) : found;
    },
  }),
  method({
    name: 'xnpv',
    title: { zh: '按日期折现的净现值', en: 'Net present value of dated flows' },
    input: z.strictObject({ flows: z.array(z.strictObject({ on: z.string(), amount: z.number() })).min(1) }),
    options: z.strictObject({ rate: z.number() }),
    answer({ flows }, options) {
      const net = datedPresentValue(flows, options.rate);
      return net.ok ? ok({ net: net.value }) : net;
    },
  }),
];
