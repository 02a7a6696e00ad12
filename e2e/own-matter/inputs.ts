import type { Page } from '@playwright/test';

/**
 * Counts what a person enters while a page is used: each field that is filled in, each choice, each file and each press that
 * fills in several fields is one input, however many keys it takes. What a form fills in by itself is none.
 */
export async function countInputs(page: Page): Promise<() => number> {
  let inputs = 0;
  await page.exposeFunction('reportInput', () => {
    inputs += 1;
  });
  await page.addInitScript(() => {
    const report = () => {
      const known: unknown = Reflect.get(window, 'reportInput');
      if (typeof known === 'function') known();
    };
    const isOfForm = (target: EventTarget | null) => target instanceof Element && target.closest('form') !== null;
    const isStep = /^(下一步|上一步|添加|从表格粘贴|移除|×|取消)/;
    let last: EventTarget | null = null;
    addEventListener('focusin', () => (last = null), true);
    addEventListener(
      'input',
      ({ target }) => {
        if (!isOfForm(target) || target === last) return;
        last = target;
        report();
      },
      true,
    );
    addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const button = target.closest('form button:not([type="submit"])');
        if (target.closest('[role="option"]') || (button && !isStep.test(button.textContent.trim()))) report();
      },
      true,
    );
  });
  return () => inputs;
}
