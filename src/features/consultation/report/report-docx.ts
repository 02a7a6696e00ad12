import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ParticipationReport, ReportTable } from './participation-report';

// Official documents (GB/T 9704-2012): A4, margins 37/28/35/26 mm, body in 仿宋 of 16 points, heads in 黑体, 28 points from line to line.
const MM = 1440 / 25.4;
const BODY = 32; // half points
const SMALL = 21;
const heading = { eastAsia: '黑体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
const body = { eastAsia: '仿宋', ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
const lineOf = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });

/** The report as a document for Word, to be finished and signed there. */
export async function reportDocx({ title, lines, parts }: ParticipationReport): Promise<Blob> {
  const file = new Document({
    styles: { default: { document: { run: { font: body, size: BODY } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 210 * MM, height: 297 * MM },
            margin: { top: 37 * MM, left: 28 * MM, bottom: 35 * MM, right: 26 * MM },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          centred(title, 44, heading),
          ...lines.map((line) => centred(line, 28, body)),
          ...parts.flatMap(({ heading: head, paragraphs, table }) => [
            new Paragraph({
              keepNext: true,
              spacing: { before: 240, ...lineOf(28) },
              children: [new TextRun({ text: head, font: heading, size: BODY })],
            }),
            ...paragraphs.map(
              (text) =>
                new Paragraph({
                  indent: { firstLine: BODY * 20 },
                  spacing: lineOf(28),
                  children: text.map((piece) => new TextRun(typeof piece === 'string' ? piece : piece.verbatim)),
                }),
            ),
            ...(table ? [tableOf(table)] : []),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

const centred = (text: string, size: number, font: typeof body) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [new TextRun({ text, size, font })],
  });

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });

const tableOf = ({ head, rows }: ReportTable) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [head, ...rows].map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: cells.map(
            (text) =>
              new TableCell({
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: [
                  new Paragraph({ children: [new TextRun({ text, size: SMALL, font: at === 0 ? heading : body })] }),
                ],
              }),
          ),
        }),
    ),
  });
