/** The page of a build with what it runs on written into it; what the demo alone fetches or shows first is left out. */
export const pageOf = (html: string, runsOn: 'server' | 'server-sample', first = ''): string =>
  html
    .replace('<meta name="hengce-api" content="demo" />', `<meta name="hengce-api" content="${runsOn}" />`)
    .replace(/\s*<link rel="preload"[^>]*first-answers\.json[^>]*>/, '')
    .replace(/<div id="first">.*?<\/div>\s*(?=<div id="root">)/s, () => `<div id="first">${first}</div>`);
