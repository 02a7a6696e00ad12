import { performedSteps, personsNamed, stageWords } from '@/core/law';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { personsOnRecord, sourceOnRecord } from './persons-on-record';
import { w } from './say';

const judgePostEvaluation: FormOf<'judgePostEvaluation'> = {
  isWrittenNow: true,
  fields: {
    evaluationTriggers: { label: w('出现的情形（条例第36条）', 'Situations met (36)') },
    evaluate: { label: w('是否开展后评估', 'Evaluate?') },
    because: {},
  },
};

const planPostEvaluation: FormOf<'planPostEvaluation'> = {
  fields: {
    evaluator: { label: w('评估单位', 'Evaluator'), known: fact('evaluator') },
    evaluatorThirdParty: {},
    earlierArgumentUnits: {
      known: ({ facts }) => facts.earlierArgumentUnits ?? (facts.riskAssessor ? [facts.riskAssessor] : undefined),
    },
    evaluationMethod: {},
  },
  papers: ['evaluation-plan'],
};

const reportPostEvaluation: FormOf<'reportPostEvaluation'> = {
  isWrittenNow: true,
  fields: {
    evaluationParticipants: { label: w('参与评估的方面（条例第36条）', 'Who took part (36)'), mayBeAll: true },
    evaluationSections: { label: w('报告内容', 'Contents of the report'), mayBeAll: true },
    evaluationAdvice: { label: w('建议', 'Advice') },
    evaluationSummary: {},
  },
  papers: ['evaluation-report'],
};

const recordResponsiblePersons: FormOf<'recordResponsiblePersons'> = {
  isWrittenNow: true,
  fields: {
    responsiblePersons: {
      label: w('各环节责任人（条例第38至41条）', 'Who answers for each step (38 to 41)'),
      rows: 1,
      known: ({ dossier, facts }) => personsOnRecord(dossier, performedSteps(facts)),
      rowSource: ({ stage, name, role, unit, on }, { dossier }) =>
        sourceOnRecord(dossier, { stage, name, role, unit, on }),
      parts: {
        stage: {
          control: 'choice',
          options: ({ facts }) => performedSteps(facts).map((stage) => ({ value: stage, label: stageWords[stage] })),
        },
        name: {},
        role: {},
        unit: {},
        on: {},
      },
    },
  },
};

const claimTolerance: FormOf<'claimTolerance'> = {
  isWrittenNow: true,
  fields: {
    exploratory: { label: w('是否探索性改革', 'Exploratory reform?') },
    byProcedure: { label: w('是否按程序决策', 'Decided by procedure?') },
    diligent: { label: w('是否勤勉尽责', 'Diligent?') },
    noPrivateGain: { label: w('是否未谋取私利', 'Without private gain?') },
    because: { label: w('说明', 'Explanation') },
  },
};

const signConfidentiality: FormOf<'signConfidentiality'> = {
  fields: {
    name: {
      label: w('签署人', 'Signed by'),
      directory: 'person',
      hint: ({ facts }) => {
        const signed = new Set(facts.confidentialityNotes?.map(({ name }) => name));
        const waiting = personsNamed(facts).filter((name) => !signed.has(name));
        return waiting.length === 0
          ? undefined
          : w(`尚未签署：${waiting.join('、')}`, `Not signed yet: ${waiting.join(', ')}`);
      },
    },
  },
};

const fileReviewerReport: FormOf<'fileReviewerReport'> = {
  fields: { year: { label: w('报告年度', 'Year reported on'), min: 2000, max: 2200 } },
};

const recordLawVersion: FormOf<'recordLawVersion'> = { fields: {} };

export const evaluationForms = {
  judgePostEvaluation,
  planPostEvaluation,
  reportPostEvaluation,
  recordResponsiblePersons,
  claimTolerance,
  signConfidentiality,
  fileReviewerReport,
  recordLawVersion,
} satisfies Readonly<Record<string, FormDefinition>>;
