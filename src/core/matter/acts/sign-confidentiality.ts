import { line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Someone who takes part in a matter that is not public signs the note of confidentiality (HLJ 10; D713 19.2). */
export const signConfidentiality = defineAct({
  type: 'signConfidentiality',
  event: 'ConfidentialitySigned',
  kind: 'records',
  stage: 'responsibility',
  inAnyOrder: true,
  title: { zh: '签署保密承诺', en: 'Sign the confidentiality note' },
  roles: ['undertaking', 'office', 'member', 'deputy', 'chief', 'legality-reviewer', 'expert', 'assessor'],
  after: ['nonPublicBasis'],
  tells: ['confidentialityNotes'],
  fields: { name: line },
  check: ({ name }, { facts }) => {
    if (facts.nonPublicBasis === null)
      return refuse('out-of-order', {
        zh: '该事项公开，无须保密承诺。',
        en: 'The matter is public: no note is needed.',
      });
    return facts.confidentialityNotes?.some((note) => note.name === name)
      ? refuse('already-done', { zh: `${name}已签署。`, en: `${name} has signed already.` }, { field: 'name' })
      : undefined;
  },
  tell: () => ({}),
  add: ({ on, name }) => ({ confidentialityNotes: [{ name, signedOn: on }] }),
});
