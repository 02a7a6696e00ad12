import { z } from 'zod';
import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The report of basics, views, adoption with reasons, and others, made and published (HLJ 20). */
export const publishParticipationReport = defineAct({
  type: 'publishParticipationReport',
  event: 'ParticipationReportPublished',
  kind: 'records',
  stage: 'participation',
  title: { zh: '公布公众参与报告', en: 'Publish the participation report' },
  roles: ['undertaking'],
  day: 'participationReportOn',
  after: ['opinionsAnsweredOn'],
  tells: ['participationReportPublishedOn', 'hearingReportOn', 'hearingReportItems', 'hearingReargument'],
  fields: {
    published: z.boolean(),
    hearingReportOn: f.hearingReportOn,
    hearingReportItems: f.hearingReportItems,
    hearingReargument: f.hearingReargument,
  },
  tell: ({ on, published, ...hearing }) => ({
    participationReportPublishedOn: published ? on : null,
    ...hearing,
  }),
});
