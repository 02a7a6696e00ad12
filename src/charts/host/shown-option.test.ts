import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepNames, useLanguageStore } from '@/i18n';
import { shownOption } from './shown-option';

beforeEach(() => {
  useLanguageStore.setState({ language: 'en' });
  keepNames({ 道里区: 'Daoli' });
});
afterEach(() => {
  useLanguageStore.setState({ language: 'zh' });
  keepNames({});
});

it('shows names of marks, axes and labels, and keeps keys and numbers', () => {
  const numbers = [1, 2, 3];
  const told = shownOption({
    xAxis: { data: ['道里区'] },
    series: [{ id: '道里区', type: 'bar', data: numbers, label: { formatter: () => '道里区 3' } }],
  });
  expect(told).toMatchObject({ xAxis: { data: ['Daoli'] }, series: [{ id: '道里区', data: numbers }] });
  const [series] = told.series as [{ readonly label: { formatter(): string } }];
  expect(series.label.formatter()).toBe('Daoli 3');
});

it('tells a map how its outlines are called', () => {
  const told = shownOption({ series: [{ type: 'map', map: 'harbin', data: [{ name: '道里区', value: 3 }] }] });
  expect(told).toEqual({
    series: [{ type: 'map', map: 'harbin', data: [{ name: 'Daoli', value: 3 }], nameMap: { 道里区: 'Daoli' } }],
  });
});
