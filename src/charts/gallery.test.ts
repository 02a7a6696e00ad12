import { describe, expect, it } from 'vitest';
import { deepFreeze } from '@/core/kernel';
import { heatGrid } from './builders/heat-grid';
import { toSvg } from './engine';
import { galleryEntries } from './gallery-entries';
import { lookOf } from './looks';

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : ArrayBuffer.isView(value)
      ? [] // NaN is a gap there, and drawn as one
      : Array.isArray(value)
        ? value.flatMap(numbersIn)
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbersIn)
          : [];

const variants = galleryEntries.flatMap((entry) =>
  entry.variants.map((variant) => [`${entry.name} / ${variant.name}`, variant] as const),
);

describe.each(variants)('%s', (_, variant) => {
  it.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)('says and draws itself (%s, %s)', async (theme, language) => {
    const look = deepFreeze(lookOf(theme, language));
    const spec = variant.draw(look);
    expect(spec.sentence.length).toBeGreaterThan(4);
    expect(/[\u4e00-\u9fff]/.test(variant.draw(lookOf(theme, 'zh')).sentence)).toBe(true);
    expect(spec.table.rows).toHaveLength(variant.rows);
    expect(spec.table.rows.every((row) => row.length === spec.table.columns.length)).toBe(true);
    expect(numbersIn(spec.option).every(Number.isFinite)).toBe(true);
    expect(numbersIn(spec.table.rows).every(Number.isFinite)).toBe(true);
    for (const row of spec.marks ?? [])
      for (let index = 0; index < Math.min(row.length, 50); index += 1) {
        const mark = row.at(index);
        expect(mark?.label.length ?? 0, row.name).toBeGreaterThan(1);
        expect(mark?.at?.every((part) => typeof part === 'string' || Number.isFinite(part)) ?? true).toBe(true);
      }
    if (variant.rows > 0) expect(spec.marks?.some((row) => row.length > 0) || spec.size === 0).toBe(true);
    const svg = await toSvg(spec, 640, spec.height, look.paper);
    expect(svg).toContain('<svg');
    expect(svg, 'an attribute ends where it should').not.toMatch(/="[^"<>]*"[^\s/>?]/);
    if (variant.rows > 0) expect(svg.match(/<path|<circle|<rect/g)?.length ?? 0).toBeGreaterThan(1);
  });
});

it('says that what is only a forecast is one, and never that nothing is drawn', () => {
  const sentenceIn = (language: 'zh' | 'en') => {
    const variants = galleryEntries.find(({ name }) => name === 'time-series')?.variants ?? [];
    return variants.find(({ name }) => name === 'forecast')?.draw(lookOf('light', language)).sentence;
  };
  expect(sentenceIn('zh')).toMatch(/^2028年（预测）：方案甲（示例） 2,?190/);
  expect(sentenceIn('en')).toMatch(/^2028 \(forecast\): 方案甲（示例） 2,?190/);
});

it('has at least twelve kinds of picture', () => expect(galleryEntries.length).toBeGreaterThanOrEqual(12));

it('has patterns where colours tell parts apart, and none over shades that tell amounts', async () => {
  const drawn = async (entry: string, variant: string) => {
    const look = lookOf('light', 'zh', { patterns: true });
    const spec = galleryEntries
      .find(({ name }) => name === entry)
      ?.variants.find(({ name }) => name === variant)
      ?.draw(look);
    return spec ? toSvg(spec, 640, spec.height, look.paper) : '';
  };
  expect(await drawn('category-bars', 'stacked')).toContain('<pattern');
  expect(await drawn('heat-grid', 'typical')).toMatch(/^<svg(?![\s\S]*<pattern)/);
  expect(await drawn('region-map', 'typical')).toMatch(/^<svg(?![\s\S]*<pattern)/);
});

it('writes no numbers into cells of a phone that are too narrow for them', async () => {
  const numbersOn = async (narrow: boolean, count: number) => {
    const columns = Array.from({ length: count }, (_, at) => `列${at}`);
    const spec = heatGrid(
      { unit: '件', columns, rows: ['道里区'], values: [columns.map((_, at) => 12_345 + at)] },
      lookOf('light', 'zh', { narrow }),
    );
    return (await toSvg(spec, narrow ? 340 : 640, spec.height, '#fff')).match(/>12,3\d\d</g)?.length ?? 0;
  };
  expect(await numbersOn(false, 8)).toBe(8);
  expect(await numbersOn(true, 8)).toBe(0);
  expect(await numbersOn(true, 4)).toBe(4);
});
