import { attributeOf, isOn, xmlEvents } from './xml-events';

interface Style {
  name: string;
  basedOn: string | undefined;
  list: string | undefined;
  level: number | undefined;
  isHidden: boolean | undefined;
}

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined;
  /** What a style says, with what it takes from those it is based on. `listStyle`: the one that names the list. */
  of(
    id: string | undefined,
  ): Pick<Style, 'name' | 'list' | 'level' | 'isHidden'> & { readonly listStyle: string | undefined };
}

/** What styles say of numbers and of hiding. */
export function readStyles(xml: string): Styles {
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  let style: Style | undefined;
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    const { name, tag } = event;
    if (name === 'style') {
      const id = attributeOf(tag, 'styleId') ?? '';
      style = { name: '', basedOn: undefined, list: undefined, level: undefined, isHidden: undefined };
      styles.set(id, style);
      if (attributeOf(tag, 'type') === 'paragraph' && /^(1|true|on)$/.test(attributeOf(tag, 'default') ?? ''))
        usual = id;
    } else if (!style) continue;
    else if (name === 'name') style.name = attributeOf(tag, 'val') ?? '';
    else if (name === 'basedOn') style.basedOn = attributeOf(tag, 'val');
    else if (name === 'numId') style.list = attributeOf(tag, 'val');
    else if (name === 'ilvl') style.level = Number(attributeOf(tag, 'val'));
    else if (name === 'vanish') style.isHidden = isOn(tag);
  }
  return {
    usual,
    of(id) {
      const line: (readonly [string, Style])[] = [];
      for (let at = id; at !== undefined && line.length < 20; at = styles.get(at)?.basedOn) {
        const found = styles.get(at);
        if (found) line.push([at, found]);
      }
      const listed = line.find(([, { list }]) => list !== undefined);
      return {
        name: line[0]?.[1].name ?? '',
        list: listed?.[1].list,
        listStyle: listed?.[0],
        level: listed?.[1].level,
        isHidden: line.find(([, { isHidden }]) => isHidden !== undefined)?.[1].isHidden,
      };
    },
  };
}
