import type { Words } from '@/core/kernel';
import type { Paper } from './facts/paper-facts';
import { paperKindWords } from './facts/paper-kind-words';

/** What is said of papers of these kinds that are registered and have no file; a remark, it bars nothing. Blank: none lacks one. */
export function withoutFile(kinds: readonly string[], papers: readonly Paper[] = []): Words {
  const [filed, held] = [new Set<Paper['kind']>(), new Set<Paper['kind']>()];
  for (const { kind, file } of papers) (file ? filed : held).add(kind);
  const bare = [...held].filter((kind) => kinds.includes(kind) && !filed.has(kind));
  if (bare.length === 0) return { zh: '', en: '' };
  return {
    zh: `▲ 只有登记、没有文件：${bare.map((kind) => paperKindWords[kind].zh).join('、')}。`,
    en: ` ▲ Registered without a file: ${bare.map((kind) => paperKindWords[kind].en).join(', ')}.`,
  };
}
