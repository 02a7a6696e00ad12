import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { actOfType } from '../acts/act-of-type';
import { enteredPayload, type FormDefinition, type FormSituation, firstValues, formOf } from './index';

const situationOf = (facts: object): FormSituation => {
  const { dossier } = given([], facts);
  const today = civilDate('2026-11-23');
  return {
    dossier,
    facts: dossier.facts,
    law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
    actor: actorOf('undertaking', '市交通运输局'),
    today,
  };
};
const formAndFields = (type: string) => {
  const [act, form] = [actOfType(type), formOf(type)];
  if (!act || !form) throw new Error(type);
  return { form, fields: act.fields };
};
const told = (type: string, values: Readonly<Record<string, unknown>>, facts: object = {}) => {
  const { form, fields } = formAndFields(type);
  const situation = situationOf(facts);
  return enteredPayload(form, fields, { ...firstValues(form, fields, situation).values, ...values }, situation);
};

describe('the payload a declared form tells', () => {
  it('leaves a required blank for the schema to name, and says null where there may be none', () => {
    expect(told('openConsultation', {})).toEqual({
      until: '',
      noticeChannels: [],
      noticeFields: [],
      shorteningReason: null,
    });
  });

  it('leaves out what nobody touched, and tells "there is none" where that was checked', () => {
    expect(told('planParticipation', { participationMethods: ['written'] })).not.toHaveProperty('onlineInteractions');
    expect(told('planParticipation', { none: { onlineInteractions: true } }).onlineInteractions).toEqual([]);
    expect(told('announceHearing', { none: { hearingSelectionOn: true } }).hearingSelectionOn).toBeNull();
  });

  it('turns the blanks inside a row into null where the row may leave them open', () => {
    const rows = [{ task: '改造泵房', unit: '', duty: '', dueOn: '', doneOn: '' }];
    expect(told('splitExecutionTasks', { executionTasks: rows }).executionTasks).toEqual([
      { task: '改造泵房', unit: null, duty: null, dueOn: null, doneOn: null },
    ]);
  });

  it('tells "none of these" as null, and leaves it blank where nobody answered', () => {
    expect(told('judgeApplicability', { matterClass: 'none', exclusion: '' })).toMatchObject({
      matterClass: null,
      exclusion: '',
      specialLaw: '',
    });
    expect(told('judgeApplicability', { none: { specialLaw: true } }).specialLaw).toBeNull();
  });

  it('counts who withdrew among the members, and among those who spoke not', () => {
    const statements = [
      { name: '甲', position: 'agree', text: '' },
      { name: '乙', position: 'withdrew', text: '' },
      { name: '丙', position: 'agree', text: '同意' },
    ];
    expect(told('recordDiscussion', { chiefName: '丙', statements }, { draftDigest: 'a'.repeat(64) })).toMatchObject({
      statements: [
        { name: '甲', position: 'agree', text: null },
        { name: '丙', position: 'agree', text: '同意' },
      ],
      membersPresent: ['甲'],
      membersWithdrawn: ['乙'],
      discussedDraftDigest: 'a'.repeat(64),
    });
  });

  it('hands a dossier over after the years of its level, where no other year is given', () => {
    expect(told('archiveDossier', { governmentLevel: 'county' }).transferYear).toBe(2036);
    expect(told('archiveDossier', { governmentLevel: 'city', transferYear: 2050 }).transferYear).toBe(2050);
    expect(told('archiveDossier', { governmentLevel: 'township' }).transferYear).toBeNull();
  });

  it('reads a number that was chosen from a list as the number it is', () => {
    expect(told('answerExecutionComment', { no: '2', answer: '已改。' })).toEqual({ no: 2, answer: '已改。' });
  });
});

describe('the first values of a declared form', () => {
  it('are what the record knows, with blanks for the rest', () => {
    const { form, fields } = formAndFields('serveHearingPapers');
    const facts = { hearingSeats: [{ side: '用户', seats: 8 }] };
    expect(firstValues(form, fields, situationOf(facts)).values).toEqual({
      participants: [{ name: '', side: '用户' }],
    });
  });

  it('begin to judge anew from what was judged, else from the features, and answer nothing', () => {
    const { form, fields } = formAndFields('judgeProcedures');
    const features = { directInterest: true, wideDisagreement: false };
    const { values } = firstValues(form, fields, situationOf(features));
    expect(values.hearing).toEqual({
      applies: null,
      because: '事项特征判断：直接涉及群众切身利益，不存在较大分歧',
      compulsoryUnder: '',
    });
    const by = { by: '甲', on: '2026-01-05' };
    const judged = { applies: false, because: '分歧不大', compulsoryUnder: null, ...by };
    expect(firstValues(form, fields, situationOf({ ...features, hearingJudgement: judged })).values.hearing).toEqual({
      applies: false,
      because: '分歧不大',
      compulsoryUnder: '',
    });
  });

  it('refuse a field that the payload does not have', () => {
    const form: FormDefinition = { fields: { nowhere: {} } };
    expect(() => firstValues(form, formAndFields('openConsultation').fields, situationOf({}))).toThrow('nowhere');
  });
});
