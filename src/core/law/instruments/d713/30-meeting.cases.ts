import type { RuleCases } from '../../case';
import { meetingOfD71330p1 } from './30-meeting';

export const cases: RuleCases = {
  rule: meetingOfD71330p1,
  cases: [
    { name: 'met', facts: { meetingKind: 'executive' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'met (2)', facts: { meetingKind: 'plenary' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'unmet', facts: { meetingKind: 'circulation' }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['meetingKind'] } },
  ],
};
