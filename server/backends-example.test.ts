import { expect, it } from 'vitest';
import { readBackendsFile } from './read-backends-file';

const example = new URL('./backends.example.json', import.meta.url).pathname;

it('the example is a file the server takes', () => {
  const read = readBackendsFile(example, { STATISTICS_TOKEN: 'abcdefghij' });
  expect(read).toMatchObject({
    ok: true,
    value: { backends: [{ id: 'statistics' }, { id: 'traffic', credential: null }] },
  });
  if (read.ok)
    expect(read.value.notices.map(({ en }) => en)).toEqual([expect.stringContaining('TRAFFIC_API_KEY is not set')]);
});
it('a file that is not there, or no JSON, is named', () => {
  expect(readBackendsFile('/nowhere.json', {})).toMatchObject({
    ok: false,
    error: [expect.stringMatching(/^\/nowhere\.json: /)],
  });
  const self = new URL(import.meta.url).pathname;
  expect(readBackendsFile(self, {})).toMatchObject({ ok: false, error: [expect.stringContaining(self)] });
});
