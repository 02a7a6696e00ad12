import { createHash } from 'node:crypto';
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
import { civilDate } from '@/core/kernel';
import { MAX_FILE_BYTES } from '@/ports/file-store';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { createApi } from '../create-api';

const officer = actorOf('office', '市政府办公厅');
const other = { ...officer, id: 'another', name: '李明' };
const base = new URL('http://localhost/');
const U = 'upload-0000000000000001';

function office({ keepsFiles = true, pass = (_request: Request): boolean | 'lost' => true } = {}) {
  let person = officer;
  let now = '2026-03-10T09:00:00+08:00';
  const files = { store: memoryFileStore(), uploads: memoryUploads(), inspect: inspectAttachment };
  const api = createApi({
    documents: memoryWorkspaceStore(),
    matters: memoryMatterStore(),
    opinions: memoryOpinionStore(),
    clock: { today: () => civilDate('2026-03-10'), now: () => now },
    calendar: testCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    identify: async () => person,
    ...(keepsFiles && { files }),
  });
  const send = async (request: Request) => {
    const passes = pass(request);
    if (passes === false) throw new TypeError('offline');
    const answer = await api.fetch(request);
    if (passes === 'lost') throw new TypeError('the answer was lost');
    return answer;
  };
  return {
    ...files,
    paperFiles: httpPaperFiles(base, send, [0, 0]),
    ask: (path: string, init?: RequestInit) => api.fetch(new Request(new URL(path, base), init)),
    as: (next: typeof officer) => {
      person = next;
    },
    at: (instant: string) => {
      now = instant;
    },
  };
}
const pdf = (bytes: number, name = '会议纪要.pdf') => {
  const content = new Uint8Array(bytes).map((_, at) => at % 251);
  content.set(new TextEncoder().encode('%PDF-1.7\n'));
  return new File([content], name);
};
const digestOf = async (file: Blob) =>
  createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');
