import { gridColumns, type Panel, type PanelLayout } from '@/ports/workspace';

const overlaps = (a: PanelLayout, b: PanelLayout): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const byPlace = (a: { readonly layout: PanelLayout }, b: { readonly layout: PanelLayout }): number =>
  a.layout.y - b.layout.y || a.layout.x - b.layout.x;

/** Panels in the order they are read: from the top, then from the left. */
export const inReadingOrder = (panels: readonly Panel[]): readonly Panel[] => [...panels].sort(byPlace);

/** Order on a phone: as chosen, then as they are read. */
export function inPhoneOrder(panels: readonly Panel[], phone: readonly string[]): readonly Panel[] {
  const chosen = phone.flatMap((id) => panels.find((panel) => panel.id === id) ?? []);
  return [...chosen, ...inReadingOrder(panels).filter((panel) => !chosen.includes(panel))];
}

/** A panel of at most a third of the board takes half of a sheet of paper, any other all of it. */
export const isHalfSheet = ({ layout }: Panel): boolean => layout.w * 3 <= gridColumns;

/** Order on paper: as they are read, but a half sheet is followed by the next one, so that none stands alone. */
export function inPaperOrder(panels: readonly Panel[]): readonly Panel[] {
  const rest = [...inReadingOrder(panels)];
  const order: Panel[] = [];
  for (let panel = rest.shift(); panel; panel = rest.shift()) {
    order.push(panel);
    const other = isHalfSheet(panel) ? rest.findIndex(isHalfSheet) : -1;
    if (other !== -1) order.push(...rest.splice(other, 1));
  }
  return order;
}

/** No panel over another and no empty row above one; `first` keeps its place and the others make room below it. */
export function settled(panels: readonly Panel[], first?: string): readonly Panel[] {
  const order = [...panels].sort((a, b) => (a.id === first ? -0.5 : 0) - (b.id === first ? -0.5 : 0) || byPlace(a, b));
  const place = (panel: Panel, against: readonly Panel[], rise: boolean): Panel => {
    let { layout } = panel;
    const hits = (at: PanelLayout) => against.some((other) => overlaps(at, other.layout));
    while (hits(layout)) layout = { ...layout, y: layout.y + 1 };
    while (rise && layout.y > 0 && !hits({ ...layout, y: layout.y - 1 })) layout = { ...layout, y: layout.y - 1 };
    return { ...panel, layout };
  };
  const apart: Panel[] = [];
  for (const panel of order) apart.push(place(panel, apart, false));
  const risen: Panel[] = [];
  for (const panel of [...apart].sort(byPlace)) risen.push(place(panel, risen, true));
  return panels.map(({ id }) => risen.find((panel) => panel.id === id)).filter((panel) => panel !== undefined);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const shortest = 3;
const tallest = 60;

/** Moves a panel by columns and rows; a step down goes past the panel below it. */
export function moved(panels: readonly Panel[], id: string, dx: number, dy: number): readonly Panel[] {
  const panel = panels.find((other) => other.id === id);
  if (!panel) return panels;
  const { layout } = panel;
  const x = clamp(layout.x + dx, 0, gridColumns - layout.w);
  const beside = (other: Panel) =>
    other.id !== id && other.layout.x < x + layout.w && x < other.layout.x + other.layout.w;
  const below = panels.filter((other) => beside(other) && other.layout.y >= layout.y + layout.h).sort(byPlace)[0];
  const above = panels
    .filter((other) => beside(other) && other.layout.y + other.layout.h <= layout.y)
    .sort(byPlace)
    .at(-1);
  const y =
    dy > 0
      ? below
        ? below.layout.y + below.layout.h - layout.h
        : layout.y
      : dy < 0
        ? (above?.layout.y ?? 0)
        : layout.y;
  if (dy > 0 && below) {
    // The panel below comes up to where this one stood.
    return settled(
      panels.map((other) =>
        other.id === below.id
          ? { ...other, layout: { ...other.layout, y: layout.y } }
          : other.id === id
            ? { ...other, layout: { ...layout, x, y: layout.y + below.layout.h } }
            : other,
      ),
      below.id,
    );
  }
  return settled(
    panels.map((other) => (other.id === id ? { ...other, layout: { ...layout, x, y } } : other)),
    id,
  );
}

/** Makes a panel wider or narrower, taller or shorter. */
export function resized(panels: readonly Panel[], id: string, dw: number, dh: number): readonly Panel[] {
  return settled(
    panels.map((panel) => {
      if (panel.id !== id) return panel;
      const { layout } = panel;
      return {
        ...panel,
        layout: {
          ...layout,
          w: clamp(layout.w + dw, 2, gridColumns - layout.x),
          h: clamp(layout.h + dh, shortest, tallest),
        },
      };
    }),
    id,
  );
}

/** The first free place for a panel of that size, under everything else. */
export const placeFor = (panels: readonly Panel[], w: number, h: number): PanelLayout => {
  const bottom = panels.reduce((most, { layout }) => Math.max(most, layout.y + layout.h), 0);
  const lowest = panels.filter(({ layout }) => layout.y + layout.h === bottom);
  const [last] = lowest;
  const beside = last && lowest.length === 1 && last.layout.x + last.layout.w + w <= gridColumns ? last : undefined;
  const free = beside && { x: beside.layout.x + beside.layout.w, y: beside.layout.y, w, h };
  return free && panels.every(({ layout }) => !overlaps(free, layout)) ? free : { x: 0, y: bottom, w, h };
};
