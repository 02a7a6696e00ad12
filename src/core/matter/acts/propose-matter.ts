import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** The first event of a dossier: a proposal from one of the sources of D713 10.1, or a row of a published catalogue. */
export const proposeMatter = defineAct({
  type: 'proposeMatter',
  event: 'MatterProposed',
  kind: 'records',
  stage: 'catalogue',
  takesEffect: true,
  title: { zh: '提出决策事项建议', en: 'Propose a matter' },
  roles: ['undertaking', 'office', 'chief', 'deputy'],
  day: 'proposedOn',
  tells: [
    'title',
    'origin',
    'profileId',
    'summary',
    'catalogueSource',
    'proposalSource',
    'proposer',
    'proposalArgument',
    'plannedBy',
    'leadUnit',
    'profileVersion',
  ],
  fields: {
    title: f.title.unwrap(),
    origin: f.origin.unwrap(),
    profileId: f.profileId.unwrap(),
    summary: f.summary,
    catalogueSource: f.catalogueSource,
    /** What the published catalogue says of the matter, where it came from one. */
    catalogueYear: f.catalogueYear,
    catalogueHearingFlag: f.catalogueHearingFlag,
    proposalSource: f.proposalSource,
    proposer: f.proposer,
    proposalArgument: f.proposalArgument,
    plannedBy: f.plannedBy,
    leadUnit: f.leadUnit,
  },
  check: (_payload, dossier) =>
    dossier.version > 0
      ? refuse('already-done', { zh: '该事项已存在。', en: 'The matter exists already.' })
      : undefined,
  tell: ({ on: _on, ...told }) => ({
    ...told,
    profileVersion: civilDate(profiles[told.profileId].version),
  }),
});
