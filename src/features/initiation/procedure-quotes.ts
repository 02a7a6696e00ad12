import type { Provision } from '@/core/law';

const words = (article: string, quote: string): Provision => ({ instrument: 'D713', article, quote, verbatim: true });

/** The words each judgement of a conditional procedure rests on. */
export const procedureQuotes = {
  participation: words('14.1', '决策承办单位应当采取便于社会公众参与的方式充分听取意见，依法不予公开的决策事项除外。'),
  hearing: words(
    '16.1',
    '决策事项直接涉及公民、法人、其他组织切身利益或者存在较大分歧的，可以召开听证会。法律、法规、规章对召开听证会另有规定的，依照其规定。',
  ),
  experts: words(
    '19.1',
    '对专业性、技术性较强的决策事项，决策承办单位应当组织专家、专业机构论证其必要性、可行性、科学性等，并提供必要保障。',
  ),
  risk: words(
    '22.1',
    '重大行政决策的实施可能对社会稳定、公共安全等方面造成不利影响的，决策承办单位或者负责风险评估工作的其他单位应当组织评估决策草案的风险可控性。',
  ),
  competition: words('29.1', '决策草案涉及市场主体经济活动的，应当包含公平竞争审查的有关情况'),
} as const;
