import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createDataProxy, protectiveHeaders } from '@/api/data-proxy';
import { createApi } from './create-api';

const dataProxy = createDataProxy({
  backends: [],
  forward: () => Promise.reject(new Error('no backend')),
  identify: () => 'x',
  log: () => undefined,
  now: () => 0,
});
const gateway = new Hono().get('/api/gateway/datasets', (c) => c.json({}));

it.each([
  ['/api', 404],
  ['/api/', 404],
  ['/api/x', 404],
  ['/api/data', 200],
  ['/api/data/x/y', 404],
  ['/api/gateway', 404],
  ['/api/gateway/datasets', 200],
])('%s is answered with %i under protective headers', async (path, status) => {
  const answer = await createApi({ dataProxy, gateway, office: null }).request(`http://localhost${path}`);
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(protectiveHeaders))
    expect([name, answer.headers.get(name)]).toEqual([name, value]);
});
