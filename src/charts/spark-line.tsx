interface SparkLineProps {
  /** Oldest first; null is a gap. */
  readonly values: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
}

/** The path of a small line without axes; gaps stay gaps. */
function sparkPath(values: readonly (number | null)[], width: number, height: number): string {
  const told = values.filter((value) => value !== null);
  if (told.length < 2) return '';
  const low = Math.min(...told);
  const span = Math.max(...told) - low || 1;
  const step = width / (values.length - 1);
  let isPenDown = false;
  return values
    .map((value, index) => {
      if (value === null) {
        isPenDown = false;
        return '';
      }
      const point = `${isPenDown ? 'L' : 'M'}${(index * step).toFixed(1)} ${(height - ((value - low) / span) * height).toFixed(1)}`;
      isPenDown = true;
      return point;
    })
    .join('');
}

/** The course of a figure beside it. Hidden from readers of the page by ear: the words beside it say how it moved. */
export function SparkLine({ values, width = 96, height = 28 }: SparkLineProps) {
  const path = sparkPath(values, width, height - 6);
  if (path === '') return null;
  const last = values.findLastIndex((value) => value !== null);
  const end = /([\d.]+) ([\d.]+)$/.exec(path);
  return (
    <svg className="spark" viewBox={`-3 -3 ${width + 6} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={path} fill="none" stroke="var(--hc-ink-3)" strokeWidth="1.5" strokeLinejoin="round" />
      {end && last >= 0 && <circle cx={end[1]} cy={end[2]} r="2.5" fill="var(--hc-act)" />}
    </svg>
  );
}
