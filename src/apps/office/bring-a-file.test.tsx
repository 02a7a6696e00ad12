import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 30_000 };

describe.each(['zh', 'en'] as const)('bringing a file, in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const words = {
    owner: new RegExp(say('提供单位', 'Owner')),
    share: new RegExp(say('共享类型', 'Share type')),
    send: say('检查并导入', 'Check and import'),
  };
  const open = async () => {
    await openApp('/data/bring', { language });
    return screen.findByLabelText(new RegExp(say('选择文件', 'Choose a file')), {}, slow);
  };
  const give = (input: HTMLElement, name: string, bytes: Uint8Array) =>
    fireEvent.change(input, { target: { files: [new File([new Uint8Array(bytes)], name)] } });
  const form = () => screen.findByRole('form', { name: say('数据卡片', 'Card of the data') }, slow);

  it('the year is asked for, what was typed stays, and the file becomes a data set', async () => {
    const text = '投资情况（示例）,,\n时期,区县,投资（万元）\n1-2月,道里区,5\n1-3月,道里区,9\n合计,,14\n';
    give(await open(), `invest-${language}.csv`, iconv.encode(text, 'gbk'));
    const card = await form();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(say('第 3 行「时期」列', 'Row 3, column “时期”'));
    expect(screen.getByText(say('从头到尾按它读得通。', 'It fits from end to end.'))).toBeVisible();
    fireEvent.change(within(card).getByLabelText(words.owner), { target: { value: '市统计局' } });
    fireEvent.change(within(card).getByLabelText(say('投资（万元）：名称', '投资（万元）: Name')), {
      target: { value: '完成投资' },
    });
    fireEvent.click(screen.getByRole('button', { name: say('略去合计行', 'Leave out rows of totals') }));
    await waitFor(
      () => expect(screen.getByRole('alert')).not.toHaveTextContent(say('是合计行', 'counted twice')),
      slow,
    );
    expect(within(card).getByLabelText(say('略去合计行', 'Leave out rows of totals'))).toBeChecked();
    fireEvent.change(screen.getByLabelText(new RegExp(say('^年份', '^Year'))), { target: { value: '2026' } });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), slow);
    expect(within(card).getByLabelText(words.owner)).toHaveValue('市统计局');
    expect(within(card).getByLabelText(say('投资（万元）：名称', '投资（万元）: Name'))).toHaveValue('完成投资');
    expect(within(card).getByLabelText(new RegExp(say('数据截止', 'Covers to')))).toHaveValue('2026-03');
    fireEvent.change(within(card).getByLabelText(words.share), { target: { value: 'unknown' } });
    fireEvent.click(within(card).getByRole('button', { name: words.send }));
    expect(await screen.findAllByText('2026-01/2026-03', {}, slow)).not.toHaveLength(0);
    expect(screen.getAllByText('完成投资')).not.toHaveLength(0);
  }, 90_000);

  it('another sheet and another row of headings are chosen, with nothing typed lost', async () => {
    const bytes = await (
      await writeExcelFile([
        { sheet: '说明', data: [[{ value: '填报说明' }, { value: '示例' }]] },
        {
          sheet: '数据',
          data: [
            [{ value: 'A' }, { value: 'B' }],
            [{ value: '区县' }, { value: '件数' }],
            [{ value: '道里区' }, { value: 12 }],
          ],
        },
      ])
    ).toBuffer();
    give(await open(), 'two.xlsx', bytes);
    const sheet = await screen.findByLabelText(say('工作表', 'Sheet'), {}, slow);
    expect(screen.queryByLabelText(new RegExp(say('文字编码', 'Encoding')))).toBeNull();
    fireEvent.change(within(await form()).getByLabelText(words.owner), { target: { value: '市统计局' } });
    fireEvent.change(sheet, { target: { value: '数据' } });
    fireEvent.click(await screen.findByLabelText(say('第 2 行是表头', 'Row 2 holds the headings'), {}, slow));
    expect(await screen.findByLabelText(say('件数：类型', '件数: Kind'), {}, slow)).toHaveValue('number');
    expect(within(await form()).getByLabelText(words.owner)).toHaveValue('市统计局');
    expect(screen.getByLabelText(say('工作表', 'Sheet'))).toHaveValue('数据');
  }, 90_000);

  it('where two encodings fit a person chooses', async () => {
    give(await open(), 'short.csv', new TextEncoder().encode('a,b\nж,1\n'));
    const encoding = await screen.findByLabelText(new RegExp(say('文字编码', 'Encoding')), {}, slow);
    expect(screen.queryByRole('form')).toBeNull();
    fireEvent.change(encoding, { target: { value: 'utf-8' } });
    expect(await screen.findByRole('cell', { name: 'ж' }, slow)).toBeVisible();
    fireEvent.change(encoding, { target: { value: 'gb18030' } });
    await waitFor(() => expect(screen.queryByRole('cell', { name: 'ж' })).toBeNull(), slow);
    expect(encoding).toBeVisible();
  }, 90_000);

  it('order of the date, unit above, a total that is data: each is asked, and answered above the card', async () => {
    const text = '项目进度（示例）,,\n单位：万元,,\n办结日期,项目,投资\n3/4/26,道里段,5\n5/4/26,南岗段,9\n,合计,14\n';
    give(await open(), 'asked.csv', iconv.encode(text, 'gbk'));
    const card = await form();
    expect(screen.getByRole('alert')).toHaveTextContent(say('年份只有两位', 'two digits'));
    const order = screen.getByLabelText(new RegExp(say('^年月日的次序', '^Order of year')));
    expect(order).toHaveValue('');
    fireEvent.change(order, { target: { value: 'dmy' } });
    await waitFor(() => expect(screen.getByRole('alert')).not.toHaveTextContent(say('两位', 'two digits')), slow);
    fireEvent.click(screen.getByRole('button', { name: say('第 6 行是数据', 'Row 6 is data') }));
    const blanks = await screen.findByLabelText(new RegExp(say('^左边空着的格', '^Blanks on the left')), {}, slow);
    fireEvent.change(blanks, { target: { value: 'keep' } });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), slow);
    expect(within(card).getByLabelText(say('投资：单位', '投资: Unit'))).toHaveValue(say('万元', '10,000 yuan'));
    const unit = screen.getByLabelText(new RegExp(say('^表上方的单位', '^Unit above')));
    fireEvent.change(unit, { target: { value: 'leave-out' } });
    await waitFor(() => expect(within(card).getByLabelText(say('投资：单位', '投资: Unit'))).toHaveValue(''), slow);
    expect(order).toHaveValue('dmy');
  }, 90_000);

  it('a reading that is stopped leaves the screen as it was, and another file can be chosen', async () => {
    const input = await open();
    const rows = Array.from({ length: 3000 }, (_, n) => `区${n},${n}`).join('\n');
    give(input, 'long.csv', new TextEncoder().encode(`区县,件数\n${rows}\n`));
    fireEvent.click(await screen.findByRole('button', { name: say('停止读取', 'Stop reading') }));
    expect(screen.queryByRole('button', { name: say('停止读取', 'Stop reading') })).toBeNull();
    give(input, 'short.csv', new TextEncoder().encode('区县,件数\n道里区,1\n'));
    expect(await screen.findByText(new RegExp(say('short.csv：1 行数据', 'short.csv: 1 row')), {}, slow)).toBeVisible();
    expect(screen.queryByText(/long\.csv/)).toBeNull();
  }, 90_000);
});
