import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ActContextValue, ActProvider } from '@/act-form';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { JudgeApplicabilityForm } from './judge-applicability-form';

const today = civilDate('2026-03-09');

function show(matterId: string) {
  const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
  const context: ActContextValue = {
    matterId,
    dossier: given([], { proposedOn: '2026-03-02', title: '供热价格（示例）' }).dossier,
    law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
    actor: actorOf('office'),
    today,
    units: [],
    submit,
  };
  const { unmount } = render(
    <MantineProvider>
      <ActProvider value={context}>
        <JudgeApplicabilityForm />
      </ActProvider>
    </MantineProvider>,
  );
  return { submit, unmount };
}

const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(() => localStorage.clear());

describe('the questions of Article 3', () => {
  it('do not go on without an answer, and keep every answer on the way back', () => {
    show('m-back');
    press('下一步');
    expect(screen.getByText('请先回答这个问题。')).toBeInTheDocument();
    choose(/重大公共建设项目/);
    press('下一步');
    expect(screen.getByRole('heading', { name: '是否属于不适用条例的决策？' })).toHaveFocus();
    choose(/^不属于/);
    press('下一步');
    press('上一步');
    expect(screen.getByRole('radio', { name: /^不属于/ })).toBeChecked();
    press('上一步');
    expect(screen.getByRole('radio', { name: /重大公共建设项目/ })).toBeChecked();
  });
  it('are kept with the step they stand at when the page is opened again', () => {
    const { unmount } = show('m-again');
    choose(/重大公共建设项目/);
    press('下一步');
    choose(/政府立法决策/);
    unmount();
    show('m-again');
    expect(screen.getByRole('radio', { name: /政府立法决策/ })).toBeChecked();
  });
  it('cannot be signed before the conclusion, nor a “does not apply” without its reason', async () => {
    const { submit } = show('m-sign');
    expect(screen.queryByRole('button', { name: '判断是否属于重大行政决策' })).toBeNull();
    choose(/重大公共政策和措施/);
    press('下一步');
    choose(/突发事件应急处置决策/);
    press('下一步');
    expect(screen.getByText(/不适用条例，因为属于突发事件应急处置决策/)).toBeInTheDocument();
    press('判断是否属于重大行政决策');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
    fireEvent.change(screen.getByRole('textbox', { name: '判断理由' }), { target: { value: '防汛应急' } });
    press('判断是否属于重大行政决策');
    await waitFor(() =>
      expect(submit).toHaveBeenCalledWith({
        type: 'judgeApplicability',
        on: today,
        matterClass: 'policy',
        exclusion: 'emergency',
        specialLaw: null,
        because: '防汛应急',
      }),
    );
  });
});
