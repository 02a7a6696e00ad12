import '../office/no-eval';
import { openBundle } from '@/adapters/files/bundles';
import { recordChecks } from '@/adapters/web-crypto';
import type { Words } from '@/core/kernel';
import { followBundle } from '@/core/record';
import { standingWords } from './standing-words';

/** The verifier: a page in one file, without network. `verifier.html` beside it is its frame. */
const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks ${id}`);
  return found;
};
const told = part('told');
const chosen = part('file') as HTMLInputElement; // the page beside this file says so
const keyField = part('key') as HTMLInputElement;
let latest: File | undefined;

function paragraph(kind: 'h2' | 'p' | 'li', { zh, en }: Words): HTMLElement {
  const one = document.createElement(kind);
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = en;
  one.append(zh, document.createElement('br'), english);
  return one;
}

async function look(): Promise<void> {
  const file = latest;
  if (!file) return;
  const key = keyField.value.replaceAll(/\s/g, '').toLowerCase();
  if (key !== '' && !/^[0-9a-f]{64}$/.test(key)) {
    told.className = 'fault';
    told.replaceChildren(
      paragraph('p', { zh: '公钥应为 64 位十六进制数字。', en: 'A public key is 64 hexadecimal digits.' }),
    );
    return;
  }
  const opened = await openBundle(new Uint8Array(await file.arrayBuffer()));
  if (file !== latest) return; // another one was chosen meanwhile
  if (!opened) {
    told.className = 'fault';
    told.replaceChildren(
      paragraph('p', {
        zh: '这不是封存案卷文件，或文件不完整。',
        en: 'This is no sealed record, or the file is not whole.',
      }),
    );
    return;
  }
  const standing = await followBundle(opened, recordChecks, key === '' ? null : key);
  if (file !== latest) return;
  const { verdict, holds, sentences } = standingWords(standing, key !== '');
  const list = document.createElement('ul');
  list.append(...sentences.map((one) => paragraph('li', one)));
  told.className = holds ? 'holds' : 'fault';
  told.replaceChildren(paragraph('h2', verdict), list);
  const { seal } = standing;
  if (seal) {
    const at = `${seal.signedAt.replace('T', ' ').slice(0, 19)} UTC`;
    told.append(
      paragraph('p', { zh: `文件 ${file.name}；封存于 ${at}`, en: `Sealed at ${at}` }),
      paragraph('p', { zh: `封条公钥 ${seal.key}`, en: 'The key named in the seal' }),
    );
  }
}
function take(file: File | undefined): void {
  if (!file) return;
  latest = file;
  void look();
}
// A file of the same name, changed meanwhile, is another one.
chosen.addEventListener('click', () => {
  chosen.value = '';
});
chosen.addEventListener('change', () => take(chosen.files?.[0]));
keyField.addEventListener('change', () => void look());
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer?.files[0]);
});
part('asleep').remove();
