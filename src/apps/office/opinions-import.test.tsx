import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { memoryMatterStore } from '@/adapters/memory';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 20_000 };
const city = buildSampleCity(chineseWorkingCalendar).filter(([id]) => id === 'shared-bikes');
const headings = '姓名,意见内容,日期,条款,意见类别,态度';
const good = ['王某,停放太乱,2026-10-05,第三条,停放,反对', ',建议公布投放总量,2026-10-07,,管理,赞成'];
const utf8 = (lines: readonly string[], name = '意见.csv') => new File([`${lines.join('\n')}\n`], name);

describe.each(['zh', 'en'] as const)('opinions are imported, in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const title = say('登记收到的意见', 'Record opinions received');

  /** The form of a matter under consultation, over the real API. */
  async function openForm() {
    const matters = await openApp('/matters/shared-bikes?tab=procedure&act=receiveOpinions', {
      language,
      matters: memoryMatterStore(city),
    });
    const form = await screen.findByRole('form', { name: title }, slow);
    return { matters, form, before: (await matters.read('shared-bikes')).length };
  }
  const choose = (form: HTMLElement, file: File) =>
    fireEvent.change(within(form).getByLabelText(say('选择文件', 'Choose a file'), { selector: 'input' }), {
      target: { files: [file] },
    });
  const send = (form: HTMLElement) =>
    fireEvent.click(within(form).getByRole('button', { name: say('导入并封存', 'Import and seal') }));
  function fillIn(form: HTMLElement) {
    const put = (name: string, value: string) => {
      const input = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!input) throw new Error(`no field ${name}`);
      fireEvent.change(input, { target: { value } });
      fireEvent.blur(input);
    };
    put('on', '2026-11-23');
    put('channel', say('门户网站', 'portal'));
  }
  const alerts = (form: HTMLElement) => within(form).findAllByRole('alert', {}, slow);
  const unchanged = async ({ matters, before }: Awaited<ReturnType<typeof openForm>>) =>
    expect(await matters.read('shared-bikes')).toHaveLength(before);

  it('a file in GBK is read, counted, sealed and told; the same file again is told too, and not taken', async () => {
    const { matters, form, before } = await openForm();
    const gbk = new File([new Uint8Array(iconv.encode([headings, ...good, ''].join('\n'), 'gbk'))], '好.csv');
    choose(form, gbk);
    fillIn(form);
    expect(
      await within(form).findByText(say('共 2 条意见，来自 2 人。', '2 comments from 2 people.'), {}, slow),
    ).toBeVisible();
    send(form);
    await waitFor(async () => expect(await matters.read('shared-bikes')).toHaveLength(before + 1), slow);
    const last = (await matters.read('shared-bikes')).at(-1);
    expect(last).toMatchObject({ type: 'OpinionsReceived', payload: { rows: 2, persons: 2, source: '好.csv' } });
    const confirmation = await screen.findByText(new RegExp(say('✓ 已记入案卷', '✓ Recorded')), {}, slow);
    expect(confirmation).toHaveFocus();

    fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${title}`) }, slow));
    const again = await screen.findByRole('form', { name: title }, slow);
    choose(again, gbk);
    fillIn(again);
    const told = say('内容完全相同', 'This batch was already imported on 23 Nov');
    await waitFor(() => expect(again).toHaveTextContent(told), slow);
    send(again);
    await waitFor(() => expect(again.querySelectorAll('[role=alert]').length).toBeGreaterThan(1), slow);
    expect(await matters.read('shared-bikes')).toHaveLength(before + 1);
  }, 90_000);

  it('rows at fault are named by row and column, and nothing is written', async () => {
    const opened = await openForm();
    choose(
      opened.form,
      utf8([
        headings,
        ...good,
        '王某,停放太乱,2026-02-30,第三条,停放,反对',
        ',,2026-10-05,,,',
        ',太贵,2026-10-05,,,大概',
      ]),
    );
    fillIn(opened.form);
    const [problems] = await alerts(opened.form);
    if (!problems) throw new Error('no problem told');
    const cells = within(problems)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .slice(0, 2)
          .map(({ textContent }) => textContent),
      );
    expect(cells).toEqual([
      ['4', say('日期', 'Day')],
      ['6', say('态度', 'Stance')],
    ]);
    expect(opened.form, 'a row without a text is no fault').toHaveTextContent(
      say('1 行没有正文，不作为意见收入（第 5 行）', '1 row without a text is left out (row 5)'),
    );
    expect(
      within(problems).getByRole('button', { name: say('下载问题清单', 'Download the list of problems') }),
    ).toBeEnabled();
    send(opened.form);
    await waitFor(
      () => expect(opened.form).toHaveTextContent(say('表里有 2 处问题', 'The table has 2 problems')),
      slow,
    );
    await unchanged(opened);
  }, 60_000);

  it.each([
    ['an empty file', new File([], '空.csv'), say('里面没有内容', 'nothing in it')],
    [
      'an encoding that is not clear',
      new File([new Uint8Array([0xff, 0x41, 0xff, 0x0a])], '乱.csv'),
      say('编码不明', 'encoding is not clear'),
    ],
    [
      'an old workbook',
      new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '旧.xls'),
      say('不是 CSV、TSV 或 XLSX', 'Not a table in CSV'),
    ],
    ['headings and no rows', utf8([headings]), say('表里没有意见', 'The table holds no comments')],
    ['columns that name no text', utf8(['甲,乙', '一,二']), say('请指定“正文”', 'please say which one does')],
    [
      'two columns of one heading',
      utf8(['意见内容,日期,日期', '太贵,2026-10-05,2026-10-06']),
      say('表头有重名的列：日期', 'same heading: 日期'),
    ],
  ])(
    '%s is told, and nothing is written',
    async (_name, file, says) => {
      const opened = await openForm();
      choose(opened.form, file);
      await waitFor(() => expect(opened.form).toHaveTextContent(says), slow);
      await unchanged(opened);
    },
    60_000,
  );

  it('without a column for the text it is not sent, and with one chosen by hand it is', async () => {
    const opened = await openForm();
    choose(opened.form, utf8(['甲,乙', '太贵,2026-10-05']));
    await waitFor(() => expect(opened.form).toHaveTextContent(say('请指定“正文”', 'please say which one does')), slow);
    fillIn(opened.form);
    send(opened.form);
    await waitFor(
      () => expect(opened.form).toHaveTextContent(say('请指定写着意见正文的一列', 'Say which column holds the text')),
      slow,
    );
    await unchanged(opened);
    for (const [label, column] of [
      [say('正文', 'Text'), '0'],
      [say('日期', 'Day'), '1'],
    ] as const)
      fireEvent.change(within(opened.form).getByLabelText(new RegExp(`^${label}`), { selector: 'select' }), {
        target: { value: column },
      });
    await waitFor(() => expect(opened.form).toHaveTextContent(say('共 1 条意见', '1 comment from 1 person')), slow);
    send(opened.form);
    await waitFor(async () => expect(await opened.matters.read('shared-bikes')).toHaveLength(opened.before + 1), slow);
  }, 60_000);
});
