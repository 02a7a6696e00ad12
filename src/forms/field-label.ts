import { factWords, isFactName, partWords } from '@/core/law';
import type { Language } from '@/i18n';

const find = (form: HTMLElement | null, name: string): HTMLElement | null =>
  form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"], [data-field="${CSS.escape(name)}"]`) ?? null;

/** The words a field bears on the screen: its own label, or that of the group it stands in. */
function shownLabel(field: HTMLElement | null): string | undefined {
  if (!field) return undefined;
  // A field of boxes to tick is the frame around its group; any other stands in its group.
  const group =
    field.closest('[role="radiogroup"], [role="group"], fieldset[data-field]') ??
    field.querySelector('[role="radiogroup"], [role="group"]');
  const by = group?.getAttribute('aria-labelledby');
  const label =
    (by && document.getElementById(by)?.textContent) ||
    group?.querySelector('legend')?.textContent ||
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.labels?.[0]?.textContent
      : undefined);
  return label?.trim() || undefined;
}

/** What a field is called, in the words of its label; where it is not on the screen, in those of the record. A row by its number. */
export function fieldLabel(form: HTMLElement | null, path: string, language: Language): string {
  const parts = path.split('.');
  const row = parts.find((part) => /^\d+$/.test(part));
  const plain = parts.filter((part) => !/^\d+$/.test(part)).join('.');
  const top = parts[0] ?? path;
  const words = partWords(plain) ?? (isFactName(top) ? factWords[top] : undefined);
  const label = shownLabel(find(form, path)) ?? words?.[language] ?? path;
  if (row === undefined) return label;
  return language === 'zh' ? `${label}（第 ${Number(row) + 1} 行）` : `${label} (row ${Number(row) + 1})`;
}
