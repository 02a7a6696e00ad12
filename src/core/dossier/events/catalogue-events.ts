import { z } from 'zod';
import { day, line, paper, prose } from '@/core/law';

export const matterProposedEvent = z.strictObject({
  stage: z.literal('catalogue'),
  type: z.literal('MatterProposed'),
  on: day,
  title: line,
  origin: z.enum(['sample', 'import', 'entered']),
  profileId: z.enum(['d713', 'hlj2021']),
  proposalSource: z.enum(['leader', 'department', 'lower-government', 'deputy', 'citizen']).optional(),
  proposer: line.optional(),
  summary: prose.optional(),
  papers: z.array(paper).optional(),
});

export const catalogueEvent = z.discriminatedUnion('type', [matterProposedEvent]);
export type CatalogueEvent = z.infer<typeof catalogueEvent>;
