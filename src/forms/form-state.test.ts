import { expect, it, vi } from 'vitest';
import { putValue } from './form-state';

const put = (values: Record<string, unknown>, path: string) => {
  const setFieldValue = vi.fn<(path: string, value: unknown) => void>();
  putValue({ getValues: () => values, setFieldValue }, path, 'document');
  return setFieldValue.mock.calls;
};

it.each([
  ['a row that is there', { sources: [{ kind: null }] }, ['sources.0.kind', 'document']],
  ['a row that is null', { sources: [null] }, ['sources.0', { kind: 'document' }]],
  ['a row beyond the last', { sources: [] }, ['sources.0', { kind: 'document' }]],
  ['no list at all', {}, ['sources', [{ kind: 'document' }]]],
])('a value is put into %s', (_, values, told) => expect(put(values, 'sources.0.kind')).toEqual([told]));

it('rows before the one that is made stay blank', () =>
  expect(put({}, 'options.sources.2.kind')).toEqual([['options', { sources: [null, null, { kind: 'document' }] }]]));
