import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingPositions, memberPositions, type Statement } from './meeting-positions';
import { positionWords } from './position-words';

const CHIEF = '市长';
const anyName = fc.constantFrom('甲', '乙', '丙', '丁', '戊', CHIEF);
const anyStatement = fc.record<Statement>({
  name: fc.option(anyName),
  position: fc.constantFrom('agree', 'disagree', 'abstain', 'silent'),
  text: fc.constant('略'),
});
const anyMeeting = fc.record(
  {
    chiefName: fc.constant(CHIEF),
    membersPresent: fc.uniqueArray(anyName),
    membersWithdrawn: fc.uniqueArray(anyName, { maxLength: 2 }),
    statements: fc.array(anyStatement, { maxLength: 12 }),
    decisionOutcome: fc.constantFrom('passed', 'passed-with-changes', 'rejected', 'deferred', 'other'),
  },
  { requiredKeys: ['chiefName'] },
);
const said = (name: string, position: Statement['position']) => ({ name, position, text: '略' });

describe('who stood where', () => {
  it('the parts add up to the members present, whatever was minuted', () =>
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const { of, counts } = meetingPositions(meeting);
        expect(memberPositions.reduce((sum, position) => sum + counts[position], 0)).toBe(of);
        for (const position of memberPositions) expect(counts[position]).toBeGreaterThanOrEqual(0);
      }),
    ));
  it('every number of the sentence adds up to the first, in both languages', () =>
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const { of, counts } = meetingPositions(meeting);
        for (const text of Object.values(positionWords({ of, ...counts }))) {
          const [first = 0, ...rest] = [...text.matchAll(/\d+/g)].map(Number);
          expect(rest.reduce((sum, n) => sum + n, 0)).toBe(first);
        }
      }),
    ));
  it('the chief is no member and no dissenter', () =>
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const { members, dissent } = meetingPositions(meeting);
        expect([...members, ...dissent].filter(({ name }) => name === CHIEF)).toEqual([]);
      }),
    ));
  it.each([
    ['passed', ['乙']],
    ['deferred', ['甲']],
    ['rejected', ['甲']],
    ['other', []],
  ] as const)('after %s dissent %j', (decisionOutcome, names) => {
    const statements = [said('甲', 'agree'), said('乙', 'disagree'), said('丙', 'abstain'), said(CHIEF, 'disagree')];
    const { dissent } = meetingPositions({ chiefName: CHIEF, decisionOutcome, statements });
    expect(dissent.map(({ name }) => name)).toEqual(names);
  });
  it('the silent and those without a word are told', () => {
    const positions = meetingPositions({
      chiefName: CHIEF,
      membersPresent: ['甲', '乙', '丙'],
      statements: [said('甲', 'agree'), said('乙', 'silent'), said(CHIEF, 'agree')],
    });
    expect(positionWords({ ...positions, ...positions.counts })).toEqual({
      zh: '除行政首长外，会议组成人员 3 人：同意 1 人、未发言 1 人、没有意见记录 1 人',
      en: '3 members besides the chief: 1 for, 1 silent, 1 not recorded',
    });
  });
});
