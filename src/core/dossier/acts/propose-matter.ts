import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import { day, line, paper, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** The first event of a dossier: a proposal from one of the sources of D713 10.1, or a row of a published catalogue. */
export const proposeMatter = defineAct({
  type: 'proposeMatter',
  stage: 'catalogue',
  title: { zh: '提出决策事项建议', en: 'Propose a matter' },
  roles: ['undertaking', 'office', 'chief', 'deputy'],
  settles: ['D713/10.1/source'],
  schema: z.strictObject({
    on: day,
    title: line,
    origin: z.enum(['sample', 'import', 'entered']),
    profileId: z.enum(['d713', 'hlj2021']),
    proposalSource: z.enum(['leader', 'department', 'lower-government', 'deputy', 'citizen']).optional(),
    proposer: line.optional(),
    summary: prose.optional(),
    papers: z.array(paper).optional(),
  }),
  decide(dossier, payload) {
    if (dossier.version > 0)
      return err(refuse('already-done', { zh: '该事项已存在。', en: 'The matter exists already.' }));
    return ok([{ stage: 'catalogue', type: 'MatterProposed', ...payload }]);
  },
});
