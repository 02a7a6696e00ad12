// The theme a person chose, else the system's, before anything is painted. A file of its own: inline scripts are refused by the policy.
{
  let kept = null;
  try {
    kept = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Storage refused: the system's choice.
  }
  const isDark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light';
}
// The language likewise: the one that was chosen, else the first of the browser's that is spoken here, else English.
{
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem('hengce.language')).state.language;
  } catch {
    // Nothing was chosen, or storage is refused.
  }
  const spoken = [kept, ...navigator.languages].map((tag) => String(tag).slice(0, 2).toLowerCase());
  document.documentElement.lang = spoken.find((tag) => tag === 'zh' || tag === 'en') === 'zh' ? 'zh-CN' : 'en';
}
// What the address names, for the style of what the public site shows first.
{
  const named = () => {
    document.documentElement.dataset.first = location.hash.slice(1);
  };
  named();
  addEventListener('hashchange', named);
}
// Whether something was done in the demo here: what its page says first was made for one in which nothing was.
if (document.querySelector('meta[name="hengce-api"]')?.content === 'demo') {
  let isUsed = true;
  try {
    isUsed = ['hengce.demo.used', 'hengce.demo.role'].some((key) => localStorage.getItem(key) !== null);
  } catch {
    // Storage refused: nothing is known of it.
  }
  if (isUsed) document.documentElement.dataset.demo = 'used';
}
