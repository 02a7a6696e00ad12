import { z } from 'zod';
import { channels, count, day, digest, line, paper, prose } from '@/core/law';

const base = { stage: z.literal('participation'), on: day, papers: z.array(paper).optional() };

export const consultationOpenedEvent = z.strictObject({
  ...base,
  type: z.literal('ConsultationOpened'),
  /** Last day on which views are received, as the notice says. */
  until: day,
  channels: z.array(z.enum(channels)),
  shorteningReason: prose.nullable(),
});

export const consultationClosedEvent = z.strictObject({
  ...base,
  type: z.literal('ConsultationClosed'),
  batches: z.array(z.strictObject({ channel: line, rows: count, persons: count, digest, sealedOn: day })),
});

export const participationEvent = z.discriminatedUnion('type', [consultationOpenedEvent, consultationClosedEvent]);
export type ParticipationEvent = z.infer<typeof participationEvent>;
