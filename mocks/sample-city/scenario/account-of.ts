import type { MatterSpec } from '../matter-spec';

/** The account of the procedures performed that goes with the file; a procedure left out stands with its reason. */
export function accountOf({ judged, hearing }: MatterSpec) {
  const performed = (procedure: string, done: boolean, because: string | undefined) => ({
    procedure,
    performed: done,
    reason: done ? null : (because ?? null),
  });
  return [
    performed('公众参与', true, undefined),
    performed('听证', hearing !== undefined, judged?.hearing.because),
    performed('专家论证', true, undefined),
    performed('风险评估', true, undefined),
    performed('公平竞争审查', judged?.competition.applies ?? false, judged?.competition.because),
  ];
}
