import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';

/** Makes the pictures of docs/gallery anew, over the built demo (`npm run build`): WebP, each at most 150 kB. */

const PORT = Number(process.env.GALLERY_PORT ?? 4294);
const FOLDER = 'docs/gallery';
const MOST_BYTES = 150_000;
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly language?: 'zh-CN' | 'en';
  readonly isDark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const phone = { width: 390, height: 844 };
const pictures: readonly Picture[] = [
  { name: 'cockpit', path: '/', height: 1180 },
  { name: 'cockpit-en-dark', path: '/', language: 'en', isDark: true, height: 1240 },
  { name: 'cockpit-phone', path: '/', ...phone },
  { name: 'brief', path: '/matters/heating-price?tab=brief', height: 1180 },
  { name: 'procedure', path: '/matters/heating-price?tab=procedure', height: 1000 },
  { name: 'schedule', path: '/matters/heating-price?tab=schedule', height: 1000 },
  { name: 'options', path: '/matters/heating-price?tab=options', height: 900 },
  { name: 'opinions-en', path: '/matters/heating-price?tab=opinions', language: 'en', height: 1000 },
  { name: 'risk', path: '/matters/heating-price?tab=risk', height: 1100 },
  { name: 'catalogue-phone-en', path: '/catalogue', language: 'en', ...phone },
  { name: 'inspection', path: '/inspection', height: 1000 },
  { name: 'wall', path: '/wall?every=3600', width: 1600 },
];

async function show(browser: Browser, { path, language = 'zh-CN', isDark, width = 1440, height = 900 }: Picture) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => {
    localStorage.setItem('hengce.language', JSON.stringify({ state: { language: chosen }, version: 0 }));
  }, language);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/#${path}`);
  await page.locator('main h1, .wall h1').first().waitFor({ timeout: 60_000 });
  await page.locator('main [aria-busy="true"], main .hc-skeleton').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(4_000); // pictures are drawn one after another
  const png = await page.screenshot();
  await context.close();
  return png;
}

/** Waits until the server listens. */
async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(500);
  }
  throw new Error(`nothing answers at ${address}`);
}

/** The browser writes WebP itself; the quality falls until the picture is small enough. */
async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  for (const quality of [0.92, 0.85, 0.75, 0.6]) {
    const text = await page.evaluate(
      async ([source, level]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', level);
      },
      [`data:image/png;base64,${png.toString('base64')}`, quality] as const,
    );
    const webp = Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
    if (webp.length <= MOST_BYTES) return webp;
  }
  throw new Error(`a picture stays above ${MOST_BYTES} bytes`);
}

if (!existsSync('dist-server/main.js')) throw new Error('build first: npm run build');
const server = spawn('node', ['dist-server/main.js', '--demo', '--strict', '--port', String(PORT)], {
  stdio: 'ignore',
});
const browser = await chromium.launch({
  ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  await mkdir(FOLDER, { recursive: true });
  const encoder = await browser.newPage();
  await answering(`http://127.0.0.1:${PORT}/`);
  const chosen = process.argv.slice(2);
  for (const picture of pictures.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const webp = await webpOf(encoder, await show(browser, picture));
    await writeFile(`${FOLDER}/${picture.name}.webp`, webp);
    process.stdout.write(`${picture.name} ${Math.round(webp.length / 1000)} kB\n`);
  }
} finally {
  await browser.close();
  server.kill();
}
