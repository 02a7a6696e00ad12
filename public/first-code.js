// The first code of the app may not come (no connection, or a page kept from an older build): that is said instead of an empty frame.
addEventListener(
  'error',
  ({ target }) => {
    const root = document.getElementById('root');
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module' || !root) return;
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.style.cssText = 'margin:10vh auto;max-width:560px;padding:16px;font:16px/1.8 system-ui,sans-serif';
    note.textContent =
      '衡策没有载入：可能连不上服务器，或系统刚刚更新。Hengce did not load: the server cannot be reached, or there is a new version. ';
    const again = document.createElement('button');
    again.textContent = '重新载入 · Reload';
    again.addEventListener('click', () => location.reload());
    note.append(again);
    root.replaceChildren(note);
    addEventListener('online', () => location.reload());
  },
  true,
);
