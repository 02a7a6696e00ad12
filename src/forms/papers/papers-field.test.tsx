import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inspectAttachment } from '@/adapters/files/attachments';
import { httpPaperFiles } from '@/adapters/http/papers';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryUploads,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { createApi } from '@/api';
import { civilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import { type Services, ServicesProvider } from '@/queries';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { type ActContextValue, ActProvider } from '../act-context';
import { FormStateProvider, type FormValues, useNewFormState } from '../form-state';
import { PapersField } from './papers-field';

const today = civilDate('2026-03-10');
const pdf = (name: string, words = name) => new File([`%PDF-1.7\n${words}`], name);
let values: FormValues = {};

function Form({ kinds }: { readonly kinds: readonly [Paper['kind'], ...Paper['kind'][]] }) {
  const form = useNewFormState({ initialValues: { title: '写好的题目', on: '', explanationOn: '', papers: [] } });
  values = form.values;
  return (
    <FormStateProvider form={form}>
      <PapersField name="papers" kinds={kinds} bearing={{ dayFields: { draft: 'on', explanation: 'explanationOn' } }} />
    </FormStateProvider>
  );
}
/** The field over the real API; `pass` decides whether a request arrives, and may hold it back. */
function shown({
  pass = async (_: Request) => true,
  keepsFiles = true,
  kinds = ['draft', 'explanation'] as const,
} = {}) {
  const store = memoryFileStore();
  const api = createApi({
    documents: memoryWorkspaceStore(),
    matters: memoryMatterStore(),
    opinions: memoryOpinionStore(),
    clock: { today: () => today, now: () => '2026-03-10T09:00:00+08:00' },
    calendar: testCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    identify: async () => actorOf('undertaking'),
    ...(keepsFiles && { files: { store, uploads: memoryUploads(), inspect: inspectAttachment } }),
  });
  const files = httpPaperFiles(
    new URL('http://localhost/'),
    async (request) => {
      if (!(await pass(request))) throw new TypeError('offline');
      return api.fetch(request);
    },
    [],
  );
  render(
    <MantineProvider env="test">
      <ServicesProvider
        value={{ paperFiles: async () => files } as unknown as Services /* the field asks for nothing else */}
      >
        <ActProvider
          value={
            {
              today,
              matterId: 'm',
              dossier: { facts: {} },
              law: { calendar: testCalendar },
            } as unknown as ActContextValue /* nor more of the matter */
          }
        >
          <Form kinds={[...kinds]} />
        </ActProvider>
      </ServicesProvider>
    </MantineProvider>,
  );
  return store;
}
const choose = (...files: readonly File[]) => {
  const input = document.querySelector('input[type="file"]');
  if (!input) throw new Error('no field for files');
  fireEvent.change(input, { target: { files } });
};
const titles = () => screen.queryAllByLabelText('文件标题').map((input) => (input as HTMLInputElement).value);
const unfinished = () => document.querySelectorAll('[data-unfinished="true"]').length;

it('sends several files, takes each for the kind its name tells, and holds what the store keeps', async () => {
  const store = shown();
  choose(pdf('起草说明.pdf'), pdf('决策草案.pdf'));
  await waitFor(() => expect(titles()).toEqual(['起草说明.pdf', '决策草案.pdf']));
  const papers = values.papers as readonly Paper[];
  expect(papers.map(({ kind, file }) => [kind, file])).toEqual([
    ['explanation', { name: '起草说明.pdf', type: 'pdf' }],
    ['draft', { name: '决策草案.pdf', type: 'pdf' }],
  ]);
  expect((await store.kept()).map(({ digest }) => digest).sort()).toEqual(papers.map(({ digest }) => digest).sort());
  expect(unfinished()).toBe(0);
});
it('dates a paper by its name, and lets the day be changed, but not to one that is to come', async () => {
  shown();
  choose(pdf('决策草案20260225.pdf'));
  const box = await screen.findByLabelText('决策草案20260225.pdf：文书日期');
  expect(box).toHaveValue('2026-02-25');
  const enter = (day: string) => {
    fireEvent.change(box, { target: { value: day } });
    fireEvent.blur(box);
  };
  enter('3月1日');
  expect(values.papers).toMatchObject([{ on: '2026-03-01' }]);
  enter('2026-03-11');
  expect(screen.getByText('文书日期不能晚于今天')).toBeTruthy();
  expect(values.papers).toMatchObject([{ on: '2026-03-01' }]);
});
it('dates the act by the name of its paper, else by the day it is brought, and leaves a typed day alone', async () => {
  shown();
  choose(pdf('决策草案20260225.pdf'), pdf('起草说明.pdf'));
  await waitFor(() => expect(titles()).toHaveLength(2));
  expect(values).toMatchObject({ on: '2026-02-25', explanationOn: '2026-03-10' });
  choose(pdf('决策草案20260301.pdf'));
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(values.on).toBe('2026-02-25');
});
it('takes dropped files as well as chosen ones, and the same file twice as two papers', async () => {
  shown();
  const area = document.querySelector('.papers-drop');
  if (!area) throw new Error('nowhere to drop');
  fireEvent.drop(area, { dataTransfer: { files: [pdf('决策草案.pdf'), pdf('决策草案.pdf')] } });
  await waitFor(() => expect(titles()).toHaveLength(2));
  expect(new Set((values.papers as readonly Paper[]).map(({ id }) => id)).size).toBe(2);
});
it('says what is wrong with a file and what to do, keeps the others, and lets it be removed', async () => {
  shown();
  choose(new File(['<html>'], '页面.html'), new File([], '空.pdf'), new File(['x'], '假.pdf'), pdf('决策草案.pdf'));
  await waitFor(() => expect(titles()).toEqual(['决策草案.pdf']));
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent?.slice(0, 8))).toEqual([
    '不收这种文件。旧',
    '文件是空的（0 ',
    '内容与扩展名不符',
  ]);
  expect(unfinished()).toBe(3);
  const row = (await screen.findByText('页面.html')).closest<HTMLElement>('[data-unfinished]');
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: '移除' }));
  await waitFor(() => expect(unfinished()).toBe(2));
  expect(values.title).toBe('写好的题目');
});
it('goes on with a file after the connection was gone, when asked to', async () => {
  let isUp = false;
  const store = shown({ pass: async () => isUp });
  choose(pdf('决策草案.pdf'));
  expect((await screen.findByRole('alert')).textContent).toContain('连接中断');
  isUp = true;
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(titles()).toEqual(['决策草案.pdf']));
  expect(await store.kept()).toHaveLength(1);
});
it('shows that a file is under way, holds the form meanwhile, and stops when told', async () => {
  let release = (_: boolean) => {};
  const held = new Promise<boolean>((resume) => {
    release = resume;
  });
  const store = shown({ pass: async ({ method }) => method !== 'PATCH' || held });
  choose(pdf('决策草案.pdf'));
  expect(await screen.findByText('正在上传 0%，传完后才能提交')).toBeTruthy();
  expect([screen.getByRole('progressbar', { name: '上传进度' }).ariaValueNow, unfinished()]).toEqual(['0', 1]);
  fireEvent.click(screen.getByRole('button', { name: '取消上传' }));
  await waitFor(() => expect(unfinished()).toBe(0));
  release(true);
  await new Promise((resume) => setTimeout(resume, 50));
  expect([titles(), await store.kept()]).toEqual([[], []]);
});
it('registers name and digest where no files are kept, and says so', async () => {
  shown({ keepsFiles: false });
  choose(pdf('决策草案.pdf'));
  expect(await screen.findByText(/没有设文件库/)).toBeTruthy();
  const [paper] = values.papers as readonly Paper[];
  expect([paper?.file, paper?.digest?.length]).toEqual([undefined, 64]);
});
