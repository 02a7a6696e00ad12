import { bilingual, useStrings } from '@/i18n';

export type LightKind = 'normal' | 'due' | 'overdue' | 'done' | 'stopped' | 'satisfied' | 'breached' | 'unknown';

const shapes: Readonly<Record<LightKind, string>> = {
  normal: '●',
  due: '▲',
  overdue: '■',
  done: '✓',
  stopped: '‖',
  satisfied: '●',
  breached: '■',
  unknown: '◇',
};

const strings = bilingual(
  {
    normal: '正常',
    due: '临期',
    overdue: '逾期',
    done: '已决定',
    stopped: '已中止',
    satisfied: '满足',
    breached: '不符',
    unknown: '未知',
  },
  {
    normal: 'On time',
    due: 'Due soon',
    overdue: 'Overdue',
    done: 'Decided',
    stopped: 'Stopped',
    satisfied: 'Satisfied',
    breached: 'Breached',
    unknown: 'Unknown',
  },
);

/** A light with shape and word: its colour never speaks alone. */
export function Light({ kind, label }: { readonly kind: LightKind; readonly label?: string }) {
  const words = useStrings(strings);
  return (
    <span className={`hc-light ${kind}`}>
      <i aria-hidden="true" style={{ fontStyle: 'normal' }}>
        {shapes[kind]}
      </i>
      {label ?? words[kind]}
    </span>
  );
}
