import { z } from 'zod';
import { concludeApplicability, decisionFactsSchema, followsDecree, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/**
 * The applicability judgement of D713 3: class, exclusions, special law on the procedure, catalogue. `because` and
 * `inCatalogue` came later: earlier events have neither, and then tell the three answers alone.
 */
export const judgeApplicability = defineAct({
  type: 'judgeApplicability',
  event: 'ApplicabilityJudged',
  stage: 'catalogue',
  title: { zh: '判断是否属于重大行政决策', en: 'Judge whether it is a major decision' },
  roles: ['undertaking', 'office'],
  settles: ['D713/3.1/class', 'D713/3.2/exclusion', 'D713/3.2/special-law'],
  fields: {
    matterClass: f.matterClass.unwrap(),
    exclusion: f.exclusion.unwrap(),
    specialLaw: f.specialLaw.unwrap(),
    inCatalogue: z.boolean().nullable().optional(),
    because: prose.optional(),
  },
  check: (answers) =>
    followsDecree(concludeApplicability(answers)) === false && answers.because === undefined
      ? refuse(
          'invalid',
          { zh: '判断为不适用的，请写明理由。', en: 'Please give the reason why it does not apply.' },
          { field: 'because' },
        )
      : undefined,
  tell: ({ on, matterClass, exclusion, specialLaw, inCatalogue, because }, _dossier, { name: by }) => {
    const answers = { matterClass, exclusion, specialLaw };
    const applies = followsDecree(concludeApplicability({ ...answers, inCatalogue }));
    return applies === undefined || because === undefined
      ? answers
      : { ...answers, applicabilityJudgement: { applies, because, inCatalogue: inCatalogue ?? null, by, on } };
  },
});
