import { download } from '@/ui';
import type { ChartLook, ChartSpec } from '../chart-spec';
import { wrapText } from './wrap-text';

const WIDTH = 960;
const EDGE = 16;
const FONTS = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface PictureText {
  readonly title: string;
  /** Said under the title. */
  readonly sentence: string;
  /** Lines at the foot: period, source, times, share terms. */
  readonly foot: readonly string[];
}

/** A picture with its title and sentence above and its source below, every line whole: long ones wrap. */
export async function pictureSvg(
  spec: ChartSpec,
  text: PictureText,
  look: ChartLook,
): Promise<{ readonly svg: string; readonly height: number }> {
  const { toSvg } = await import('../engine');
  const inner = await toSvg(spec, WIDTH - 2 * EDGE, spec.height, look.paper);
  const parts: string[] = [];
  let y = 12;
  const write = (content: string, size: number, colour: string, weight = 400) => {
    for (const line of wrapText(content, size, WIDTH - 2 * EDGE)) {
      y += Math.round(size * 1.5);
      parts.push(
        `<text x="${EDGE}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" font-family="${escapeXml(FONTS)}">${escapeXml(line)}</text>`,
      );
    }
  };
  write(text.title, 18, look.ink, 600);
  write(text.sentence, 13, look.ink2);
  y += 10;
  parts.push(`<g transform="translate(${EDGE} ${y})">${inner}</g>`);
  y += spec.height + 4;
  if (spec.key) write(spec.key, 12, look.ink2);
  for (const line of text.foot) write(line, 12, look.ink3);
  const height = y + 14;
  return {
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="100%" height="100%" fill="${look.paper}"/>${parts.join('')}</svg>`,
  };
}

/** Saves a picture as SVG, or as PNG at twice the size. */
export async function savePicture(
  kind: 'png' | 'svg',
  spec: ChartSpec,
  text: PictureText,
  look: ChartLook,
): Promise<void> {
  const { svg, height } = await pictureSvg(spec, text, look);
  if (kind === 'svg') return download(`${text.title}.svg`, svg, 'image/svg+xml');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) download(`${text.title}.png`, blob);
}
