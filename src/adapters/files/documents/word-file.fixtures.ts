import { deflateRawSync } from 'node:zlib';
import { zipOf } from '../zip.fixtures';

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  /** What stands between `<w:body>` and its end. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

/** A .docx of XML written by hand, as Word packs it: every oddity of a real one can be put in. */
export const wordFile = ({ body, numbering, styles }: WordParts): Uint8Array =>
  zipOf(
    {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${space}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`,
      ...(numbering !== undefined && {
        'word/numbering.xml': `<w:numbering xmlns:w="${space}">${numbering}</w:numbering>`,
      }),
      ...(styles !== undefined && { 'word/styles.xml': `<w:styles xmlns:w="${space}">${styles}</w:styles>` }),
    },
    deflateRawSync,
  );

/** A paragraph: its text, or runs as XML; in a list, the level and number of it. */
export const p = (
  content: string,
  { list, level = 0, style, mark = '' }: { list?: number; level?: number; style?: string; mark?: string } = {},
): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`}${mark && `<w:rPr>${mark}</w:rPr>`}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`;

export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A scheme of numbers with its levels: format and text; `more` goes into the level. */
export const scheme = (id: number, ...levels: readonly { format: string; text: string; more?: string }[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format, text, more = '' }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
export const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
