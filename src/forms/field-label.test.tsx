import { Checkbox, MantineProvider, Radio, TextInput } from '@mantine/core';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fieldLabel } from './field-label';

it('a fault names its field by the label on the screen: of boxes to tick, of a choice, of a line', () => {
  const { container } = render(
    <MantineProvider>
      <form>
        <Checkbox.Group label="Sent to" data-field="addressees">
          <Checkbox value="a" label="Office" />
          <Checkbox value="b" label="Archive" />
        </Checkbox.Group>
        <Radio.Group label="Kind of meeting" name="kindOfMeeting">
          <Radio value="x" label="Plenary" />
        </Radio.Group>
        <TextInput label="Called" name="called" />
      </form>
    </MantineProvider>,
  );
  const form = container.querySelector('form');
  expect(['addressees', 'kindOfMeeting', 'called'].map((path) => fieldLabel(form, path, 'en'))).toEqual([
    'Sent to',
    'Kind of meeting',
    'Called',
  ]);
});
