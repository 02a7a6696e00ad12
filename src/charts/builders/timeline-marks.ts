interface Plane {
  value(dimension: number): number;
  coord(point: readonly number[]): number[];
}

/** Marks on the rows, drawn by hand: the base of the engine suffices for the first picture a leader sees. */
export const pointMarks = (name: string, data: readonly object[], draw: (at: readonly [number, number]) => object) => ({
  name,
  type: 'custom',
  data,
  encode: { x: 0, y: 1 },
  z: 5,
  renderItem: (_params: unknown, plane: Plane) => {
    const [x = 0, y = 0] = plane.coord([plane.value(0), plane.value(1)]);
    return draw([x, y]);
  },
});

/** A vertical line through all rows, with its word below. */
export const todayLine = (day: number, word: string, colour: string) => ({
  type: 'custom',
  silent: true,
  data: [{ value: [day, 0], name: word }],
  encode: { x: 0, y: 1 },
  z: 4,
  renderItem: (frame: { readonly coordSys: { readonly y: number; readonly height: number } }, plane: Plane) => {
    const [x = 0] = plane.coord([plane.value(0), 0]);
    const { y, height } = frame.coordSys;
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: x, y1: y, x2: x, y2: y + height }, style: { stroke: colour, lineWidth: 1 } },
        {
          type: 'text',
          x,
          y: y + height + 26,
          style: { text: word, fill: colour, fontSize: 11, align: 'center', verticalAlign: 'middle' },
        },
      ],
    };
  },
});
