import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDocument } from '@/adapters/files/documents';
import { useLanguageStore } from '@/i18n/language-store';
import { type Services, ServicesProvider } from '@/queries';
import { ClausesFromWord } from './clauses-from-word';
import type { Clause } from './split-clauses';

const services = { readDocument } as Services; // the panel asks for nothing else

function show(present = 0) {
  const onTake = vi.fn<(clauses: readonly Clause[], how: string) => void>();
  render(
    <MantineProvider env="test">
      <ServicesProvider value={services}>
        <ClausesFromWord present={present} onTake={onTake} />
      </ServicesProvider>
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: '从 Word 粘贴或选择文件' }));
  return onTake;
}
const source = () => screen.getByLabelText('草案全文');
const paste = (parts: Readonly<Record<string, string>>) =>
  fireEvent.paste(source(), { clipboardData: { getData: (kind: string) => parts[kind] ?? '' } });
const choose = (file: File) => {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [file] } });
};

afterEach(() => useLanguageStore.getState().setLanguage('zh'));

describe('clauses out of Word', () => {
  it('pasted, looked over, mended and taken', () => {
    const onTake = show(2);
    paste({ 'text/plain': '第一条　甲\r\n第三条　乙' });
    expect(screen.getByText('第三条之前缺第二条')).toBeVisible();
    fireEvent.change(screen.getByLabelText('第 2 行的条号'), { target: { value: '第二条' } });
    expect(screen.queryByText('第三条之前缺第二条')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '用这 2 条替换现有的 2 条' }));
    expect(onTake).toHaveBeenCalledWith(
      [
        { no: '第一条', text: '甲' },
        { no: '第二条', text: '乙' },
      ],
      'instead',
    );
  });
  it('what is pasted goes where the cursor stands; clauses are joined and left out', () => {
    const onTake = show();
    paste({
      'text/html': '<p>第一条　甲</p><p>第二条　<del>旧</del>乙</p><p>第三条　丙</p>',
      'text/plain': '第二条　旧乙',
    });
    fireEvent.click(screen.getByRole('button', { name: '把第二条并入上一条' }));
    fireEvent.click(screen.getByRole('button', { name: '不要第三条' }));
    fireEvent.click(screen.getByRole('button', { name: '填入这 1 条' }));
    expect(onTake).toHaveBeenCalledWith([{ no: '第一条', text: '甲\n乙' }], 'instead');
  });
  it('a file that cannot be read is refused by name, and what was there stays', async () => {
    show();
    paste({ 'text/plain': '第一条　甲' });
    choose(new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])], '草案.doc'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '草案.doc：是旧版 .doc 或 .wps 文件；请在 Word 或 WPS 里另存为 .docx。',
    );
    expect(source()).toHaveValue('第一条　甲');
    choose(new File(['第一条　丙\n第二条　丁'], '草案.txt'));
    expect(await screen.findByDisplayValue('丁')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
  it('speaks English', () => {
    useLanguageStore.getState().setLanguage('en');
    render(
      <MantineProvider env="test">
        <ServicesProvider value={services}>
          <ClausesFromWord present={1} onTake={() => {}} />
        </ServicesProvider>
      </MantineProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Paste from Word or choose a file' }));
    fireEvent.paste(screen.getByLabelText('Text of the draft'), {
      clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? '第一条　甲\n第一条　乙' : '') },
    });
    expect(within(document.body).getByText('第一条 appears twice')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Replace the 1 clause in the form with these 2' })).toBeVisible();
  });
});
