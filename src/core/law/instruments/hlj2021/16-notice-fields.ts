import { civilDate } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { itemsDue } from '../../items-due';
import { inForceOn } from '../../profiles/dated';
import { paraphrased } from '../../provision';

export const noticeFieldsComplete = checkRule({
  id: 'HLJ/16/notice-fields',
  ref: 'R034',
  stage: 'participation',
  layer: 'H',
  legalBasis: [
    paraphrased('HLJ', '16', '公告载明草案及说明、途径和起止时间、单位和联系方式、代表报名条件等', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '公告内容齐全', en: 'The notice carries every field' },
  reads: ['consultationOpened', 'noticeFields'],
  applies: both(ifPublic, ifConsulted),
  takenOn: ({ consultationOpened }) => consultationOpened,
  holds: ({ noticeFields }, { params, lawOf }) => {
    const fields = inForceOn(params.consultationNoticeFields, lawOf)?.value;
    if (!fields) return { because: { zh: '没有施行中的公告内容规定。', en: 'No text in force lists the contents.' } };
    return itemsDue('noticeFields', fields, noticeFields);
  },
  met: () => ({ zh: '公告内容齐全。', en: 'The notice is complete.' }),
  unmet: ({ zh = '', en = '' }) => ({ zh: `公告没有载明：${zh}。`, en: `Not in the notice: ${en}.` }),
});
