import { decisionFactsSchema, factWords } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Who answered for each step, in which role and unit and when: kept for life (D713 38 to 41). */
export const recordResponsiblePersons = defineAct({
  type: 'recordResponsiblePersons',
  event: 'ResponsiblePersonsRecorded',
  kind: 'records',
  stage: 'responsibility',
  title: { zh: '登记各环节责任人', en: 'Record who answers for each step' },
  roles: ['office', 'archivist'],
  afterEnd: true,
  fields: { responsiblePersons: f.responsiblePersons.unwrap() },
  check: (_payload, { facts }) =>
    facts.endedOn || facts.discussedOn
      ? undefined
      : refuse(
          'out-of-order',
          {
            zh: `请先办理：${factWords.discussedOn.zh}；没有作出决策的，${factWords.endedOn.zh}。`,
            en: `To be done first: ${factWords.discussedOn.en}; without a decision, ${factWords.endedOn.en}.`,
          },
          { missing: ['discussedOn', 'endedOn'] },
        ),
});
