import type { Plugin } from 'vite';

const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Puts the style sheets behind the frame that stands in `index.html`: at the head they keep the browser from painting anything until
 * they are here, on a slow line for seconds. The code still waits for them.
 */
export const paintFirst = (): Plugin => ({
  name: 'paint-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(STYLE_SHEET, '').replace('</body>', `${(html.match(STYLE_SHEET) ?? []).join('')}\n  </body>`),
  },
});
