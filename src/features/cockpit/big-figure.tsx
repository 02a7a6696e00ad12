import { FigureValue } from '@/figure-value';
import type { DefinedFigure } from '@/read-models';

/** One of the three numbers of the home; pressed, it filters by its light. */
export function BigFigure({
  figure,
  label,
  isOn,
  onClick,
  kind = '',
}: {
  readonly figure: DefinedFigure;
  readonly label: React.ReactNode;
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly kind?: string;
}) {
  return (
    <button
      type="button"
      className={`hc-card figure ${figure.value ? kind : ''}`}
      aria-pressed={isOn}
      onClick={onClick}
    >
      <b>
        <FigureValue figure={figure} quiet />
      </b>
      <span>{label}</span>
    </button>
  );
}
