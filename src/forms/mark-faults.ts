import type { ActRefusal } from '@/core/matter';
import type { Language } from '@/i18n';
import { fieldLabel } from './field-label';
import type { FormState } from './form-state';
import { strings } from './strings';

/** Puts the focus into a field, or into the group that stands for it. */
export const focusField = (element: HTMLElement | null, field: string): void =>
  element?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"], [data-field="${CSS.escape(field)}"]`)?.focus();

/** Marks each field at fault and puts the focus into the first; all of them are named at once by their labels. */
export function markFaults(
  form: FormState,
  element: HTMLElement | null,
  faults: readonly string[],
  language: Language,
): ActRefusal {
  const labels = faults.map((field) => fieldLabel(element, field, language));
  for (const field of faults) form.setFieldError(field, strings[language].required);
  const [first] = faults;
  if (first) focusField(element, first);
  const said = strings[language].fillIn([...new Set(labels)].join(language === 'zh' ? '、' : ', '));
  return { kind: 'invalid', words: { zh: said, en: said } };
}
