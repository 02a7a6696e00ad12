import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLanguageStore } from '@/i18n';
import { TextLimits } from './text-limits';

const sent = vi.fn();
const field = () => screen.getByLabelText('名称') as HTMLInputElement;
const write = (text: string) => {
  fireEvent.focusIn(field());
  fireEvent.input(field(), { target: { value: text } });
};

beforeEach(() => {
  sent.mockClear();
  render(
    <>
      <TextLimits />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent();
        }}
      >
        <label htmlFor="name">名称</label>
        <input id="name" maxLength={20} />
        <button type="submit">提交</button>
      </form>
    </>,
  );
});
afterEach(() => useLanguageStore.getState().setLanguage('zh'));

describe('a text field with a limit', () => {
  it('says nothing while there is room, and how much is left near the limit', () => {
    write('十个字的名称');
    expect(screen.queryByRole('status')).toBeNull();
    write('十八个字十八个字十八个字十八个字十八');
    expect(screen.getByRole('status')).toHaveTextContent('还可写 2 字（上限 20 字）');
  });

  it('keeps what is pasted beyond it, names the field, and is not sent', () => {
    write('字'.repeat(25));
    expect(field().value).toHaveLength(25);
    expect(screen.getByRole('alert')).toHaveTextContent('“名称”现有 25 字，超过上限 20 字');
    expect(field()).toBeInvalid();
    fireEvent.submit(screen.getByRole('button').closest('form') as HTMLFormElement);
    expect(sent).not.toHaveBeenCalled();
    write('字'.repeat(20));
    expect(field()).toBeValid();
    fireEvent.submit(screen.getByRole('button').closest('form') as HTMLFormElement);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('takes the whole of a pasted text: the browser cuts nothing', () => {
    fireEvent.focusIn(field());
    expect(field().hasAttribute('maxlength')).toBe(false);
  });

  it('a draft over the limit, never touched, is held back too', () => {
    field().value = '字'.repeat(25);
    fireEvent.submit(screen.getByRole('button').closest('form') as HTMLFormElement);
    expect(sent).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('“名称”');
  });
});
