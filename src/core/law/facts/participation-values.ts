import type { ValuesByField } from './values-by-field';

/** Values of consultation, survey and hearing. */
export const participationValues: ValuesByField = {
  participationMethods: {
    symposium: { zh: '座谈会', en: 'symposium' },
    hearing: { zh: '听证会', en: 'hearing' },
    'site-visit': { zh: '实地走访', en: 'site visits' },
    written: { zh: '书面征求意见', en: 'in writing' },
    consultation: { zh: '向社会公开征求意见', en: 'open consultation' },
    questionnaire: { zh: '问卷调查', en: 'questionnaire' },
    poll: { zh: '民意调查', en: 'opinion poll' },
  },
  noticeChannels: {
    'government-site': { zh: '政府网站', en: 'government site' },
    'new-media': { zh: '政务新媒体', en: 'new media' },
    newspaper: { zh: '报刊', en: 'newspaper' },
    'radio-tv': { zh: '广播电视', en: 'radio and TV' },
    hotline: { zh: '热线', en: 'hotline' },
    letter: { zh: '信函', en: 'letter' },
    email: { zh: '电子邮件', en: 'e-mail' },
    'on-site': { zh: '现场', en: 'on site' },
  },
  noticeFields: {
    draft: { zh: '决策草案', en: 'draft' },
    explanation: { zh: '起草说明', en: 'explanation' },
    channels: { zh: '提出意见的途径', en: 'ways to comment' },
    period: { zh: '起止时间', en: 'first and last day' },
    contact: { zh: '单位和联系方式', en: 'unit and contact' },
  },
  'surveys.kind': {
    'site-visit': { zh: '实地走访', en: 'site visit' },
    written: { zh: '书面征求意见', en: 'in writing' },
    questionnaire: { zh: '问卷调查', en: 'questionnaire' },
    poll: { zh: '民意调查', en: 'opinion poll' },
  },
  disposition: {
    adopted: { zh: '采纳', en: 'adopted' },
    partly: { zh: '部分采纳', en: 'partly adopted' },
    not: { zh: '未采纳', en: 'not adopted' },
  },
  hearingSteps: {
    presentation: { zh: '介绍草案、依据', en: 'presentation of draft and basis' },
    statements: { zh: '陈述、询问、质证、辩论', en: 'statements, questions, evidence, debate' },
    confirmation: { zh: '确认笔录并签字', en: 'record confirmed and signed' },
  },
  stance: {
    oppose: { zh: '反对', en: 'against' },
    conditional: { zh: '有条件赞成', en: 'with conditions' },
    support: { zh: '赞成', en: 'for' },
    none: { zh: '未表态', en: 'no stance' },
  },
  signed: {
    signed: { zh: '已签字', en: 'signed' },
    refused: { zh: '拒签并注明', en: 'refused to sign, noted' },
    no: { zh: '未签', en: 'not signed' },
  },
  hearingReportItems: {
    organisation: { zh: '组织情况', en: 'organisation' },
    participants: { zh: '参加人情况', en: 'participants' },
    opinions: { zh: '主要意见', en: 'opinions' },
    disputes: { zh: '争议焦点', en: 'points in dispute' },
    analysis: { zh: '意见分析', en: 'analysis' },
    other: { zh: '其他', en: 'other' },
  },
};
