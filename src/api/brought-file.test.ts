import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { fileImport, filesConnector, importedFiles, localParser, type Parser } from '@/adapters/files';
import { aboutFile } from '@/adapters/files/file-card.fixtures';
import { httpWorkspace } from '@/adapters/http';
import { memoryFileBytes, memoryWorkspaceStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { Actor } from '@/core/matter';
import { backendOver } from '@/data';
import type { FileCard } from '@/ports/file-import';
import { actorOf } from '@/testing/given';
import { documentRoutes } from './workspace-routes';

const base = new URL('http://localhost/');
const field = (name: string, kind: 'text' | 'number') => ({ name, kind, label: { zh: name, en: name } });
const card: FileCard = {
  about: { ...aboutFile, dataset: 'orders' },
  fields: [field('district', 'text'), field('orders', 'number')],
};
const file = (orders: number) => new File([`district,orders\n道里区,${orders}\n南岗区,1\n`], 'orders.csv');

/** Intake and backend over one parser, which notes the keys of the files it reads and of those it keeps. */
function matterApi() {
  const api = new Hono<{ Variables: { actor: Actor } }>().basePath('/api');
  api.use(async (c, next) => {
    c.set('actor', actorOf('undertaking'));
    await next();
  });
  api.route(
    '/documents',
    documentRoutes(memoryWorkspaceStore(), {
      today: () => civilDate('2026-11-23'),
      now: () => '2026-11-23T09:00:00+08:00',
    }),
  );
  const send = async (request: Request) => api.fetch(request);
  const documents = httpWorkspace(base, send);
  const bytes = memoryFileBytes();
  const brought = importedFiles(documents, bytes);
  const local = localParser();
  const reads: string[] = [];
  const keeps: string[] = [];
  const parser: Parser = {
    ...local,
    read: (key, ...given) => {
      reads.push(key);
      return local.read(key, ...given);
    },
    rename: (key, to) => {
      keeps.push(to);
      return local.rename(key, to);
    },
  };
  const backend = backendOver(filesConnector({ files: [] }, { parser, brought }), {
    id: 'files',
    name: { zh: '文件', en: 'Files' },
    base,
    send,
    now: () => Date.parse('2026-11-23T01:00:00Z'),
  });
  const sum = async () => {
    const answer = await backend.answer(
      { dataset: 'orders', fold: [{ as: 'orders', of: 'orders', by: 'sum' }] },
      { maxRows: 10, maxBytes: 1e6, deadlineMs: 5_000, signal: new AbortController().signal },
    );
    return answer.ok ? answer.value.table.columns[0]?.values[0] : answer.error.kind;
  };
  return { intake: fileImport({ parser, brought, reserved: [] }), parser, reads, keeps, sum, documents, bytes };
}

it('a file that was brought is read once; its first question finds the table', async () => {
  const { intake, reads, sum } = matterApi();
  expect(await intake.bring(file(5), card)).toMatchObject({ ok: true });
  expect(await sum()).toBe(6);
  expect(reads).toHaveLength(1);
  await intake.bring(file(8), card, { replace: true });
  expect(await sum(), 'other bytes under the same name').toBe(9);
  expect(reads).toHaveLength(2);
});

it('a table the parser let go is read again from the bytes', async () => {
  const { intake, parser, reads, keeps, sum } = matterApi();
  await intake.bring(file(5), card);
  for (const key of keeps) await parser.drop(key);
  expect(await sum()).toBe(6);
  expect(reads).toEqual(['bring:1', ...keeps]);
});

it('what is refused leaves no table behind', async () => {
  const { intake, parser, reads } = matterApi();
  await intake.bring(file(5), card);
  expect(await intake.bring(file(5), card)).toMatchObject({ error: { kind: 'taken' } });
  expect(reads, 'refused before it is read').toHaveLength(1);
  for (const key of reads) expect(await parser.kept(key)).toBeUndefined();
});

it('tells until when a file is kept, and lets go of its bytes when its description was erased', async () => {
  const { intake, documents, bytes } = matterApi();
  await intake.bring(file(5), card, { keepDays: 30 });
  await intake.bring(file(7), { ...card, about: { ...card.about, dataset: 'open' } });
  const brought = await intake.brought();
  expect(brought.ok && brought.value.map(({ dataset, until }) => [dataset, until]).sort()).toEqual([
    ['open', null],
    ['orders', '2026-12-23'],
  ]);
  expect(await bytes.digests()).toHaveLength(2);
  const listed = await documents.list('data-files');
  const kept = listed.ok ? listed.value.find(({ body }) => body.keepDays === 30) : undefined;
  await documents.remove('data-files', kept?.id ?? '', kept?.version ?? 0); // as the server does on its day
  const names = async () => {
    const now = await intake.brought();
    return now.ok && now.value.map(({ dataset }) => dataset);
  };
  expect([await names(), (await bytes.digests()).length]).toEqual([['open'], 2]);
  expect([await names(), (await bytes.digests()).length]).toEqual([['open'], 1]); // none named them at two looks
});