const quiet = { signal: new AbortController().signal, progress: () => undefined };
const propose = async (file: { digest: string; bytes: number; name: string; type: string }, change: object = {}) => ({
  method: 'POST',
  body: JSON.stringify({
    commandId: 'c1',
    expectedVersion: 0,
    request: {
      type: 'proposeMatter',
      on: '2026-03-02',
      title: '示例事项',
      origin: 'entered',
      profileId: 'hlj2021',
      proposalSource: 'leader',
      proposer: '分管领导',
      papers: [
        {
          id: 'p1',
          kind: 'proposal',
          title: '建议书',
          on: '2026-03-02',
          digest: file.digest,
          bytes: file.bytes,
          nonPublicBasis: null,
          file: { name: file.name, type: file.type },
          ...change,
        },
      ],
    },
  }),
});
async function sentTo({ paperFiles }: ReturnType<typeof office>, file = pdf(2_500_000)) {
  const answer = await paperFiles.send(U, file, quiet);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

it('keeps a file sent in pieces, and gives it out by the paper that names it, to be taken away', async () => {
  const here = office();
  const steps: number[] = [];
  const file = pdf(2_500_000);
  const answer = await here.paperFiles.send(U, file, { ...quiet, progress: (sent) => steps.push(sent) });
  const digest = await digestOf(file);
  expect(answer).toEqual({ ok: true, value: { digest, bytes: 2_500_000, name: '会议纪要.pdf', type: 'pdf' } });
  expect(steps).toEqual([0, 1_048_576, 2_097_152, 2_500_000]);
  expect((await here.ask(`/api/matters/m-1/files/${digest}`)).status).toBe(404); // kept, and named by nobody
  const recorded = await here.ask('/api/matters/m-1/acts', await propose(await sentTo(here)));
  expect(recorded.status).toBe(200);
  const got = await here.ask(`/api/matters/m-1/files/${digest}`);
  expect(Object.fromEntries(got.headers)).toEqual({
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="____.pdf"; filename*=UTF-8''%E4%BC%9A%E8%AE%AE%E7%BA%AA%E8%A6%81.pdf`,
    'content-length': '2500000',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'application/pdf',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(await digestOf(await got.blob())).toBe(digest);
  expect((await here.paperFiles.read('m-1', digest)).ok).toBe(true);
  expect(await here.paperFiles.read('m-2', digest)).toEqual({ ok: false, error: { kind: 'not-there' } });
});

it('goes on where an interrupted sending stopped, and sends no piece twice', async () => {
  let pieces = 0;
  const here = office({ pass: ({ method }) => method !== 'PATCH' || ++pieces <= 2 });
  const file = pdf(5_000_000);
  expect(await here.paperFiles.send(U, file, quiet)).toEqual({ ok: false, error: { kind: 'offline' } });
  pieces = -100;
  expect(await here.paperFiles.send(U, file, quiet)).toMatchObject({
    ok: true,
    value: { digest: await digestOf(file) },
  });
  expect(pieces).toBe(-97); // three of five were left
});
it('holds when answers are lost: a piece, and the word that all is kept', async () => {
  const lost = new Set<string>();
  const here = office({
    pass: ({ method }) => {
      if (lost.has(method)) return true;
      lost.add(method);
      return 'lost';
    },
  });
  const file = pdf(2_000_000);
  expect(await here.paperFiles.send(U, file, quiet)).toMatchObject({ value: { digest: await digestOf(file) } });
});
it('ends when it is stopped, and forgets what was dropped', async () => {
  const stop = new AbortController();
  const here = office();
  const answer = here.paperFiles.send(U, pdf(5_000_000), {
    signal: stop.signal,
    progress: (sent) => sent > 0 && stop.abort(),
  });
  expect(await answer).toMatchObject({ ok: false });
  await here.paperFiles.drop(U);
  expect(await here.uploads.list()).toEqual([]);
});

it.each([
  ['nothing in it', new File([], '空.pdf'), 'empty'],
  ['another kind', new File(['x'], '页面.html'), 'other-kind'],
  ['a path', new File(['x'], '..\\..\\x.exe'), 'other-kind'],
  ['a direction turned about', new File(['x'], '合同\u202efdp.exe'), 'other-kind'],
  ['another content', new File(['<html>'], '纪要.pdf'), 'not-as-named'],
])('refuses a file with %s', async (_, file, kind) => {
  const here = office();
  expect(await here.paperFiles.send(U, file, quiet)).toMatchObject({ ok: false, error: { kind } });
  expect([await here.store.kept(), await here.uploads.list()]).toEqual([[], []]);
});
it('refuses 200 MB before a byte is sent, by whom it asks and by itself', async () => {
  let asked = 0;
  const here = office({ pass: () => ++asked > 0 });
  const large = { name: '卷宗.pdf', size: 200 * 1024 * 1024 } as File;
  expect(await here.paperFiles.send(U, large, quiet)).toMatchObject({
    error: { kind: 'too-large', most: MAX_FILE_BYTES },
  });
  expect(asked).toBe(0);
  const told = { method: 'PUT', body: JSON.stringify({ name: '卷宗.pdf', bytes: 200 * 1024 * 1024 }) };
  expect((await here.ask(`/api/files/${U}`, told)).status).toBe(413);
});
it('takes no piece larger than it says, none beyond the end, and no other digest', async () => {
  const here = office();
  await here.ask(`/api/files/${U}`, { method: 'PUT', body: JSON.stringify({ name: '纪要.pdf', bytes: 10 }) });
  const patch = (bytes: number, at = '0') =>
    here.ask(`/api/files/${U}`, {
      method: 'PATCH',
      headers: { 'upload-offset': at },
      body: new Uint8Array(bytes).fill(37),
    });
  expect((await patch(1024 * 1024 + 1)).status).toBe(413);
  expect((await patch(11)).status).toBe(409);
  expect((await patch(3, '-1')).status).toBe(400);
  expect((await here.ask(`/api/files/${U}/end`, end('0'.repeat(64)))).status).toBe(409);
  const pieces = pdf(10);
  await here.ask(`/api/files/${U}`, { method: 'PATCH', headers: { 'upload-offset': '0' }, body: pieces });
  const wrong = await here.ask(`/api/files/${U}/end`, end('0'.repeat(64)));
  expect([wrong.status, await wrong.json()]).toEqual([422, { kind: 'other-digest' }]);
  expect(await here.store.kept()).toEqual([]);
});
const end = (digest: string) => ({ method: 'POST', body: JSON.stringify({ digest }) });

it('is its sender’s alone: another sees, adds, ends and drops nothing', async () => {
  const here = office();
  await here.ask(`/api/files/${U}`, { method: 'PUT', body: JSON.stringify({ name: '纪要.pdf', bytes: 10 }) });
  here.as(other);
  const tries = [
    here.ask(`/api/files/${U}`),
    here.ask(`/api/files/${U}`, { method: 'PATCH', headers: { 'upload-offset': '0' }, body: 'x' }),
    here.ask(`/api/files/${U}`, { method: 'DELETE' }),
    here.ask(`/api/files/${U}/end`, end('0'.repeat(64))),
  ];
  expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  const taken = { method: 'PUT', body: JSON.stringify({ name: '纪要.pdf', bytes: 10 }) };
  expect((await here.ask(`/api/files/${U}`, taken)).status).toBe(409);
});
it('lets one person have twenty files under way, and forgets them after a day', async () => {
  const here = office();
  const begin = (n: number) =>
    here.ask(`/api/files/upload-00000000000${n}`, { method: 'PUT', body: '{"name":"a.pdf","bytes":10}' });
  for (let n = 10; n < 30; n += 1) expect((await begin(n)).status).toBe(201);
  expect((await begin(30)).status).toBe(429);
  here.at('2026-03-11T09:00:01+08:00');
  expect((await begin(30)).status).toBe(201);
  expect(await here.uploads.list()).toHaveLength(1);
});

it('keeps the same file sent by two at once a single time', async () => {
  const here = office();
  const both = ['upload-0000000000000001', 'upload-0000000000000002'];
  const answers = await Promise.all(both.map((upload) => here.paperFiles.send(upload, pdf(1_500_000), quiet)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await here.store.kept()).toHaveLength(1);
});

it.each([
  ['never came', { digest: '0'.repeat(64) }],
  ['is of another size', { bytes: 9 }],
  ['has no digest', { digest: null }],
])('refuses a paper whose file %s, and says what to do', async (_, change) => {
  const here = office();
  const answer = await here.ask('/api/matters/m-1/acts', await propose(await sentTo(here), change));
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { refusal: { field: 'papers', words: { zh: expect.stringContaining('“建议书”的文件没有上传完成') } } },
  ]);
});
it('takes a path in place of a name for no paper at all', async () => {
  const here = office();
  const sent = await sentTo(here);
  const answer = await here.ask('/api/matters/m-1/acts', await propose({ ...sent, name: '../../纪要.pdf' }));
  expect(answer.status).toBe(422);
});

it('says so where no files are kept', async () => {
  const here = office({ keepsFiles: false });
  expect(await here.paperFiles.send(U, pdf(10), quiet)).toEqual({ ok: false, error: { kind: 'no-store' } });
});
