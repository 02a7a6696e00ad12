import { expect, it } from 'vitest';
import { withExactNumbers } from './exact-json';

const read = (json: string): unknown => JSON.parse(withExactNumbers(json));

it.each([
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', '9007199254740992'],
  ['-9007199254740993', '-9007199254740993'],
  ['110101199003070011', '110101199003070011'],
  ['6681851887495526.25', '6681851887495526.25'],
  ['12345678901234.567', '12345678901234.567'],
  ['0.30000000000000004', 0.30000000000000004],
  ['0.1000000000000000055511151231257827', 0.1],
  ['31341062.700000000000', 31341062.7],
  ['1e400', '1e400'],
  ['1.5e-7', 1.5e-7],
  ['5e+20', 5e20],
])('%s stays as it is written', (written, value) => {
  expect(read(`{"a":${written},"b":[${written}]}`)).toEqual({ a: value, b: [value] });
});

it('leaves strings, keys and positions alone', () => {
  const json =
    '{"9007199254740993":"\\"9007199254740993","g":{"type":"Point","coordinates":[126.53499999999999999,45.8]},"n":9007199254740993}';
  expect(read(json)).toEqual({
    '9007199254740993': '"9007199254740993',
    g: { type: 'Point', coordinates: [126.535, 45.8] },
    n: '9007199254740993',
  });
});
