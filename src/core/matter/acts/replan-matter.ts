import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Adjusts the promised day of a catalogue matter, with the reason (D713 3.3). */
export const replanMatter = defineAct({
  type: 'replanMatter',
  event: 'MatterReplanned',
  kind: 'records',
  stage: 'catalogue',
  title: { zh: '调整承诺日', en: 'Re-plan the promised day' },
  roles: ['office'],
  reasons: ['replanReason'],
  fields: { plannedBy: f.plannedBy.unwrap(), replanReason: f.replanReason.unwrap() },
});
