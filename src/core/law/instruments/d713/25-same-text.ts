import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The text discussed is the text reviewed: Reading: changes the opinion asked for need no second review. */
export const sameTextOfD71325p2 = checkRule({
  id: 'D713/25.2/same-text',
  ref: 'R116',
  stage: 'legality',
  layer: 'N',
  rests: [quoted('D713', '25.2', '决策草案未经合法性审查')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '上会文本即送审文本', en: 'The text discussed is the text reviewed' },
  reads: ['reviewedDraftDigest', 'discussedDraftDigest'],
  holds: ({ reviewedDraftDigest, discussedDraftDigest, legalityResponseOn, draftDigest }) =>
    discussedDraftDigest === reviewedDraftDigest ||
    (legalityResponseOn !== undefined && discussedDraftDigest === draftDigest),
  met: () => ({
    zh: '上会文本与送审文本一致，或仅按审查意见修改。',
    en: 'The same text, or changed only as the opinion asked.',
  }),
  unmet: () => ({
    zh: '上会文本与送审文本不一致，须重新审查。',
    en: 'Not the text reviewed: it must be reviewed again.',
  }),
});
