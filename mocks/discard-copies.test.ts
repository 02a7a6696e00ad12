import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, expect, it } from 'vitest';
import { discardCopies } from './discard-copies';

const asked = 'http://localhost/api/matters';
const server = setupServer(http.get(asked, () => HttpResponse.json(['heating-price'])));
server.listen();
afterAll(() => server.close());

it('the copy of an answer is thrown away, the answer itself stays whole', async () => {
  const copies: Response[] = [];
  discardCopies(server.events);
  const told = new Promise<void>((resolve) => {
    server.events.on('response:mocked', ({ response }) => {
      copies.push(response);
      resolve();
    });
  });
  const answer = await fetch(asked);
  await told;
  expect(await answer.json()).toEqual(['heating-price']);
  const [copy] = copies;
  expect(await copy?.body?.getReader().read()).toEqual({ done: true, value: undefined });
});
