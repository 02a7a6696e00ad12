import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// The headless build of the system's Chromium, where there is one, takes a fifth less of the processors than the whole one.
const systemChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));
// Chosen by scripts/test.sh as a free one; a fixed one when run by hand.
const port = Number(process.env.E2E_PORT ?? 4291);
const address = `http://127.0.0.1:${port}`;

/** Journeys run against the build, in a real Chromium, with the demo's service worker. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  outputDir: 'test-results',
  webServer: {
    command: `npm run --silent build:server && node dist-server/main.js --demo --strict --port ${port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: `${address}/`,
    serviceWorkers: 'allow',
    // Drawing each frame of a motion in software is most of what a page costs here: journeys that look at motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace doubles the time of a journey; a failure keeps its picture and the tree of the page either way.
    trace: process.env.E2E_TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(systemChromium ? { executablePath: systemChromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
