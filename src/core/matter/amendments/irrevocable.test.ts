import { describe, expect, it } from 'vitest';
import { allActs } from '../acts/all-acts';
import { irrevocableRefusal } from './relied-on';

const fixed = allActs.filter(({ event }) => irrevocableRefusal(event)).map(({ type }) => type as string);

describe('what took effect outside', () => {
  it('is not withdrawn: proposals, notices, publications, the closed file', () =>
    expect(fixed.toSorted()).toEqual([
      'announceHearing',
      'archiveDossier',
      'extendConsultation',
      'openConsultation',
      'proposeMatter',
      'publishAnswers',
      'publishDecision',
      'publishHearingList',
      'publishInterpretation',
    ]));
  it('is every act that publishes', () => {
    for (const act of allActs) if ('publishes' in act && act.publishes) expect(fixed).toContain(act.type);
  });
  it('says what to do instead', () =>
    expect(irrevocableRefusal('ConsultationOpened')?.words.zh).toContain('记录有误的请更正'));
});
