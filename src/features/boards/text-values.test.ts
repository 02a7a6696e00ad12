import { expect, it } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import { lastValueOf, textParts } from './text-values';

it('finds the places of live values and leaves every other brace as text', () => {
  expect(textParts('共 {{ a1.total }} 件')).toEqual([
    { kind: 'text', text: '共 ' },
    { kind: 'value', panel: 'a1', field: 'total' },
    { kind: 'text', text: ' 件' },
  ]);
  expect(textParts('{{a1}} <b>{x}</b>')).toEqual([{ kind: 'text', text: '{{a1}} <b>{x}</b>' }]);
  expect(textParts('')).toEqual([]);
});

it('tells the last value that is there, in words and unit, and none where there is none', () => {
  const figure = {
    labels: {},
    codes: { kind: { heat: { zh: '供热', en: 'Heating' } } },
    additive: [],
    table: {
      rows: 3,
      columns: [
        columnFrom({ name: 'total', kind: 'number', unit: '件' }, [1, 12, null]),
        columnFrom({ name: 'kind', kind: 'code' }, [null, 'heat', null]),
        columnFrom({ name: 'empty', kind: 'number' }, [null, null, null]),
      ],
    },
  };
  expect(lastValueOf(figure, 'total', 'zh')).toContain('12');
  expect(lastValueOf(figure, 'kind', 'en')).toBe('Heating');
  expect(lastValueOf(figure, 'empty', 'zh')).toBeNull();
  expect(lastValueOf(figure, 'absent', 'zh')).toBeNull();
});
