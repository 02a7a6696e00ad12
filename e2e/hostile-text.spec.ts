import { expect, journey } from './journey';

/** Runs where a text is put into the page as markup, code, an address or a style. */
const RUN = 'globalThis.hengceRan=1';
const payloads: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<math><mtext><img src=x onerror="${RUN}"></mtext></math>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<a href="javascript:${RUN}" autofocus onfocus="${RUN}">x</a>`,
  `<input autofocus onfocus="${RUN}">`,
  `<select autofocus onfocus="${RUN}">`,
  `<textarea autofocus onfocus="${RUN}">`,
  `<details open ontoggle="${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror="${RUN}">`,
  `<body onload="${RUN}">`,
  `<marquee onstart="${RUN}">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href="data:text/css,*{}" onload="${RUN}">`,
  `<style onload="${RUN}">@import 'x'</style>`,
  `<base href="javascript:${RUN}//">`,
  `<form action="javascript:${RUN}"><input type=submit autofocus>`,
  `<button formaction="javascript:${RUN}" autofocus>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}`,
  `" autofocus onfocus="${RUN}`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `javascript:${RUN}`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `%3Cimg%20src=x%20onerror=${RUN}%3E`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `\u202e<img src=x onerror=${RUN}>`,
  `<x xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:${RUN}">`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
];
const groups = [0, 1, 2, 3].map((start) => payloads.filter((_, index) => index % 4 === start));

journey('what people wrote is text on every screen, whatever it says', async ({ page, expected }) => {
  expected.push(/status of 404 .*\/api\/matters\)/); // the worker controls the page a moment before it answers
  await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'office'));
  const visit = async (path: string) => {
    await page.goto(`./#${path}`);
    await expect(page.locator('main h1, main h2, main h3').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hengceRan')), path).toBeUndefined();
  };
  await visit('/catalogue');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(async () => (await fetch('./api/matters')).ok)).toBe(true);
  const statuses = await page.evaluate(
    async (all) =>
      Promise.all(
        all.map(async (texts, index) => {
          const text = texts.join(' ');
          const response = await fetch(`./api/matters/hostile-${index}/acts`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              commandId: `hostile-${index}`,
              expectedVersion: 0,
              request: {
                type: 'proposeMatter',
                on: '2026-11-20',
                title: (texts[0] ?? '').slice(0, 200),
                summary: text,
                origin: 'entered',
                profileId: 'hlj2021',
                proposalSource: 'leader',
                proposer: (texts[1] ?? '').slice(0, 200),
                proposalArgument: { problem: text, basis: text, solution: text, necessity: text },
                papers: [
                  {
                    id: `p${index}`,
                    kind: 'proposal',
                    title: (texts[3] ?? '').slice(0, 200),
                    on: '2026-11-20',
                    digest: null,
                    bytes: null,
                    nonPublicBasis: null,
                  },
                ],
              },
            }),
          });
          return response.ok ? 'recorded' : response.text();
        }),
      ),
    groups,
  );
  expect(statuses).toEqual(groups.map(() => 'recorded'));

  await page.reload();
  for (const path of ['/', '/catalogue', '/work', '/inspection', '/risks']) await visit(path);
  for (const [index] of groups.entries())
    for (const tab of ['', '?tab=brief', '?tab=papers', '?tab=record', '?tab=schedule'])
      await visit(`/matters/hostile-${index}${tab}`);
  await expect(page.getByText(payloads[3] ?? '').first()).toBeVisible();
  for (const payload of payloads.slice(0, 6)) await visit(`/search?q=${encodeURIComponent(payload)}`);

  // The page itself makes nothing of markup, should a part of it ever try.
  await page.evaluate((text) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = text;
  }, payloads.join('\n'));
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hengceRan'))).toBeUndefined();
});
