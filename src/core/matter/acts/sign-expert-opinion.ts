import { defineAct } from '../act';
import { expertOpinionParts, opinionRefusal, withoutReplaced } from '../expert-opinion';
import { refuse } from '../refusal';

/** A written opinion on necessity, feasibility and soundness, signed and sealed (D713 19). */
export const signExpertOpinion = defineAct({
  type: 'signExpertOpinion',
  event: 'ExpertOpinionSigned',
  kind: 'records',
  stage: 'experts',
  inAnyOrder: true,
  title: { zh: '签署专家论证意见', en: 'Sign an expert opinion' },
  roles: ['expert', 'undertaking'],
  after: ['expertPanel'],
  tells: ['expertOpinions'],
  fields: expertOpinionParts,
  check: (given, { facts }, _law, { role, name: signer }) =>
    role === 'expert' && given.name !== signer
      ? refuse(
          'not-yours',
          {
            zh: `专家意见由本人签署：${given.name}。`,
            en: `Experts sign for themselves: this is ${given.name}’s opinion.`,
          },
          { field: 'name' },
        )
      : opinionRefusal({ ...given, signedOn: given.on }, facts),
  tell: (given, { facts }) => withoutReplaced(facts, [given]),
  add: (
    { on, name, question, necessity, feasibility, soundness, verdict, scores, sealed },
    _before,
    { role, unit, name: filer },
  ) => ({
    expertOpinions: [
      {
        name,
        ...(question && { question }),
        necessity,
        feasibility,
        soundness,
        verdict,
        scores,
        signedOn: on,
        sealed,
        ...(role === 'undertaking' && { filedBy: `${unit} ${filer}` }),
      },
    ],
  }),
});
