import { use, useEffect, useId, useRef, useState } from 'react';
import { bilingual, useStrings, written } from '@/i18n';
import type { ChartSpec } from './chart-spec';
import { engine, engineParts, isReady } from './engine';
import { type ClickedMark, EngineHost } from './host/engine-host';
import { locate, type MarkPlace } from './host/locate';
import { partsFor } from './host/parts-for';
import { usePrinting } from './host/printing';
import { rendererFor } from './host/renderer';
import { type Standing, settledOn, start, travel } from './host/travel';
import { usePixelRatio } from './host/use-pixel-ratio';

const strings = bilingual(
  {
    role: '图表',
    move: '← → 移动',
    rows: '↑ ↓ 换组',
    enter: '回车 深入',
    more: 'Ctrl+回车 加选',
    stretch: 'Shift+← → 选一段，回车确定',
    table: 'T 表格',
    leave: 'Esc 离开',
    stretchOf: (from: string, to: string) => `选中 ${from} 至 ${to}`,
  },
  {
    role: 'chart',
    move: '← → move',
    rows: '↑ ↓ series',
    enter: 'Enter drills',
    more: 'Ctrl+Enter adds',
    stretch: 'Shift+← → selects, Enter confirms',
    table: 'T table',
    leave: 'Esc leaves',
    stretchOf: (from, to) => `${from} to ${to} selected`,
  },
);

