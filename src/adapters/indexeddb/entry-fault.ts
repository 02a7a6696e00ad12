import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { type FactName, factWords } from '@/core/law';
import { eventTitle, type RecordedEvent } from '@/core/matter';
import type { UnreadableEntry } from '@/ports/journal';
import { append } from './journal';

/** The format that is read and written here. */
const present: RecordedEvent['schema'] = 2;

const told = z.unknown().optional();
const loose = z.looseObject({ matterId: told, events: told });
const looseEvent = z.looseObject({
  schema: told,
  type: told,
  on: told,
  actor: z.looseObject({ name: told }).optional().catch(undefined),
  payload: z.looseObject({ title: told }).optional().catch(undefined),
  event: z.looseObject({ type: told, on: told }).optional().catch(undefined),
});

/** What a stored entry is about, as far as it can be told without trusting it. */
export function aboutEntry(value: unknown): Pick<UnreadableEntry, 'matterId' | 'title' | 'acts'> {
  const entry = loose.safeParse(value);
  if (!entry.success) return { matterId: null, title: null, acts: [] };
  const events = eventsOf(entry.data.events);
  const title = events.map(({ payload }) => textOf(payload?.title)).find((told) => told !== null);
  return {
    matterId: textOf(entry.data.matterId),
    title: title ?? null,
    acts: events.map(({ type, on, actor, event }) => ({
      title: eventTitle(textOf(type) ?? textOf(event?.type) ?? '—'),
      on: textOf(on) ?? textOf(event?.on),
      by: textOf(actor?.name),
    })),
  };
}

/** Why an entry that is not of the agreed shape cannot be read, in words. */
export function shapeFault(value: unknown): Words {
  const entry = loose.safeParse(value);
  if (!entry.success) return { zh: '不是一条办理记录。', en: 'It is no entry of acts.' };
  const { matterId, events } = entry.data;
  const half =
    textOf(matterId) === null ? matterMissing : !Array.isArray(events) || events.length === 0 ? noEvents : null;
  if (half) return half;
  const newer = eventsOf(events).flatMap(({ schema }) =>
    typeof schema === 'number' && schema > present ? [schema] : [],
  )[0];
  if (newer !== undefined)
    return {
      zh: `由更新版本的衡策写入（格式第 ${newer} 版，这里最高读第 ${present} 版）。`,
      en: `Written by a newer Hengce (format ${newer}; formats up to ${present} are read here).`,
    };
  const decoded = append.safeParse(value);
  const [issue] = decoded.success ? [] : decoded.error.issues;
  const number = typeof issue?.path[1] === 'number' ? issue.path[1] + 1 : 1;
  const [field = '', ...rest] = (issue?.message ?? '').split(';')[0]?.split(': ') ?? [];
  const unknownType = /no event of the type (.+)/.exec(issue?.message ?? '')?.[1];
  if (unknownType !== undefined)
    return {
      zh: `第 ${number} 步“${unknownType}”不是这里认识的行为，可能由更新版本的衡策写入。`,
      en: `Step ${number}, “${unknownType}”, is no act known here; a newer Hengce may have written it.`,
    };
  const isMissing = /received undefined/.test(rest.join(': '));
  const name = nameOf(field);
  return {
    zh: `第 ${number} 步的“${name.zh}”${isMissing ? '没有写' : '不符合格式'}。`,
    en: `Step ${number}: “${name.en}” is ${isMissing ? 'missing' : 'not as required'}.`,
  };
}

const parts: Readonly<Record<string, Words>> = {
  schema: { zh: '格式版本', en: 'format' },
  id: { zh: '编号', en: 'id' },
  seq: { zh: '序号', en: 'number' },
  recordedAt: { zh: '记入时间', en: 'time of entry' },
  recordedOn: { zh: '记入日期', en: 'day of entry' },
  on: { zh: '办理日期', en: 'day of the act' },
  actor: { zh: '办理人', en: 'person' },
  commandId: { zh: '指令编号', en: 'command' },
  type: { zh: '行为', en: 'act' },
  payload: { zh: '内容', en: 'content' },
  event: { zh: '内容', en: 'content' },
  papers: { zh: '文书', en: 'papers' },
};

/** What a part of an entry is called on screen; of its content, the field itself. */
function nameOf(path: string): Words {
  const [head = '', ...rest] = path.split('.');
  const fact = rest.find((name) => name in factWords);
  return factWords[fact as FactName] ?? parts[head] ?? { zh: path, en: path }; // the line before looked it up
}

const matterMissing: Words = { zh: '只写了一半：没有事项编号。', en: 'Half written: it names no matter.' };
const noEvents: Words = { zh: '只写了一半：没有行为。', en: 'Half written: it holds no act.' };

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
const eventsOf = (events: unknown): readonly z.infer<typeof looseEvent>[] =>
  (Array.isArray(events) ? events : []).flatMap((event) => {
    const read = looseEvent.safeParse(event);
    return read.success ? [read.data] : [];
  });
