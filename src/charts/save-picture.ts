import { download } from '@/ui';
import type { ChartLook, ChartSpec } from './chart-spec';

const WIDTH = 960;

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Saves the picture with its title, sentence and source, as SVG or as PNG at twice the size. */
export async function savePicture(
  kind: 'png' | 'svg',
  title: string,
  spec: ChartSpec,
  source: string,
  look: ChartLook,
): Promise<void> {
  const { toSvg } = await import('./engine');
  const inner = await toSvg(spec, WIDTH, spec.height, look.paper);
  const height = spec.height + 92;
  const line = (y: number, size: number, colour: string, text: string) =>
    `<text x="16" y="${y}" font-size="${size}" fill="${colour}" font-family="PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif">${escapeXml(text)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="100%" height="100%" fill="${look.paper}"/>${line(28, 17, look.ink, title)}${line(50, 13, look.ink2, spec.sentence)}<g transform="translate(0 60)">${inner}</g>${line(height - 12, 11, look.ink3, source)}</svg>`;
  if (kind === 'svg') return download(`${title}.svg`, svg, 'image/svg+xml');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob) download(`${title}.png`, blob);
  }, 'image/png');
}
