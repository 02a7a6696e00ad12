import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '@/core/kernel';
import { attempt, type Change, confirmed, findingOf, refusalOf, rulesOf, upTo } from './scene';

/** Words of the refusal for one rule. */
const saidOf = (matter: string, act: string, rule: string, change: Change) =>
  refusalOf(upTo(matter, act), change)?.obstacles?.find((entry) => entry.rule === rule)?.says?.zh;

describe('a reason or an opinion that says nothing is none', () => {
  it('a consultation shortened because of “无”, “。” or “急” is refused; because of the flood season it is opened', () => {
    const consultation = upTo('metro-fare', 'openConsultation');
    const until = addDays(consultation.line.on as CivilDate, 15);
    for (const shorteningReason of ['无', '。', '急']) {
      const refusal = refusalOf(consultation, { payload: { until, shorteningReason } });
      expect(refusal?.kind).toBe('rule-breached');
      expect(rulesOf(refusal)).toEqual(expect.arrayContaining(['D713/15.1/period', 'D713/15.1/shortening']));
    }
    expect(attempt(consultation, { payload: { until, shorteningReason: '防汛抢险' } }).outcome.ok).toBe(true);
  });
  it('an expert’s opinion of one character is shown, with what has to be said', () => {
    const change = { payload: { necessity: '好', feasibility: '-', soundness: '无' } };
    expect(saidOf('metro-fare', 'signExpertOpinion', 'D713/19.1/headings', change)).toContain('应当写明');
  });
  it('a legality opinion that reads “无” under its headings is shown', () => {
    const change = { payload: { legalityHeadings: { power: '无', procedure: '无', content: '无' } } };
    expect(saidOf('metro-fare', 'issueLegalityOpinion', 'D713/27.1/headings', change)).toContain('应当写明');
  });
  it('a controllability finding because of “。” is shown too, though the finding itself is an answer', () => {
    const change = { payload: { because: '。' } };
    expect(saidOf('metro-fare', 'findControllability', 'D713/24.1/controllable', change)).toContain('应当写明');
  });
  it('a decision against the majority because of “无” is shown', () => {
    const meeting = upTo('metro-fare', 'recordDiscussion');
    const { chiefName } = meeting.line.payload;
    const statements = (meeting.line.payload.statements as readonly { readonly name: string }[]).map((said) =>
      said.name === chiefName ? said : { ...said, position: 'disagree', text: '反对' },
    );
    const passed = { statements, decisionOutcome: 'passed' };
    const hollow = refusalOf(meeting, { payload: { ...passed, reasonAgainstMajority: '无' } });
    expect(rulesOf(hollow)).toContain('D713/30.2/reasons');
    const said = refusalOf(meeting, { payload: { ...passed, reasonAgainstMajority: '亏损已危及安全运营' } });
    expect(rulesOf(said)).not.toContain('D713/30.2/reasons');
  });
  it('the word of a person who confirms a breach is asked again', () => {
    const unsealed = upTo('metro-fare', 'signExpertOpinion');
    const { outcome } = attempt(unsealed, { payload: { sealed: false } }, '无');
    expect(outcome.ok ? undefined : outcome.error).toMatchObject({ kind: 'invalid', field: 'confirm.reason' });
  });
});

describe('following the majority of the experts', () => {
  it('is not believed where most disagree and the draft stayed as it was', () => {
    const report = upTo('metro-fare', 'reportExpertArgument');
    const opinions = report.dossier.facts.expertOpinions ?? [];
    const dossier = {
      ...report.dossier,
      facts: {
        ...report.dossier.facts,
        expertOpinions: opinions.map((one) => ({ ...one, verdict: 'disagree' as const })),
      },
    };
    const scene = { ...report, dossier };
    const refusal = refusalOf(scene, { payload: { expertMajorityFollowed: true } });
    expect(rulesOf(refusal)).toContain('HLJ/27/majority');
    const explained = { payload: { expertMajorityFollowed: false, expertMajorityReason: '财力所限' } };
    expect(findingOf(confirmed(scene, explained), 'HLJ/27/majority', report.line.on)?.kind).not.toBe('breached');
  });
});
