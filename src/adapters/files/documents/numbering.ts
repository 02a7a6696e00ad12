import { listNumber } from './list-number';
import { attributeOf, isOn, xmlEvents } from './xml-events';

interface Level {
  start: number;
  format: string;
  /** `第%1条`: %1 stands for the number of the first level. */
  text: string;
  isLegal: boolean;
  style: string | undefined;
  restarts: number | undefined;
}

interface List {
  /** Lists of one scheme count on together. */
  readonly scheme: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const blank = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  isLegal: false,
  style: undefined,
  restarts: undefined,
});

/** The schemes of automatic numbers in `numbering.xml`, by the number paragraphs know them by. */
export function readLists(xml: string): ReadonlyMap<string, List> {
  const schemes = new Map<string, Map<number, Level>>();
  const linked = new Map<string, string>();
  const owners = new Map<string, string>();
  const lists = new Map<string, List>();
  let scheme = '';
  let list: { id: string; scheme: string; levels: Map<number, Level>; starts: Map<number, number> } | undefined;
  let level: Level | undefined;
  let at = 0;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'close' && event.name === 'num' && list)
      lists.set(list.id, { scheme: list.scheme, levels: list.levels, starts: list.starts });
    if (event.kind !== 'open') continue;
    const { name, tag } = event;
    const val = attributeOf(tag, 'val') ?? '';
    if (name === 'abstractNum') {
      scheme = attributeOf(tag, 'abstractNumId') ?? '';
      schemes.set(scheme, new Map());
      list = undefined;
    } else if (name === 'num')
      list = { id: attributeOf(tag, 'numId') ?? '', scheme: '', levels: new Map(), starts: new Map() };
    else if (name === 'abstractNumId' && list) list.scheme = val;
    else if (name === 'lvlOverride') at = Number(attributeOf(tag, 'ilvl'));
    else if (name === 'startOverride') list?.starts.set(at, Number(val));
    else if (name === 'lvl') {
      level = blank();
      (list?.levels ?? schemes.get(scheme))?.set(Number(attributeOf(tag, 'ilvl')), level);
    } else if (name === 'styleLink') owners.set(val, scheme);
    else if (name === 'numStyleLink') linked.set(scheme, val);
    else if (level) tellLevel(level, name, val, tag);
  }
  const resolved = [...lists].map(([id, { scheme: own, levels, starts }]) => {
    const style = linked.get(own);
    const real = (style === undefined ? undefined : owners.get(style)) ?? own;
    return [id, { scheme: real, levels: new Map([...(schemes.get(real) ?? []), ...levels]), starts }] as const;
  });
  return new Map(resolved);
}

function tellLevel(level: Level, name: string, val: string, tag: string): void {
  if (name === 'start') level.start = Number(val);
  else if (name === 'numFmt') level.format = val;
  else if (name === 'lvlText') level.text = val;
  else if (name === 'isLgl') level.isLegal = isOn(tag);
  else if (name === 'pStyle') level.style = val;
  else if (name === 'lvlRestart') level.restarts = Number(val);
}

/** Counts as Word does: a level begins anew when one above it has moved on, unless it says otherwise. */
export class ListCounter {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();
  /** Formats that are not known: their numbers were written in Arabic digits. */
  readonly unknown = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The level of a list a style stands for. */
  levelOf(list: string, style: string): number | undefined {
    const levels = this.lists.get(list)?.levels ?? new Map<number, Level>();
    return [...levels].find(([, level]) => level.style === style)?.[0];
  }

  next(id: string, at: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return '';
    const counts = this.counts.get(list.scheme) ?? new Map<number, number>();
    this.counts.set(list.scheme, counts);
    const anew = list.starts.get(at);
    if (anew !== undefined && !this.begun.has(`${id} ${at}`)) counts.delete(at);
    this.begun.add(`${id} ${at}`);
    counts.set(at, (counts.get(at) ?? (anew ?? level.start) - 1) + 1);
    for (const [deeper, { restarts = deeper }] of list.levels)
      if (deeper > at && restarts !== 0 && at < restarts) counts.delete(deeper);
    if (level.format === 'bullet') return '';
    return level.text.replaceAll(/%([1-9])/g, (_, n: string) => {
      const of = list.levels.get(Number(n) - 1) ?? blank();
      return this.written(counts.get(Number(n) - 1) ?? of.start, level.isLegal ? 'decimal' : of.format);
    });
  }

  private written(value: number, format: string): string {
    const text = listNumber(value, format);
    if (text === undefined) this.unknown.add(format);
    return text ?? String(value);
  }
}
