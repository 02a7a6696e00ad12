import type { ActRefusal } from '@/core/matter';
import type { Language } from '@/i18n';
import { fieldLabel } from './field-label';
import type { FormState } from './form-state';
import { strings } from './strings';

/** Puts the focus into a field, or into the group that stands for it. */
export const focusField = (element: HTMLElement | null, field: string): void => placeOf(element, field)?.focus();

const placeOf = (element: HTMLElement | null, field: string) =>
  element?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"], [data-field="${CSS.escape(field)}"]`);

/** From the top of the form down, as they are read; what has no place of its own comes last. */
const asOnScreen = (element: HTMLElement | null, fields: readonly string[]): readonly string[] =>
  [...fields].sort((one, other) => {
    const [a, b] = [placeOf(element, one), placeOf(element, other)];
    if (!a || !b) return Number(!a) - Number(!b);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });

/** Marks each field at fault and puts the focus into the first; all of them are named at once by their labels. */
export function markFaults(
  form: FormState,
  element: HTMLElement | null,
  unordered: readonly string[],
  language: Language,
): ActRefusal {
  const faults = asOnScreen(element, unordered);
  const labels = faults.map((field) => fieldLabel(element, field, language));
  for (const field of faults) form.setFieldError(field, strings[language].required);
  const [first] = faults;
  if (first) focusField(element, first);
  const said = strings[language].fillIn([...new Set(labels)].join(language === 'zh' ? '、' : ', '));
  return { kind: 'invalid', words: { zh: said, en: said } };
}
