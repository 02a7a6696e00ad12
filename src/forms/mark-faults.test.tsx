import { MantineProvider, Radio, TextInput } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FormStateProvider, useNewFormState } from './form-state';
import { markFaults } from './mark-faults';

afterEach(cleanup);

const said: string[] = [];

function Form() {
  const form = useNewFormState({ initialValues: {} });
  const mark = () => {
    const { words } = markFaults(form, document.querySelector('form'), ['hidden', 'last', 'choice', 'on'], 'en');
    said.push(words.en);
  };
  return (
    <MantineProvider>
      <FormStateProvider form={form}>
        <form>
          <TextInput label="Day" name="on" />
          <Radio.Group label="Choice" data-field="choice">
            <Radio value="x" label="X" />
          </Radio.Group>
          <TextInput label="Last" name="last" />
          <button type="button" onClick={mark}>
            Sign
          </button>
        </form>
      </FormStateProvider>
    </MantineProvider>
  );
}

it('names the fields at fault from the top of the form down and puts the focus into the first, whatever order the act has them in', () => {
  render(<Form />);
  screen.getByRole('button', { name: 'Sign' }).click();
  expect(said).toEqual(['Missing or not valid: Day, Choice, Last, hidden.']);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Day' }));
});
