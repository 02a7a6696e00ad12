import { executionReported } from '../instruments/d713/34-report';
import { executingUnitNamed } from '../instruments/d713/34-unit';
import { executionCommentsAnswered } from '../instruments/d713/35-comments';
import { seriousProblemReported } from '../instruments/d713/35-problem';
import { executionTasksSplit } from '../instruments/hlj2021/44-tasks';
import type { AnyRule } from '../rule';

export const executionRules: readonly AnyRule[] = [
  executingUnitNamed,
  executionTasksSplit,
  executionReported,
  seriousProblemReported,
  executionCommentsAnswered,
];
