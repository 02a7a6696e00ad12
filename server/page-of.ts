/** What a page of the build says before its code is there, by the place kept for it. */
export interface SaidFirst {
  /** The sentence of the home, to a leader who is signed in. */
  readonly office?: string | undefined;
  /** The lists and drafts of the public site. */
  readonly open?: string | undefined;
}

/** The page of a build with what it runs on written into it; what the demo alone fetches or shows first is left out. */
export const pageOf = (
  html: string,
  runsOn: 'server' | 'server-sample',
  { office = '', open = '' }: SaidFirst,
): string =>
  html
    .replace('<meta name="hengce-api" content="demo" />', `<meta name="hengce-api" content="${runsOn}" />`)
    .replace(/\s*<link rel="preload"[^>]*first-answers\.json[^>]*>/, '')
    .replace(
      /<div class="frame-said">.*?<\/div>\s*(?=<i class="frame-title">)/s,
      () => `<div class="frame-said">${office}</div>`,
    )
    .replace(/<div id="first">.*?<\/div>\s*(?=<div id="root">)/s, () => `<div id="first">${open}</div>`);
