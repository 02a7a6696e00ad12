/** Shows one draft where the address names it. Browsers know the target of an address only once every script has run. */
export const shownAt = (place: string): string => `html[data-first="${place}"] #first [id="${place}"]{display:block}`;

/** Enough to read by before the style sheet of the site is here; under its classes the page then looks as it will. */
export const firstStyle = `
#first:not(:empty)~#root{display:none}
#first{min-height:100vh;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;background:#f3f5f8;color:#17263c}
html[data-mantine-color-scheme=dark] #first{background:#121924;color:#e6ebf2}
#first .open-main{max-width:1120px;margin:0 auto;padding:20px 16px 40px;box-sizing:border-box;display:block}
#first .open-head{padding:8px 16px}
#first article{display:none}
html:not([data-first]) #first article:target{display:block}
html:not([data-first]) #first:has(article:target) .first-list{display:none}
html[data-first^="/"]:not([data-first="/"]) #first .first-list{display:none}
#first .open-pair{margin-bottom:16px}
#first .hc-card{margin-bottom:16px}
html[lang=en] #first .w[lang=zh-CN],html:not([lang=en]) #first .w[lang=en]{display:none}
`.replaceAll('\n', '');
