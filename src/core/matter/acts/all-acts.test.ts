import { describe, expect, it } from 'vitest';
import { allRules } from '@/core/law';
import { actorOf, given } from '@/testing/given';
import { roleIds } from '../actor';
import { everyAct as allActs } from './act-of-type';
import { actsFor } from './acts-for';

describe('the acts together', () => {
  it('have names of their own', () => {
    expect(new Set(allActs.map(({ type }) => type)).size).toBe(allActs.length);
    expect(new Set(allActs.map(({ event }) => event)).size).toBe(allActs.length);
  });
  it('tell what every rule that blocks reads: no requirement without an act', () => {
    expect(
      allRules.filter((rule) => rule.effect === 'blocks' && actsFor(rule).length === 0).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the two rigid gates', () => {
  const reviewed = {
    proposedOn: '2026-01-05',
    startedOn: '2026-02-02',
    draftDigest: 'a'.repeat(64),
    legalityOpinionOn: '2026-06-10',
    legalityOutcome: 'do-not-submit',
  };
  it.each(roleIds)('are not opened by %s', (role) => {
    const submit = given([], reviewed).when(
      { type: 'submitForDiscussion', on: '2026-06-12', discussionPack: ['draft', 'legality-opinion'] },
      actorOf(role),
    );
    expect(submit.then.ok).toBe(false);
    const decide = given([], {
      ...reviewed,
      discussionSubmittedOn: '2026-06-12',
      meetingOn: '2026-06-20',
      meetingKind: 'executive',
    }).when(
      {
        type: 'recordDiscussion',
        on: '2026-06-20',
        chiefName: '长',
        membersPresent: ['甲'],
        statements: [
          { name: '甲', position: 'agree', text: null },
          { name: '长', position: 'agree', text: null },
        ],
        decisionOutcome: 'passed',
        reasonAgainstMajority: null,
        changeClass: null,
        legalityLeaderAttended: true,
        discussedDraftDigest: 'a'.repeat(64),
      },
      actorOf(role),
    );
    expect(decide.then.ok).toBe(false);
  });
  it('name the rule and what is missing', () => {
    const { then } = given([], reviewed).when({
      type: 'submitForDiscussion',
      on: '2026-06-12',
      discussionPack: ['draft'],
    });
    if (then.ok) throw new Error('must be refused');
    expect(then.error.kind).toBe('gate-closed');
    expect(then.error.obstacles?.map(({ rule }) => rule)).toContain('D713/25.2/outcome');
  });
});
