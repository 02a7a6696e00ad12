import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { decisionFactsSchema, meetingPositions } from '@/core/law';
import { DiscussionCard } from './discussion-card';

afterEach(cleanup);
const card = (told: object) => {
  const facts = decisionFactsSchema.parse({ chiefName: '市长', ...told });
  const meeting = facts.discussedOn ? { outcome: facts.decisionOutcome, ...meetingPositions(facts) } : null;
  return render(<DiscussionCard meeting={meeting} facts={facts} />).container.textContent ?? '';
};
const said = (name: string, position: string, text: string) => ({ name, position, text });

it('tells the outcome first, then who stood where, then only views other than the decision', () => {
  const text = card({
    discussedOn: '2026-09-07',
    decisionOutcome: 'deferred',
    statements: [
      said('陆文涛', 'disagree', '资金未落实'),
      said('韩松涛', 'agree', '应当尽快'),
      said('市长', 'disagree', '暂缓'),
    ],
  });
  expect(text).toMatch(
    /集体讨论.*暂缓决策.*除行政首长外，会议组成人员 2 人：同意 1 人、不同意 1 人；行政首长不同意.*韩松涛，应当尽快/s,
  );
  expect(text).not.toContain('资金未落实');
  expect(text.match(/与决定不同的意见/g)).toHaveLength(1);
});

it('says that nothing was discussed, or when it will be', () => {
  expect(card({})).toContain('尚未集体讨论');
  expect(card({ meetingOn: '2026-12-01' })).toContain('2026年12月1日');
});
