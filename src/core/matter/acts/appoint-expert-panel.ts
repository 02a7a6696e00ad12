import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Professional, representative, neutral; nobody with a direct interest, each with a statement (D713 20.1; HLJ 24). */
export const appointExpertPanel = defineAct({
  type: 'appointExpertPanel',
  event: 'ExpertPanelAppointed',
  kind: 'performs',
  stage: 'experts',
  title: { zh: '选定论证专家', en: 'Choose the experts' },
  roles: ['undertaking'],
  day: 'expertPanelOn',
  round: 'experts',
  after: ['startedOn'],
  fields: {
    expertPanel: f.expertPanel.unwrap(),
    poolExceptionReason: f.poolExceptionReason.unwrap(),
    differingViewsSought: f.differingViewsSought.unwrap(),
    expertItems: f.expertItems.unwrap(),
    expertQuestions: f.expertQuestions,
    expertsFromAuthority: f.expertsFromAuthority,
    expertKinds: f.expertKinds,
  },
  check: ({ expertPanel }) =>
    new Set(expertPanel.map(({ name, unit }) => `${name}/${unit}`)).size < expertPanel.length
      ? refuse(
          'invalid',
          { zh: '专家名单中有重复的人。', en: 'Someone is on the panel twice.' },
          { field: 'expertPanel' },
        )
      : undefined,
});