export interface CanvasProps {
  readonly title: string;
  readonly spec: ChartSpec;
  /** Whether the picture is in view; out of it nothing is drawn. */
  readonly active: boolean;
  /** Told the key of a mark; of older pictures its `id`, else its name. `more`: with Ctrl or ⌘ held. */
  readonly onSelect?: ((key: string, more: boolean) => void) | undefined;
  /** Whether several marks can be chosen. */
  readonly multiple?: boolean;
  readonly onBrush?: ((stretch: { readonly from: string; readonly to: string }) => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
}

/** The picture of a chart. In a chunk of its own: numbers do not wait for it. Loads what the picture needs, then draws. */
export function Canvas(props: CanvasProps) {
  const { spec, onBrush } = props;
  const parts = partsFor(spec, onBrush !== undefined);
  // Paper waits for nothing: what is there is drawn in the same breath.
  if (!isReady(...parts)) use(engineParts(parts));
  return <Plane {...props} />;
}

let isMarked = false;

/** Once in the life of the page: a wall that turns for weeks would fill the browser's list of marks. */
function markFirst(): void {
  if (isMarked) return;
  isMarked = true;
  performance.mark('first-chart');
}

function keyOfClick(spec: ChartSpec, { seriesIndex = -1, dataIndex = -1, data, name }: ClickedMark): string {
  for (const row of spec.marks ?? []) {
    const mark = row.at(dataIndex);
    if (mark && mark.seriesIndex === seriesIndex && mark.dataIndex === dataIndex) return mark.key;
  }
  return data?.id ?? written(data?.name ?? name ?? '');
}

function Plane({ title, spec, active, onSelect, multiple = false, onBrush, onLeave }: CanvasProps) {
  const words = useStrings(strings);
  const host = useRef<EngineHost>(null);
  const pixelRatio = usePixelRatio();
  const printing = usePrinting();
  const [standing, setStanding] = useState<Standing>(start);
  const [entered, setEntered] = useState(false);
  const [drawings, setDrawings] = useState(0);
  const hintId = useId();
  const rows = spec.marks ?? [];
  const at = settledOn(standing, rows);
  const mark = entered ? (rows[at.row]?.at(at.index) ?? null) : null;
  const anchor = standing.anchor === null ? null : (rows[at.row]?.at(standing.anchor) ?? null);

  const stretch = (from: number, to: number) => {
    const told = spec.stretch?.(Math.min(from, to), Math.max(from, to));
    if (told) onBrush?.(told);
  };
  useEffect(() => {
    if (drawings === 1) markFirst();
  }, [drawings]);

  const [place, setPlace] = useState<MarkPlace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing moves the mark; the mark itself is made anew each time
  useEffect(() => {
    const chart = host.current?.getEchartsInstance();
    setPlace(mark && chart ? locate(chart, mark) : null);
  }, [entered, at.row, at.index, spec, drawings]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const isHeld = event.ctrlKey || event.metaKey;
    if (event.altKey || (isHeld && !(multiple && event.key === 'Enter'))) return;
    if (event.key === 'Escape') {
      setEntered(false);
      onLeave?.();
    } else if (event.key === 'Enter' && mark) {
      if (anchor && onBrush) {
        const edge = (told: typeof mark, index: number) => (typeof told.at?.[0] === 'number' ? told.at[0] : index);
        stretch(edge(anchor, anchor.dataIndex), edge(mark, mark.dataIndex));
      } else onSelect?.(mark.key, isHeld);
    } else {
      const next = travel(
        event.key,
        event.shiftKey && onBrush !== undefined,
        at.row === standing.row ? standing : at,
        rows,
      );
      if (!next) return;
      setEntered(true);
      setStanding(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const said = mark
    ? anchor && standing.anchor !== at.index
      ? words.stretchOf(anchor.label, mark.label)
      : mark.label
    : '';
  const hints = [
    words.move,
    rows.length > 1 ? words.rows : '',
    onSelect ? words.enter : '',
    onSelect && multiple ? words.more : '',
    onBrush && spec.stretch ? words.stretch : '',
    words.table,
    words.leave,
  ].filter((hint) => hint !== '');
  const canTravel = rows.length > 0;
  return (
    <div
      className="plane"
      style={{ minHeight: spec.height }}
      {...(canTravel && {
        role: 'application',
        tabIndex: 0,
        'aria-roledescription': words.role,
        'aria-label': `${title}${spec.sentence ? `: ${spec.sentence}` : ''}`,
        'aria-describedby': hintId,
        onKeyDown,
        onFocus: (event: React.FocusEvent) => event.target === event.currentTarget && setEntered(true),
        onBlur: () => setEntered(false),
        onPointerDown: () => setEntered(false),
      })}
    >
      <EngineHost
        ref={host}
        className="ink"
        aria-hidden={canTravel || undefined}
        echarts={engine}
        option={spec.option}
        spec={spec}
        renderer={rendererFor(spec, printing)}
        pixelRatio={pixelRatio}
        active={active}
        atOnce={printing}
        brushed={onBrush !== undefined}
        onMark={(clicked, more) => onSelect?.(keyOfClick(spec, clicked), multiple && more)}
        onStretch={stretch}
        onDrawn={() => setDrawings((count) => count + 1)}
      />
      {canTravel && (
        <>
          {place && <Ring place={place} />}
          {mark && (
            <output
              className="bubble"
              aria-hidden="true"
              style={bubbleStyle(place, host.current?.ele?.clientWidth ?? 0)}
            >
              {said}
            </output>
          )}
          <p className="hints" id={hintId} hidden={!entered}>
            {hints.join(' · ')}
          </p>
          <p className="hc-sr" aria-live="polite" data-testid="chart-voice">
            {said}
          </p>
        </>
      )}
    </div>
  );
}

const MARGIN = 4;

const Ring = ({ place }: { readonly place: MarkPlace }) => (
  <span
    className="ring"
    aria-hidden="true"
    style={{
      left: place.x - MARGIN,
      top: place.y - MARGIN,
      width: place.width + 2 * MARGIN,
      height: place.height + 2 * MARGIN,
    }}
  />
);

/** Beside the mark, on the side where there is room; at the top left where the mark has no place. */
function bubbleStyle(place: MarkPlace | null, width: number): React.CSSProperties {
  if (!place) return { left: 8, top: 8 };
  const middle = place.x + place.width / 2;
  const top = Math.max(0, place.y + place.height + 10);
  return middle > width / 2
    ? { right: Math.max(0, width - middle - 12), top }
    : { left: Math.max(0, middle - 12), top };
}
