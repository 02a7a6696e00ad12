import { civilDate } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const publicChannelsUsed = checkRule({
  id: 'D713/15.1/channels',
  ref: 'R037',
  stage: 'participation',
  layer: 'N',
  legalBasis: [
    quoted('D713', '15.1', '通过政府网站、政务新媒体以及报刊、广播、电视等便于社会公众知晓的途径', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '通过便于公众知晓的途径公布', en: 'Published by channels the public can see' },
  reads: ['noticeChannels'],
  applies: both(ifPublic, ifConsulted),
  takenOn: ({ consultationOpened }) => consultationOpened,
  holds: ({ noticeChannels }) => ({
    holds: noticeChannels.length >= 1,
    counted: { value: noticeChannels.length, unit: 'items', needed: 1, bound: 'at-least' },
  }),
  met: () => ({ zh: '已通过便于知晓的途径公布。', en: 'Published by suitable channels.' }),
  unmet: () => ({ zh: '未记录公布途径。', en: 'No channel is recorded.' }),
});
