import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { actOfType } from '../acts/act-of-type';
import { type FormDefinition, type FormSituation, firstValues, formOf, toldPayload } from './index';

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
  return toldPayload(form, fields, { ...firstValues(form, fields, situation).values, ...values }, situation);
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

  it('refuse a field that the payload does not have', () => {
    const form: FormDefinition = { fields: { nowhere: {} } };
    expect(() => firstValues(form, formAndFields('openConsultation').fields, situationOf({}))).toThrow('nowhere');
  });
});
