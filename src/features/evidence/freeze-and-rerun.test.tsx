import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MemoryDataset } from '@/adapters/memory';
import { columnFrom } from '@/analysis/tables';
import { foldDossier } from '@/core/matter';
import { openBoards, orders, ordersByMonth } from '@/features/boards/boards-app.fixtures';
import { EvidenceTab } from './evidence-tab';
import { FreezeDialog } from './freeze-dialog';

const MATTER = 'heating-price';

/** A figure of a board is relied on for the matter; then its evidence tab is opened. `sets` is what the source holds, and may change. */
async function relied(sets: MemoryDataset[]) {
  const matterApi = await openBoards({
    boards: { c: { ...ordersByMonth, scope: { kind: 'matter', matterId: MATTER } } },
    search: { board: 'c' },
    sets,
    freezeDialog: (request, onClose) => <FreezeDialog {...request} onClose={onClose} />,
  });
  fireEvent.click(await screen.findByLabelText('工单走势：更多'));
  fireEvent.click(await screen.findByText('作为依据固定'));
  const send = (await screen.findByText('固定并引用')).closest('button');
  expect(send).toBeDisabled(); // nobody relies on a figure without saying what for
  fireEvent.change(screen.getByLabelText(/引用它说明什么/), { target: { value: '说明投诉集中在采暖季' } });
  fireEvent.click(screen.getByText('固定并引用'));
  expect(await screen.findByText('已记入案卷。')).toBeVisible();
  const record = await matterApi.matterApi.record(MATTER);
  const evidence = record.ok ? foldDossier(MATTER, record.value)?.facts.evidence : undefined;
  const [entry] = evidence ?? [];
  if (!entry) throw new Error('nothing was relied on');
  matterApi.show(
    <EvidenceTab
      matterId={MATTER}
      evidence={evidence}
      boardLink={(id, children) => <a href={`#${id}`}>{children}</a>}
      newBoardLink={(children) => <a href="#new">{children}</a>}
      frozenLink={(digest, children) => <a href={`#${digest}`}>{children}</a>}
      relyLink={(children) => <a href="#rely">{children}</a>}
    />,
  );
  return { ...matterApi, entry };
}

/** The same data a month later: July was corrected, November came. */
function later(): MemoryDataset {
  const { card, table } = orders();
  const more = { month: '2026-11', district: '道里区', street: '甲', orders: 14, rate: 86 };
  const columns = table.columns.map(({ name, kind, unit, values }) =>
    columnFrom({ name, kind, ...(unit !== undefined && { unit }) }, [
      ...Array.from(values, (cell, row) => (name === 'orders' && row === 0 ? 19 : cell)),
      more[name as keyof typeof more], // every column of `orders` has its cell here
    ]),
  );
  return { card, table: { rows: table.rows + 1, columns } };
}

it('what is relied on is in the record with its question and digest, and its numbers are kept beside it', async () => {
  const { documents, entry } = await relied([orders()]);
  expect(entry).toMatchObject({
    title: '工单走势',
    purpose: '说明投诉集中在采暖季',
    owner: '市营商环境局',
    rows: 4,
    askedAt: '2026-11-23T01:00:00.000Z',
  });
  expect(await documents.read('snapshots', entry.seal ?? '')).toMatchObject({ ok: true });
  expect(screen.getByText('2026年11月5日')).toBeVisible(); // the age the tile told
  expect(screen.getByText('2026年11月23日 09:00')).toBeVisible();
});

it('run again over the same data it is the same, and the stored numbers fit the record', async () => {
  const { entry } = await relied([orders()]);
  fireEvent.click(screen.getByLabelText(`重跑比对 ${entry.title}`));
  expect(await screen.findByText('与引用时完全一致，摘要值相同。')).toBeVisible();
  expect(screen.getByText('存下的数字与案卷记的摘要值相符。')).toBeVisible();
});

it('run again over changed data it shows which figure changed and which row came', async () => {
  const sets = [orders()];
  const { entry } = await relied(sets);
  sets[0] = later();
  fireEvent.click(screen.getByLabelText(`重跑比对 ${entry.title}`));
  expect(await screen.findByText('与引用时不同：1 个数有变，新增 1 行，减少 0 行。')).toBeVisible();
  const rows = screen.getAllByRole('row').map((row) => Array.from(row.children, ({ textContent }) => textContent));
  expect(rows.slice(1)).toEqual([
    ['2026-07', 'orders', '30', '39'],
    ['2026-11', '', '—', '新增'],
  ]);
});

it('a source that no longer answers is told, and the stored numbers still fit the record', async () => {
  const sets = [orders()];
  const { entry } = await relied(sets);
  sets.pop();
  fireEvent.click(screen.getByLabelText(`重跑比对 ${entry.title}`));
  expect(await screen.findByText('现在问不到，无法比对。')).toBeVisible();
  expect(screen.getByText('存下的数字与案卷记的摘要值相符。')).toBeVisible();
});
