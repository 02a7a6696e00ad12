import { type ChartLook, type ChartSpec, type MarkRow, say } from './chart-spec';

/** Opacity of what is not chosen. */
const FADED = 0.28;

const isObject = (item: unknown): item is Readonly<Record<string, unknown>> =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

const faded = (item: unknown) => {
  const told = isObject(item) ? item : { value: item };
  return { ...told, itemStyle: { ...(isObject(told.itemStyle) && told.itemStyle), opacity: FADED } };
};

type RenderItem = (frame: { readonly dataIndex: number }, plane: unknown) => unknown;

/** A drawing by hand whose shapes fade where their data are not chosen. */
const fading =
  (render: RenderItem, isRest: (dataIndex: number) => boolean): RenderItem =>
  (frame, plane) => {
    const shape = render(frame, plane);
    return isObject(shape) && isRest(frame.dataIndex)
      ? { ...shape, style: { ...(isObject(shape.style) && shape.style), opacity: FADED } }
      : shape;
  };

const marksOf = (row: MarkRow) => Array.from({ length: row.length }, (_, index) => row.at(index));

/** A picture in which what is chosen stands out: other marks fade, and a reader who travels over the points is told. */
export function withChosen(spec: ChartSpec, isChosen: (key: string) => boolean, look: ChartLook): ChartSpec {
  const { marks = [], option } = spec;
  const { series } = option;
  const rest = new Set(
    marks.flatMap((row) =>
      marksOf(row).flatMap((mark) => (mark && !isChosen(mark.key) ? [`${mark.seriesIndex} ${mark.dataIndex}`] : [])),
    ),
  );
  const spoken: readonly MarkRow[] = marks.map((row) => ({
    ...row,
    at: (index) => {
      const mark = row.at(index);
      return mark && isChosen(mark.key) ? { ...mark, label: `${mark.label}${say(look, '，已选', ', chosen')}` } : mark;
    },
  }));
  if (!Array.isArray(series)) return { ...spec, marks: spoken };
  return {
    ...spec,
    marks: spoken,
    option: {
      ...option,
      series: series.map((one: unknown, index) => {
        if (!isObject(one) || !Array.isArray(one.data)) return one;
        const isRest = (at: number) => rest.has(`${index} ${at}`);
        return typeof one.renderItem === 'function'
          ? { ...one, renderItem: fading(one.renderItem as RenderItem, isRest) } // the engine's own shape of a drawing
          : { ...one, data: one.data.map((item: unknown, at) => (isRest(at) ? faded(item) : item)) };
      }),
    },
  };
}
