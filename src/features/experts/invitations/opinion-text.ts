import { valueWords } from '@/core/law';
import type { GatheredOpinion } from '@/ports/expert-links';

/** An opinion that was signed by link as a paper of the dossier, in the language of the record. */
export const opinionText = ({
  name,
  unit,
  question,
  necessity,
  feasibility,
  soundness,
  verdict,
  scores,
  signedOn,
  proof,
}: GatheredOpinion): string =>
  [
    '专家论证意见',
    ...(question ? [`论证的问题：${question}`] : []),
    `一、必要性\n${necessity}`,
    `二、可行性\n${feasibility}`,
    `三、科学性\n${soundness}`,
    `结论：${valueWords('verdict', verdict)?.zh ?? verdict}`,
    ...(scores.length > 0 ? [`评分：${scores.join('、')}`] : []),
    `${name}（${unit}）\n${signedOn} 经专家链接署名\n链接凭证 ${proof}`,
  ].join('\n\n');
