import { bilingual, useStrings } from '@/i18n';

/** Of a matter or a requirement; `watch`, `warning` and `alarm` are the upper three of the four levels of a light rule. */
export type LightKind =
  | 'normal'
  | 'due'
  | 'overdue'
  | 'done'
  | 'stopped'
  | 'satisfied'
  | 'breached'
  | 'unknown'
  | 'watch'
  | 'warning'
  | 'alarm';

const shapes: Readonly<Record<LightKind, string>> = {
  normal: '●',
  due: '◔',
  overdue: '■',
  done: '✓',
  stopped: '‖',
  satisfied: '●',
  breached: '■',
  unknown: '◇',
  watch: '▲',
  warning: '◆',
  alarm: '■',
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
    watch: '关注',
    warning: '预警',
    alarm: '告警',
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
    watch: 'Watch',
    warning: 'Warning',
    alarm: 'Alarm',
  },
);

/** A light with shape and word: its colour never speaks alone. */
export function Light({
  kind,
  label,
  legend = 'four',
}: {
  readonly kind: LightKind;
  readonly label?: string;
  readonly legend?: 'four' | 'three';
}) {
  const words = useStrings(strings);
  return (
    <span className={`hc-light ${kind} ${legend}`}>
      <i aria-hidden="true" style={{ fontStyle: 'normal' }}>
        {shapes[kind]}
      </i>
      {label ?? words[kind]}
    </span>
  );
}
