import { evaluatorOfD71336p2 } from '../instruments/d713/36-evaluator';
import { participantsOfD71336p3 } from '../instruments/d713/36-participants';
import { triggerOfD71336p1 } from '../instruments/d713/36-trigger';
import { trialOfHlj202147 } from '../instruments/hlj2021/47-trial';
import { reportOfHlj202149 } from '../instruments/hlj2021/49-report';
import { evaluationOfSh202041 } from '../instruments/sh2020/41-evaluation';
import type { AnyRule } from '../rule';

export const evaluationRules: readonly AnyRule[] = [
  triggerOfD71336p1,
  evaluationOfSh202041,
  trialOfHlj202147,
  evaluatorOfD71336p2,
  participantsOfD71336p3,
  reportOfHlj202149,
];
