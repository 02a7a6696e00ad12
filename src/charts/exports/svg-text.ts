import { shown } from '@/i18n';

const FONTS = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
}

/** One line of text as an SVG element; what it says is escaped. */
export const svgText = (text: string, { x, y, size, colour, weight = 400 }: TextPlace): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}" font-family="${escapeXml(FONTS)}">${escapeXml(shown(text))}</text>`;
