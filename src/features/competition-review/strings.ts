import { bilingual } from '@/i18n';

/** Unofficial English of the nineteen items, in their order. */
const shortItems: readonly string[] = [
  '1. unlawful approval for market entry',
  '2. unlawful franchise',
  '3. tied to certain operators',
  '4. unreasonable entry or exit terms',
  '5. other limits of entry and exit',
  '6. barring goods or factors from outside',
  '7. barring outside investment',
  '8. barring outside bidders',
  '9. discriminatory fees, prices, subsidies',
  '10. discriminatory qualification or supervision',
  '11. other limits of free flow',
  '12. tax favours for certain operators',
  '13. selective subsidies',
  '14. favours in factors, fees, funds, insurance',
  '15. other effects on cost',
  '16. forcing or helping monopoly',
  '17. pricing beyond powers',
  '18. interfering with market prices',
  '19. other effects on conduct',
];

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    recordCompetitionFirstReview: {
      ask: '草案是否含有下列内容？公平竞争审查条例第8至11条共十九项，逐条回答是或否。',
      answered: (done: number, all: number) => `已回答 ${done} / ${all} 项`,
      groups: [
        '一、市场准入和退出（第8条）',
        '二、商品、要素自由流动（第9条）',
        '三、生产经营成本（第10条）',
        '四、生产经营行为（第11条）',
      ],
      item: (index: number, text: string) => `${index + 1}. ${text}`,
      exception: '例外（第12条）：有一项为“是”时填写',
      operatorRows: '听取意见的经营者、协会（第16条）',
      operatorRowsName: '名称',
      exceptionGround: '适用例外的情形（第12条，不适用留空）',
      exceptionMilder: '没有影响更小的替代方案',
      exceptionPeriod: '实施期限或终止条件',
    },
    concludeCompetitionReview: {
      competitionConclusion: '审查结论',
      o_competitionConclusion_consistent: '符合',
      o_competitionConclusion_exception: '适用例外',
      o_competitionConclusion_inconsistent: '不符合，不得出台',
    },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    recordCompetitionFirstReview: {
      ask: 'Does the draft contain any of the following? Nineteen items of Articles 8 to 11, each answered yes or no. The English is unofficial.',
      answered: (done: number, all: number) => `${done} of ${all} answered`,
      groups: [
        '1. Market entry and exit (8)',
        '2. Free flow of goods and factors (9)',
        '3. Cost of production (10)',
        '4. Conduct of business (11)',
      ],
      item: (index: number) => shortItems[index] ?? `${index + 1}`,
      exception: 'Exception (12): where one answer is yes',
      operatorRows: 'Operators and associations heard (16)',
      operatorRowsName: 'Name',
      exceptionGround: 'Ground of an exception (12; blank: none)',
      exceptionMilder: 'Why no milder way',
      exceptionPeriod: 'Period or end condition',
    },
    concludeCompetitionReview: {
      competitionConclusion: 'Conclusion',
      o_competitionConclusion_consistent: 'consistent',
      o_competitionConclusion_exception: 'exception applies',
      o_competitionConclusion_inconsistent: 'contrary: cannot be issued',
    },
  },
);
