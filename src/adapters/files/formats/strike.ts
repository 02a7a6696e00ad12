import { attribute } from './xml-text';

/** Whether XML of a font or a text draws a line through. */
export const hasStrike = (xml: string): boolean =>
  xml.includes('trike') && /<d?strike\b(?![^>]*val=["'](?:0|false)["'])/i.test(xml);

/** Numbers of the styles whose font draws a line through. */
export function struckStyles(styles: string): ReadonlySet<number> {
  const fonts = /<fonts\b[^>]*>([\s\S]*?)<\/fonts>/.exec(styles)?.[1] ?? '';
  const struck = [...fonts.matchAll(/<font\b[^>]*\/>|<font\b[^>]*>[\s\S]*?<\/font>/g)].map(([font]) => hasStrike(font));
  const cells = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return new Set(
    [...cells.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], n) =>
      struck[Number(attribute(tag, 'fontId') ?? 0)] ? [n] : [],
    ),
  );
}
