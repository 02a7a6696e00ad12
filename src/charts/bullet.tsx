import { bilingual, formatFigure, useLanguage, useStrings } from '@/i18n';

const strings = bilingual(
  {
    says: (label: string, value: string, target: string) => `${label} ${value}，目标 ${target}`,
    alone: (label: string, value: string) => `${label} ${value}`,
  },
  {
    says: (label, value, target) => `${label} ${value}, target ${target}`,
    alone: (label, value) => `${label} ${value}`,
  },
);

interface BulletProps {
  readonly label: string;
  readonly value: number | null;
  readonly target?: number;
  /** The end of the scale; what is said of value and target by default. */
  readonly max?: number;
  readonly unit: string;
  /** The judgement of a rule, if there is one: it colours the bar; nothing else does. */
  readonly level?: 'normal' | 'watch' | 'warning' | 'alarm';
}

const share = (value: number, max: number): number => Math.min(100, Math.max(0, (value / max) * 100));

/** How far along to a target: a bar with a tick, instead of a gauge. */
export function Bullet({ label, value, target, max, unit, level }: BulletProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const figure = formatFigure(value, unit, language);
  const goal = target === undefined ? undefined : formatFigure(target, unit, language);
  const end = Math.max(max ?? (unit === '%' ? 100 : 0), value ?? 0, target ?? 0) || 1;
  return (
    <div className="bullet" data-level={level}>
      <span className="bullet-label">{label}</span>
      <span className="bullet-figure">
        {figure}
        {goal !== undefined && <small>{` / ${goal}`}</small>}
      </span>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={goal === undefined ? words.alone(label, figure) : words.says(label, figure, goal)}
      >
        <rect className="track" x="0" y="2" width="100" height="6" />
        {value !== null && <rect className="bar" x="0" y="2" width={share(value, end)} height="6" />}
        {target !== undefined && (
          <line className="goal" x1={share(target, end)} x2={share(target, end)} y1="0" y2="10" />
        )}
      </svg>
    </div>
  );
}
