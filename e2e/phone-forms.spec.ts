import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

/** A form of each stage, by whoever fills it in. */
const forms = [
  [
    '承办单位经办人',
    [
      'judgeProcedures',
      'recordDraft',
      'compareOptions',
      'openConsultation',
      'appointExpertPanel',
      'fileExpertOpinions',
      'planRiskAssessment',
      'recordCompetitionFirstReview',
      'submitForLegalityReview',
      'splitExecutionTasks',
    ],
  ],
  ['司法局审查人', ['issueLegalityOpinion']],
  ['办公厅', ['recordDiscussion', 'publishDecision', 'planPostEvaluation']],
  ['档案', ['archiveDossier']],
] as const;

journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The demo's choice of a person stands in the head of a wide page. */
async function be(page: Page, role: string) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#/matters/heating-price?tab=papers');
  await page.getByLabel('身份（演示）').selectOption({ label: role });
  await page.setViewportSize({ width: 390, height: 844 });
}

async function open(page: Page, act: string) {
  await page.goto(`./#/matters/heating-price?tab=procedure&act=${act}`);
  const form = page.locator('main form[aria-label]').first();
  await expect(form).toBeVisible();
  return form;
}

/** What in the form is cut at the right, and what is too small for a finger: with its words and its size. */
const faultsOf = (form: Element) => {
  const wordsOf = (element: Element) =>
    `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 20)}`;
  // What lies beside the edge of a grid is reached by pushing the grid.
  const isInGrid = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isInGrid(element.parentElement));
  const cut = [...form.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1 && !isInGrid(element.parentElement),
  );
  const small = [...form.querySelectorAll('button, input:not([type="file"]), textarea, summary')].flatMap((element) => {
    const { type = '' } = element as HTMLInputElement;
    // The words of a box are pressed as well as the box.
    const whole = /radio|checkbox/.test(type) ? (element.closest('[class*="-body"]') ?? element) : element;
    const { width, height } = whole.getBoundingClientRect();
    return width > 0 && (height < 43.5 || width < 43.5) ? [`${wordsOf(element)} ${width} × ${height}`] : [];
  });
  return { wide: document.documentElement.scrollWidth - innerWidth, cut: cut.map(wordsOf), small };
};

journey('every form is filled in with a finger: nothing is cut, and each target is 44 px', async ({ page }) => {
  journey.setTimeout(240_000);
  for (const [role, acts] of forms) {
    await be(page, role);
    for (const act of acts)
      await journey.step(act, async () => {
        const form = await open(page, act);
        expect.soft(await form.evaluate(faultsOf), act).toEqual({ wide: 0, cut: [], small: [] });
      });
  }
});
