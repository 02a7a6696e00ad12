import { expect, it } from 'vitest';
import { withOwnLinks } from './own-links';

const target = 'http://10.0.0.5:8080/odata';
const through = (text: string, type: string | null = 'application/json; charset=utf-8') =>
  new TextDecoder().decode(withOwnLinks(new TextEncoder().encode(text), type, target));

it.each([
  ['{"@odata.nextLink":"http://10.0.0.5:8080/odata/Roads?$skiptoken=5"}', '{"@odata.nextLink":"Roads?$skiptoken=5"}'],
  ['{"rel":"next","href" : "http://10.0.0.5:8080/odata/items?page=2"}', '{"rel":"next","href" : "items?page=2"}'],
  ['{"next":"http:\\/\\/10.0.0.5:8080\\/odata\\/x?offset=1"}', '{"next":"x?offset=1"}'],
])('a paging link becomes relative: %s', (from, to) => {
  expect(through(from)).toBe(to);
  expect(through(from, 'application/geo+json')).toBe(to);
});
it.each([
  '{"next":"http://elsewhere.example/odata/x"}',
  '{"next":"http://10.0.0.5:8080/other/x"}',
  '{"next":"http://10x0.0.5:8080/odata/x"}',
  '{"address":"http://10.0.0.5:8080/odata/x"}',
  '{"value":"道路 \\"next\\" 1"}',
])('nothing else is changed: %s', (text) => expect(through(text)).toBe(text));
it('only JSON is read', () => {
  const link = '{"next":"http://10.0.0.5:8080/odata/x"}';
  for (const type of ['text/csv', 'application/octet-stream', null]) expect(through(link, type)).toBe(link);
});
