import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { type AnyAct, allActs } from '@/core/matter';
import { formOf } from '@/core/matter/forms';
import { type ActContextValue, ActProvider, DeclaredForm } from '@/forms';
import { ServicesProvider } from '@/queries';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { actForms } from './act-forms';
import { servicesInMemory } from './open-app.fixture';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** What forms that ask for opinions are given: the real API over memory. */
const services = servicesInMemory();
/** A matter the API knows, with no opinions yet. */
const MATTER = 'low-altitude';
const slow = { timeout: 30_000 };
const today = civilDate('2026-11-23');
/** Asks the data services: its values stand in `evidence-payload`. */
const acts = allActs.filter(({ type }) => type !== 'relyOnEvidence');

/** Letters of leaders and their answers are written and signed in the form itself. */
const letters = ['instruct', 'returnForSupplement', 'answerLeader'];
/** Acts that are carried out, judged or written here and signed now: their day is today, and may be changed. */
const isDoneNow = ({ type, kind }: AnyAct) =>
  kind === 'performs' || letters.includes(type) || formOf(type)?.isWrittenNow !== undefined;

/** Reviewed: names and settings a person chooses from, none of which says that anything was done or is so. */
const settings: readonly RegExp[] = [
  /^enterInCatalogue catalogueYear$/, // the year of the day the office performs it on
  /^judgeProcedures risks\.\d\.field$/, // which field the question is about
  /^appointExpertPanel expertItems\.\d$/, // what the experts are to rate, proposed to the unit
  /^returnForSupplement to$/, // to whom it goes back
  /^recordResponsiblePersons responsiblePersons\.\d\.stage$/, // the steps the record shows
  /^recordDraft draftClauses\.0\.no$/, // the number of the first clause
  /^proposeMatter profileId$/, // the law of the city, which may be changed for another
  /^recordStudy studyUnit$/, // the unit of the person who enters it
  /^submitForLegalityReview procedureAccount\.\d\.procedure$/, // the procedure the question is about
];

function show(
  act: AnyAct,
  facts: object,
  submit: ActContextValue['submit'] = vi.fn(async () => ({ kind: 'recorded' as const })),
  more: Partial<ActContextValue> = {},
) {
  const [role = 'office'] = act.roles;
  const Form = actForms[act.type] ?? (() => <DeclaredForm act={act.type} />);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider env="test">
        <ServicesProvider value={services}>
          <ActProvider
            value={{
              matterId: MATTER,
              dossier: given([], facts).dossier,
              law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
              actor: actorOf(role, '市交通运输局'),
              today,
              meetings: [],
              submit,
              ...more,
            }}
          >
            <Suspense fallback="…">
              <Form />
            </Suspense>
          </ActProvider>
        </ServicesProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
}

type Leaf = readonly [string, unknown];
const leavesOf = (value: unknown, path: string): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, path ? `${path}.${name}` : name))
    : [[path, value]];

/** The values of an untouched form: one box is written into, the draft that is kept then tells all, and the box is left out. */
async function untouched(act: AnyAct): Promise<readonly Leaf[]> {
  const form = await screen.findByRole('form', { name: act.title.zh }, slow);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('textarea[name], input[name]')].toSorted(
    (one, other) => Number(one.name === 'on') - Number(other.name === 'on'), // the day last: it is looked at as well
  );
  for (const box of boxes) {
    if (box.type === 'radio' || box.type === 'checkbox') fireEvent.click(box);
    else fireEvent.change(box, { target: { value: '7' } });
    const draft = localStorage.getItem(`hengce.draft.${MATTER}.${act.type}`);
    if (draft) return leavesOf(JSON.parse(draft), '').filter(([path]) => path !== box.name);
  }
  throw new Error(`${act.type}: nothing to fill in`);
}

const isBlank = (value: unknown) => value === '' || value === null || value === undefined || value === false;

describe('a form nobody has touched, of a matter of which nothing is known', () => {
  it.each(acts.map((act) => [act.type, act] as const))('%s asserts nothing', async (type, act) => {
    show(act, { proposedOn: '2026-01-05' });
    const said = (await untouched(act)).filter(([path, value]) => {
      if (path === 'on') return value !== (isDoneNow(act) ? today : '');
      // A "no" is an answer; only the boxes "checked, there is none" stand unticked as false.
      const blank = value === false ? /^none\./.test(path) : isBlank(value);
      return !blank && !settings.some((setting) => setting.test(`${type} ${path}`));
    });
    expect(said).toEqual([]);
  });
});

