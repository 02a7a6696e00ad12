import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    recordResponsiblePersons: {
      responsiblePersons: '各环节责任人（条例第38至41条）',
      responsiblePersonsStage: '环节',
      responsiblePersonsName: '姓名',
      responsiblePersonsRole: '职责',
      responsiblePersonsUnit: '单位',
      responsiblePersonsOn: '日期',
    },
    claimTolerance: {
      exploratory: '是否探索性改革（省规定第55条）',
      byProcedure: '是否按程序决策',
      diligent: '是否勤勉尽责',
      noPrivateGain: '是否未谋取私利',
      because: '说明',
    },
    signConfidentiality: {
      name: '签署人',
      waiting: (names: string) => `案卷中还没有签署的：${names}`,
      separator: '、',
    },
    fileReviewerReport: { year: '报告年度' },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    recordResponsiblePersons: {
      responsiblePersons: 'Who answers for each step (38 to 41)',
      responsiblePersonsStage: 'Step',
      responsiblePersonsName: 'Name',
      responsiblePersonsRole: 'Role',
      responsiblePersonsUnit: 'Unit',
      responsiblePersonsOn: 'Day',
    },
    claimTolerance: {
      exploratory: 'Exploratory reform (Heilongjiang 55)?',
      byProcedure: 'Decided by procedure?',
      diligent: 'Diligent?',
      noPrivateGain: 'Without private gain?',
      because: 'Explanation',
    },
    signConfidentiality: { name: 'Signed by', waiting: (names) => `not signed yet: ${names}`, separator: ', ' },
    fileReviewerReport: { year: 'Year reported on' },
  },
);
