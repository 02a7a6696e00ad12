import { Autocomplete, MantineProvider, Modal } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { guardComposition } from './composition-guard';

beforeAll(() => guardComposition(window));

const composing = [
  { how: 'while it composes', key: { isComposing: true } },
  { how: 'where the browser tells of the key after the composition', key: { keyCode: 229 } },
];

describe.each(composing)('a key of the input method, $how', ({ key }) => {
  it('does not submit: its Enter has no effect of its own', () => {
    render(<input aria-label="名称" />);
    expect(fireEvent.keyDown(screen.getByLabelText('名称'), { key: 'Enter', ...key })).toBe(false);
    expect(fireEvent.keyDown(screen.getByLabelText('名称'), { key: 'Enter' })).toBe(true);
  });

  it('does not choose from a list', async () => {
    const chosen = vi.fn();
    render(
      <MantineProvider env="test">
        <Autocomplete label="单位" data={['市城管局']} selectFirstOptionOnChange onOptionSubmit={chosen} />
      </MantineProvider>,
    );
    const box = screen.getByRole('combobox', { name: '单位' });
    fireEvent.change(box, { target: { value: '市' } });
    fireEvent.keyDown(box, { key: 'ArrowDown', code: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter', code: 'Enter', ...key });
    expect(chosen).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'Enter', code: 'Enter' });
    expect(chosen).toHaveBeenCalledWith('市城管局');
  });

  it('does not close a dialog', () => {
    const close = vi.fn();
    render(
      <MantineProvider env="test">
        <Modal opened onClose={close}>
          <input aria-label="理由" />
        </Modal>
      </MantineProvider>,
    );
    fireEvent.keyDown(screen.getByLabelText('理由'), { key: 'Escape', ...key });
    expect(close).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText('理由'), { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not start what the palette shows', () => {
    const go = vi.fn();
    render(
      <MantineProvider env="test">
        <Spotlight
          shortcut={null}
          actions={[{ id: 'a', label: '待办', onClick: go }]}
          searchProps={{ 'aria-label': '找' }}
        />
      </MantineProvider>,
    );
    act(() => spotlight.open());
    const box = screen.getByLabelText('找');
    fireEvent.keyDown(box, { key: 'ArrowDown', code: 'ArrowDown', ...key });
    fireEvent.keyDown(box, { key: 'Enter', code: 'Enter', ...key });
    expect(go).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'ArrowDown', code: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter', code: 'Enter' });
    expect(go).toHaveBeenCalledOnce();
    act(() => spotlight.close());
  });
});
