export type TextField = HTMLInputElement | HTMLTextAreaElement;

const singleLines = ['text', 'search'];

/**
 * A text field with a limit, which from now on holds more than its limit: a browser that obeys `maxlength` drops the rest of a
 * pasted text without a word. undefined: no such field.
 */
export function limitedField(target: unknown): TextField | undefined {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && singleLines.includes(target.type));
  if (!isText) return undefined;
  if (target.maxLength >= 0) {
    target.dataset.most = String(target.maxLength);
    target.removeAttribute('maxlength');
  }
  return target.dataset.most === undefined ? undefined : target;
}

export const mostOf = (field: TextField): number => Number(field.dataset.most);
export const isTooLong = (field: TextField): boolean => field.value.length > mostOf(field);

/** The first field that is too long, of a form or of the dialog a button stands in. */
export const tooLongIn = (place: Element): TextField | undefined =>
  [...place.querySelectorAll('input, textarea')].flatMap((each) => limitedField(each) ?? []).find(isTooLong);

/** How a field is called on the screen. */
export const nameOfField = (field: TextField): string =>
  (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.placeholder)
    .replace(/\s*\*$/, '')
    .trim();