describe('what the dossier knows', () => {
  const act = (type: string) => {
    const found = acts.find((one) => one.type === type);
    if (!found) throw new Error(type);
    return found;
  };
  it('names who was served, and signs for nobody', async () => {
    show(act('holdHearing'), {
      proposedOn: '2026-01-05',
      hearingServed: [{ name: '甲', side: '车主', servedOn: '2026-04-01' }],
    });
    const values = Object.fromEntries(await untouched(act('holdHearing')));
    expect(values).toMatchObject({
      'hearingSpeakers.0.name': '甲',
      'hearingSpeakers.0.stance': '',
      'hearingSpeakers.0.signed': '',
    });
  });
  it('ticks the papers that are in the dossier, and says which are not', async () => {
    const paper = { id: 'p1', kind: 'draft', title: '草案.docx', on: '2026-02-01', digest: null, bytes: null };
    show(act('submitForLegalityReview'), { proposedOn: '2026-01-05', papers: [{ ...paper, nonPublicBasis: null }] });
    const form = await screen.findByRole('form', {}, slow);
    const box = (label: string) => {
      const found = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((one) =>
        one.labels?.[0]?.textContent?.startsWith(label),
      );
      if (!found) throw new Error(label);
      return found;
    };
    expect(box('决策草案')).toBeChecked();
    expect(form).toHaveTextContent('取自案卷：草案.docx，2026年2月1日');
    expect(box('起草说明')).not.toBeChecked();
    expect(form).not.toHaveTextContent('无文件，仅为声明');
    fireEvent.click(box('起草说明'));
    expect(form).toHaveTextContent('无文件，仅为声明');
  });
});

describe('who sits at a meeting', () => {
  const lastMeeting = { on: '2026-11-10', chief: '沈望川', members: ['陆文涛', '白静怡'] };
  const open = async () => {
    const found = acts.find(({ type }) => type === 'recordDiscussion');
    if (!found) throw new Error('no act');
    show(found, { proposedOn: '2026-01-05' }, undefined, { lastMeeting });
    return screen.findByRole('form', {}, slow);
  };
  const names = (form: HTMLElement) =>
    [...form.querySelectorAll<HTMLInputElement>('input[name$=".name"]')].map(({ value }) => value);
  const offer = () => screen.queryByRole('button', { name: '与 2026年11月10日会议的成员相同（3 人）' });

  it('is offered from the last meeting, and taken over only when a person says so', async () => {
    const form = await open();
    expect(names(form)).toEqual(['', '']);
    fireEvent.click(offer() ?? document.body);
    expect(names(form)).toEqual(['陆文涛', '白静怡', '沈望川']);
    expect(form.querySelector<HTMLInputElement>('[name="chiefName"]')).toHaveValue('沈望川');
    expect(form.querySelector('[name="statements.0.position"]')).toHaveValue('');
    expect(offer()).toBeNull();
  });
  it('is not offered over names that were typed', async () => {
    const form = await open();
    const [first] = form.querySelectorAll<HTMLInputElement>('input[name="statements.0.name"]');
    fireEvent.change(first ?? document.body, { target: { value: '丁' } });
    expect(offer()).toBeNull();
  });
  it('answers for all rows that are blank, and for no other', async () => {
    const form = await open();
    fireEvent.click(offer() ?? document.body);
    const positions = () =>
      [0, 1, 2].map((row) => form.querySelector<HTMLInputElement>(`[data-field="statements.${row}.position"]`)?.value);
    const choose = (box: Element | null, option: string) => {
      fireEvent.click(box ?? document.body);
      fireEvent.click(screen.getByRole('option', { name: option }));
    };
    choose(form.querySelector('[data-field="statements.1.position"]'), '不同意');
    choose(screen.getByRole('combobox', { name: '各行：意见' }), '同意');
    expect(positions()).toEqual(['同意', '不同意', '同意']);
  });
});

describe('what is wrong with a form is named by its labels', () => {
  it('all that is empty at once, and nothing is sent', async () => {
    const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
    const found = acts.find(({ type }) => type === 'holdHearing');
    if (!found) throw new Error('no act');
    show(found, { proposedOn: '2026-01-05', hearingNoticeOn: '2026-02-01' }, submit);
    const form = await screen.findByRole('form', {}, slow);
    fireEvent.submit(form);
    const alert = await screen.findByRole('alert');
    for (const label of ['办理日期', '主持人', '公开举行']) expect(alert).toHaveTextContent(label);
    expect(submit).not.toHaveBeenCalled();
  });
  it('a number out of range keeps what was typed, says the range, and is not sent', async () => {
    const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
    const found = acts.find(({ type }) => type === 'reportExecution');
    if (!found) throw new Error('no act');
    show(found, { proposedOn: '2026-01-05', publishedOn: '2026-02-01', executingUnit: '市交通运输局' }, submit);
    const form = await screen.findByRole('form', {}, slow);
    const progress = form.querySelector<HTMLInputElement>('[name="progress"]');
    if (!progress) throw new Error('no progress');
    fireEvent.change(progress, { target: { value: '150' } });
    fireEvent.blur(progress);
    expect(progress).toHaveValue('150');
    expect(form).toHaveTextContent('应在 0 至 100 之间');
    fireEvent.submit(form);
    expect(submit).not.toHaveBeenCalled();
  });
});
