import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type ActContextValue, ActProvider } from './act-context';
import { FormStateProvider, type FormValues, useNewFormState } from './form-state';
import { PickNames } from './pick-names';

let values: FormValues = {};
const names = [
  { kind: 'expert', name: '秦绍峰', unit: '示例大学' },
  { kind: 'expert', name: '龚高工', unit: null },
  { kind: 'expert', name: '卫律师', unit: '示例律师事务所' },
  { kind: 'unit', name: '市公安局', unit: null },
] as const;

function Form({ rows, among }: { readonly rows: readonly unknown[]; readonly among?: readonly string[] }) {
  const form = useNewFormState({ initialValues: { panel: rows } });
  values = form.values;
  return (
    <FormStateProvider form={form}>
      <PickNames
        list="panel"
        kind="expert"
        part="name"
        among={among}
        rowOf={({ name, unit }) => ({ name, unit: unit ?? '', hasInterest: null })}
      />
    </FormStateProvider>
  );
}
const show = (rows: readonly unknown[], among?: readonly string[]) =>
  render(
    <MantineProvider env="test">
      <ActProvider value={{ names } as unknown as ActContextValue /* the field asks for nothing else */}>
        <Form rows={rows} {...(among && { among })} />
      </ActProvider>
    </MantineProvider>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('adds several of the directory at once, in place of rows that were only begun, and says nothing of them but what is known', () => {
  show([
    { name: '', unit: '', hasInterest: null },
    { name: '龚高工', unit: '设计院', hasInterest: false },
  ]);
  press('从名录选');
  fireEvent.click(screen.getByRole('combobox', { name: '从名录选' }));
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    '秦绍峰（示例大学）',
    '卫律师（示例律师事务所）',
  ]);
  for (const name of ['秦绍峰（示例大学）', '卫律师（示例律师事务所）'])
    fireEvent.click(screen.getByRole('option', { name }));
  press('添加 2 个');
  expect(values.panel).toEqual([
    { name: '龚高工', unit: '设计院', hasInterest: false },
    { name: '秦绍峰', unit: '示例大学', hasInterest: null },
    { name: '卫律师', unit: '示例律师事务所', hasInterest: null },
  ]);
  expect(screen.queryByRole('button', { name: '从名录选' })).toBeNull();
});

it('offers of the directory those alone who may be chosen', () => {
  show([], ['卫律师']);
  press('从名录选');
  fireEvent.click(screen.getByRole('combobox', { name: '从名录选' }));
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['卫律师（示例律师事务所）']);
});
