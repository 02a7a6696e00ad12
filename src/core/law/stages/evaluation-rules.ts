import { evaluatorIndependent } from '../instruments/d713/36-evaluator';
import { publicInEvaluation } from '../instruments/d713/36-participants';
import { evaluationTriggerAnswered } from '../instruments/d713/36-trigger';
import { trialEndEvaluated } from '../instruments/hlj2021/47-trial';
import { evaluationReportComplete } from '../instruments/hlj2021/49-report';
import { evaluationDue } from '../instruments/sh2020/41-evaluation';
import type { AnyRule } from '../rule';

export const evaluationRules: readonly AnyRule[] = [
  evaluationTriggerAnswered,
  evaluationDue,
  trialEndEvaluated,
  evaluatorIndependent,
  publicInEvaluation,
  evaluationReportComplete,
];
