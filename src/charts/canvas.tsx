import ReactEChartsCore from 'echarts-for-react/esm/core';
import { use, useEffect, useMemo, useRef } from 'react';
import type { ChartSpec } from './chart-spec';
import { engine, engineParts } from './engine';

interface CanvasProps {
  readonly spec: ChartSpec;
  /** Told the `id` of a mark that carries one, else its name. */
  readonly onSelect?: ((key: string) => void) | undefined;
}

/** The ECharts instance of a picture. In a chunk of its own: numbers do not wait for it. */
export function Canvas({ spec, onSelect }: CanvasProps) {
  use(engineParts(spec.needs));
  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    performance.mark('first-chart');
  }, []);
  const events = useMemo(
    () => ({
      click: (mark: { data?: { id?: string; name?: string }; name?: string }) =>
        select.current?.(mark.data?.id ?? mark.data?.name ?? mark.name ?? ''),
    }),
    [],
  );
  return (
    <ReactEChartsCore
      echarts={engine}
      option={spec.option}
      notMerge
      lazyUpdate
      opts={{ renderer: 'svg' }}
      style={{ height: spec.height, width: '100%' }}
      onEvents={events}
    />
  );
}
