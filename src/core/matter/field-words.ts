import type { Words } from '@/core/kernel';
import { type FactName, factWords, partWords } from '@/core/law';

/** What a field is called on screen, and its row. */
function partsOf(field: string): { readonly name: string; readonly what: Words | undefined; readonly at: Words } {
  const [name = '', second] = field.split('.');
  const known = name in factWords ? factWords[name as FactName] : undefined; // the line before looked it up
  const row = second !== undefined && /^\d+$/.test(second) ? Number(second) + 1 : undefined;
  const at = row === undefined ? { zh: '', en: '' } : { zh: `第 ${row} 行`, en: `, row ${row}` };
  return { name, what: ownWords[name] ?? known ?? partWords(name), at };
}

/** The field as it is called on screen, with the number of its row. */
export function fieldName(field: string): Words {
  const { name, what, at } = partsOf(field);
  return { zh: `${what?.zh ?? name}${at.zh}`, en: `${what?.en ?? name}${at.en}` };
}

const notAsRequired: Words = { zh: '没有填写，或填写不符合要求', en: 'it is empty or not as required' };

/** Names the field at fault by what it is called on screen, a row by its number, and what is wrong where that is known. */
export function fieldWords(field: string, wrong = notAsRequired): Words {
  const { name, what = { zh: name, en: name }, at } = partsOf(field);
  const [, , third = ''] = field.split('.');
  const part = partWords(third);
  return {
    zh: `请检查“${what.zh}”${at.zh}${part ? `“${part.zh}”` : ''}：${wrong.zh}。`,
    en: `Please check “${what.en}”${at.en}${part ? `, “${part.en}”` : ''}: ${wrong.en}.`,
  };
}

/** Fields that are no facts. */
const ownWords: Readonly<Record<string, Words>> = {
  on: { zh: '办理日期', en: 'day of the act' },
  entry: { zh: '条目', en: 'entry' },
  to: { zh: '主送', en: 'to' },
  text: { zh: '内容', en: 'text' },
  note: { zh: '附言', en: 'note' },
  dueOn: { zh: '期限', en: 'due day' },
  actOn: { zh: '办理日期', en: 'day of the act' },
  reason: { zh: '理由', en: 'reason' },
  channel: { zh: '渠道', en: 'channel' },
  source: { zh: '来源文件', en: 'source file' },
  rows: { zh: '意见条数', en: 'number of opinions' },
  persons: { zh: '人数', en: 'number of people' },
  personsReason: { zh: '人数多于条数的原因', en: 'why more people than opinions' },
  confirm: { zh: '确认理由', en: 'reason of the confirmation' },
};
