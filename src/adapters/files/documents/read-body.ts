import { ZipFault } from '../formats/zip-entries';
import type { ListCounter } from './numbering';
import type { Styles } from './styles';
import { attributeOf, isOn, type XmlEvent, xmlEvents } from './xml-events';

const MOST_PARAGRAPHS = 50_000;
const DEEPEST = 500;

/** What was left out or taken in a certain way, counted. */
export interface Left {
  inserted: number;
  deleted: number;
  hidden: number;
  tables: number;
  textBoxes: number;
  notes: number;
  comments: number;
  pictures: number;
  contents: number;
  embedded: number;
}

interface Body {
  readonly paragraphs: readonly string[];
  readonly left: Left;
}

/** Not text of the document: what was deleted or moved away, formats as they were before, codes of fields, readings above signs. */
const passedOver = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblGridChange',
]);

interface Paragraph {
  text: string;
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Its end was deleted: it runs on into the next. */
  runsOn: boolean;
  /** Paragraphs of text boxes that hang on it. */
  readonly hanging: string[];
}

interface Row {
  readonly cells: string[][];
  isDeleted: boolean;
}

/** The paragraphs of the main part: revisions taken as accepted, hidden text left out, a row of a table as one line. */
export function readBody(xml: string, styles: Styles, counter: ListCounter): Body {
  const reader = new BodyReader(styles, counter);
  for (const event of xmlEvents(xml)) reader.take(event);
  return reader;
}

class BodyReader implements Body {
  readonly paragraphs: string[] = [];
  readonly left: Left = {
    inserted: 0,
    deleted: 0,
    hidden: 0,
    tables: 0,
    textBoxes: 0,
    notes: 0,
    comments: 0,
    pictures: 0,
    contents: 0,
    embedded: 0,
  };
  private readonly path: string[] = [];
  private readonly open: Paragraph[] = [];
  private readonly rows: Row[] = [];
  /** Name and depth of the element whose inside is passed over. */
  private skipping: number | undefined;
  private isHidden = false;
  private carried = '';

