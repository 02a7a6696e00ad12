import { reportOfD71334p1 } from '../instruments/d713/34-report';
import { unitOfD71334p1 } from '../instruments/d713/34-unit';
import { commentsOfD71335p2 } from '../instruments/d713/35-comments';
import { problemOfD71335p1 } from '../instruments/d713/35-problem';
import { tasksOfHlj202144 } from '../instruments/hlj2021/44-tasks';
import type { AnyRule } from '../rule';

export const executionRules: readonly AnyRule[] = [
  unitOfD71334p1,
  tasksOfHlj202144,
  reportOfD71334p1,
  problemOfD71335p1,
  commentsOfD71335p2,
];
