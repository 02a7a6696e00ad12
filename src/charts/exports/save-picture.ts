import { download } from '@/ui';
import type { ChartLook, ChartSpec, ChartTable } from '../chart-spec';
import { svgText } from './svg-text';
import { tableSvg } from './table-svg';
import { wrapText } from './wrap-text';

const WIDTH = 960;
const EDGE = 16;
const INNER = WIDTH - 2 * EDGE;

export interface PictureText {
  readonly title: string;
  /** Said under the title. */
  readonly sentence: string;
  /** Lines at the foot: period, source, times, share terms. */
  readonly foot: readonly string[];
}

/** What a file of a tile shows: its picture, or its table where it has none. */
export type Pictured = { readonly spec: ChartSpec } | { readonly table: ChartTable };

async function innerOf(pictured: Pictured, look: ChartLook) {
  if ('table' in pictured) return tableSvg(pictured.table, INNER, look);
  const { spec } = pictured;
  const { toSvg } = await import('../engine');
  return { svg: await toSvg(spec, INNER, spec.height, look.paper), height: spec.height };
}

/** A picture with its title and sentence above and its source below, every line whole: long ones wrap. */
async function pictureSvg(
  pictured: Pictured,
  text: PictureText,
  look: ChartLook,
): Promise<{ readonly svg: string; readonly height: number }> {
  const inner = await innerOf(pictured, look);
  const parts: string[] = [];
  let y = 12;
  const write = (content: string, size: number, colour: string, weight = 400) => {
    for (const line of wrapText(content, size, INNER)) {
      y += Math.round(size * 1.5);
      parts.push(svgText(line, { x: EDGE, y, size, colour, weight }));
    }
  };
  write(text.title, 18, look.ink, 600);
  write(text.sentence, 13, look.ink2);
  y += 10;
  parts.push(`<g transform="translate(${EDGE} ${y})">${inner.svg}</g>`);
  y += inner.height + 4;
  if ('spec' in pictured && pictured.spec.key) write(pictured.spec.key, 12, look.ink2);
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
  pictured: Pictured,
  text: PictureText,
  look: ChartLook,
): Promise<void> {
  const { svg, height } = await pictureSvg(pictured, text, look);
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