  constructor(
    private readonly styles: Styles,
    private readonly counter: ListCounter,
  ) {}

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.skipping === undefined && this.path.at(-1) === 't') this.write(event.text);
    } else if (event.kind === 'open') {
      this.path.push(event.name);
      if (this.path.length > DEEPEST) throw new ZipFault('broken');
      if (this.skipping === undefined) this.enter(event.name, event.tag, event.isEmpty);
      if (event.isEmpty) this.leave(event.name);
    } else this.leave(event.name);
  }

  private within(name: string): boolean {
    return this.path.at(-2) === name;
  }

  private enter(name: string, tag: string, isEmpty: boolean): void {
    if (this.path.includes('pPr') && name !== 'pPr') {
      this.property(name, tag);
      return;
    }
    if (name === 'ins' || name === 'moveTo') this.left.inserted += 1;
    if (name === 'del' || name === 'moveFrom') this.left.deleted += 1;
    const row = this.within('trPr') && name === 'del' ? this.rows.at(-1) : undefined;
    if (row) row.isDeleted = true;
    else if ((passedOver.has(name) || name === 'mc:Fallback') && !isEmpty) this.skipping = this.path.length;
    else if (name === 'p')
      this.open.push({
        text: '',
        style: this.styles.usual,
        list: undefined,
        level: undefined,
        runsOn: false,
        hanging: [],
      });
    else if (name === 'r') this.isHidden = false;
    else if (name === 'vanish' && this.within('rPr')) this.isHidden = isOn(tag);
    else if (name === 'rStyle') this.isHidden = this.styles.of(attributeOf(tag, 'val')).isHidden ?? this.isHidden;
    else if (name === 'tbl') this.left.tables += 1;
    else if (name === 'tr') this.rows.push({ cells: [], isDeleted: false });
    else if (name === 'tc') this.rows.at(-1)?.cells.push([]);
    else if (name === 'txbxContent') this.left.textBoxes += 1;
    else if (name === 'altChunk') this.left.embedded += 1;
    else if (name === 'drawing' || name === 'pict' || name === 'object') this.left.pictures += 1;
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.left.notes += 1;
    else if (name === 'commentReference') this.left.comments += 1;
    else this.sign(name, tag);
  }

  /** Signs that are elements of their own. */
  private sign(name: string, tag: string): void {
    if (name === 'tab' || name === 'ptab') this.write('\t');
    else if (name === 'br' && (attributeOf(tag, 'type') ?? 'textWrapping') === 'textWrapping') this.write('\n');
    else if (name === 'cr') this.write('\n');
    else if (name === 'noBreakHyphen') this.write('-');
    else if (name === 'sym') {
      const code = Number.parseInt(attributeOf(tag, 'char') ?? '', 16);
      if (code > 0 && (code < 0xe000 || code > 0xf8ff)) this.write(String.fromCharCode(code)); // private signs mean nothing without their font
    }
  }

  private property(name: string, tag: string): void {
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    const isOfMark = this.path.includes('rPr');
    if (passedOver.has(name) && name.endsWith('Change')) this.skipping = this.path.length;
    else if (name === 'pStyle') paragraph.style = attributeOf(tag, 'val');
    else if (name === 'numId') paragraph.list = attributeOf(tag, 'val');
    else if (name === 'ilvl') paragraph.level = Number(attributeOf(tag, 'val'));
    else if (isOfMark && (name === 'del' || name === 'moveFrom')) {
      paragraph.runsOn = true;
      this.left.deleted += 1;
    } else if (isOfMark && name === 'ins') this.left.inserted += 1;
  }

  private write(text: string): void {
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    if (this.isHidden || (this.styles.of(paragraph.style).isHidden ?? false)) {
      if (text.trim() !== '') this.left.hidden += 1;
    } else paragraph.text += text;
  }

  private leave(name: string): void {
    if (this.path.at(-1) !== name) throw new ZipFault('broken');
    const depth = this.path.length;
    this.path.pop();
    if (this.skipping !== undefined) {
      if (depth === this.skipping) this.skipping = undefined;
      return;
    }
    if (name === 'r') this.isHidden = false;
    if (name === 'p') this.close();
    if (name === 'tr') this.closeRow();
  }

  private close(): void {
    const paragraph = this.open.pop();
    if (!paragraph) return;
    const text = `${this.carried}${paragraph.text}`;
    this.carried = '';
    if (paragraph.runsOn) {
      this.carried = text;
      this.emit(...paragraph.hanging);
      return;
    }
    const style = this.styles.of(paragraph.style);
    if (/^toc \d/i.test(style.name)) this.left.contents += 1;
    else this.emit(this.numbered(paragraph, style, text));
    this.emit(...paragraph.hanging);
  }

  private numbered(paragraph: Paragraph, style: ReturnType<Styles['of']>, text: string): string {
    const list = paragraph.list ?? style.list;
    if (list === undefined || list === '0' || text.trim() === '') return text;
    const byStyle = style.listStyle === undefined ? undefined : this.counter.levelOf(list, style.listStyle);
    const number = this.counter.next(list, paragraph.level ?? byStyle ?? style.level ?? 0);
    return number === '' || /[、.．）)：:]$/.test(number) ? `${number}${text}` : `${number}　${text}`;
  }

  private emit(...texts: readonly string[]): void {
    const host = this.open.at(-1);
    const cell = this.path.includes('tc') ? this.rows.at(-1)?.cells.at(-1) : undefined;
    const into = host?.hanging ?? cell ?? this.paragraphs;
    for (const text of texts) into.push(text);
    if (this.paragraphs.length > MOST_PARAGRAPHS) throw new ZipFault('large');
  }

  private closeRow(): void {
    const row = this.rows.pop();
    if (row && !row.isDeleted)
      this.emit(
        row.cells
          .map((cell) =>
            cell
              .map((text) => text.trim())
              .filter(Boolean)
              .join(' '),
          )
          .join('\t'),
      );
  }
}
