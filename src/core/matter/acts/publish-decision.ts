import { decisionFactsSchema, factWords } from '@/core/law';
import { defineAct } from '../act';
import { type ActRefusal, refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Gazette, government site and local newspaper; adoption of views and interpretation where due (D713 32.1). */
export const publishDecision = defineAct({
  type: 'publishDecision',
  event: 'DecisionPublished',
  kind: 'performs',
  stage: 'publication',
  publishes: true,
  title: { zh: '公布决策', en: 'Publish the decision' },
  roles: ['office'],
  gate: 'publication',
  once: 'publishedOn',
  day: 'publishedOn',
  after: ['discussedOn'],
  fields: {
    publicationChannels: f.publicationChannels.unwrap().min(1),
    decisionNo: f.decisionNo.unwrap(),
    adoptionNoteOn: f.adoptionNoteOn.unwrap(),
    interpretationOn: f.interpretationOn.unwrap(),
    interpretationWays: f.interpretationWays,
    interpretation: f.interpretation,
  },
  check: ({ on, adoptionNoteOn, interpretationOn, interpretation }) => {
    if (adoptionNoteOn && adoptionNoteOn > on) return stillToCome('adoptionNoteOn');
    if (interpretationOn && interpretationOn > on) return stillToCome('interpretationOn');
    return interpretationOn && interpretation === undefined
      ? refuse(
          'invalid',
          {
            zh: '已经解读的，请写明解读要点；尚未解读的，不填解读日。',
            en: 'If it has been interpreted, tell the points; if not yet, leave the day empty.',
          },
          { field: 'interpretation' },
        )
      : undefined;
  },
});

/** What lies ahead has not been done: it is recorded when it is. */
const stillToCome = (field: 'adoptionNoteOn' | 'interpretationOn'): ActRefusal =>
  refuse(
    'invalid',
    {
      zh: `“${factWords[field].zh}”晚于公布日：尚未办理的不能写成已办理，办理后另行记录。`,
      en: `The day of the ${factWords[field].en} is after the publication: what has not been done is recorded when it is.`,
    },
    { field },
  );
