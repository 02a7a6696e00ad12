import { test as base, expect } from '@playwright/test';
import { inOfficeFolder, type OfficeFolder } from './office-server';

/** What a clean journey never leaves behind. */
type Complaint = `${'console' | 'page' | 'policy'}: ${string}`;

/**
 * A test whose journey fails when the page logs an error, throws, or breaks the content security policy: in every page of
 * the browser context, whatever the journey itself expects. A journey that means to see one pushes a pattern to `expected`.
 */
export const journey = base.extend<{ expected: RegExp[]; office: OfficeFolder; watch: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  expected: async ({}, use) => use([]),
  office: ({ browser }, use) => inOfficeFolder(browser, use),
  watch: [
    async ({ context, expected }, use) => {
      const complaints: Complaint[] = [];
      await context.exposeFunction('reportPolicyViolation', (text: string) => complaints.push(`policy: ${text}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(window, 'reportPolicyViolation');
          if (typeof report === 'function')
            report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (failure) => {
        const error = failure.error();
        complaints.push(`page: ${error.stack ?? error.message}`);
      });
      await use(undefined);
      expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
