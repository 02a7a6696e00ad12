import type { Page } from '@playwright/test';

/** Inputs by the act they were made in, in the order of the way. */
export type InputsByAct = ReadonlyMap<string, readonly string[]>;

/**
 * Counts what a person enters while a page is used: each field that is filled in, each choice, each file and each press that
 * fills in several fields is one input, however many keys it takes. What a form fills in by itself is none.
 */
export async function countInputs(page: Page): Promise<InputsByAct> {
  const inputs = new Map<string, string[]>();
  await page.exposeFunction('reportInput', (act: string, field: string) => {
    inputs.set(act, [...(inputs.get(act) ?? []), field]);
  });
  await page.addInitScript(() => {
    let form = '';
    const report = (target: Element) => {
      const known: unknown = Reflect.get(window, 'reportInput');
      // The list of a choice lies outside of its form: it belongs to the form last touched.
      form = target.closest('form')?.getAttribute('aria-label') ?? (target.matches('input[type=file]') ? '文书' : form);
      const field = target.getAttribute('aria-label') ?? target.getAttribute('name') ?? target.textContent.trim();
      if (typeof known === 'function') known(form, field);
    };
    // Files are also brought outside of a form.
    const isOfForm = (target: EventTarget | null) =>
      target instanceof Element && (target.closest('form') !== null || target.matches('input[type=file]'));
    const isStep = /^(下一步|上一步|添加|从表格粘贴|移除|×|取消)/;
    let last: EventTarget | null = null;
    addEventListener('focusin', () => (last = null), true);
    addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof Element) || !isOfForm(target) || target === last) return;
        last = target;
        report(target);
      },
      true,
    );
    // A table that is taken as it is pasted leaves no text in its box: the pasting is the input.
    addEventListener(
      'paste',
      ({ target }) => {
        if (!(target instanceof Element) || !isOfForm(target)) return;
        last = target;
        report(target);
      },
      true,
    );
    addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const option = target.closest('[role="option"]');
        const button = target.closest('form button:not([type="submit"])');
        form = target.closest('form')?.getAttribute('aria-label') ?? form;
        if (option) report(option);
        else if (button && !isStep.test(button.textContent.trim())) report(button);
      },
      true,
    );
  });
  return inputs;
}

export const totalOf = (inputs: InputsByAct): number =>
  [...inputs.values()].reduce((sum, fields) => sum + fields.length, 0);

/** One line for each act: how many, and which. */
export const tableOf = (inputs: InputsByAct): string =>
  [...inputs].map(([act, fields]) => `${String(fields.length).padStart(3)}  ${act}: ${fields.join(' | ')}`).join('\n');
