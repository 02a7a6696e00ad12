import { z } from 'zod';
import { defineAct } from '../act';

/** The report of basics, views, adoption with reasons, and others, made and published (HLJ 20). */
export const publishParticipationReport = defineAct({
  type: 'publishParticipationReport',
  event: 'ParticipationReportPublished',
  stage: 'participation',
  title: { zh: '公布公众参与报告', en: 'Publish the participation report' },
  roles: ['undertaking'],
  day: 'participationReportOn',
  after: ['opinionsAnsweredOn'],
  settles: ['HLJ/20/report'],
  fields: { published: z.boolean() },
  tell: ({ on, published }) => ({ participationReportPublishedOn: published ? on : null }),
});
