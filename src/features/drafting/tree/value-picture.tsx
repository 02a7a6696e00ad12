import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { bendsOf } from './criterion-faults';
import { strings } from './strings';
import type { TreeRow } from './tree-sheet';

const [WIDTH, HEIGHT, EDGE] = [96, 44, 4];

/** How the worth of a criterion goes with its score, low scores left; the hard limit is a broken line. */
export function ValuePicture({ row }: { readonly row: TreeRow }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { worst, best, limit } = row;
  if (worst === null || best === null || worst === best) return null;
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  const points = [{ score: worst, worth: 0 }, ...bendsOf(row), { score: best, worth: 1 }].toSorted(
    (a, b) => a.score - b.score,
  );
  const x = (score: number) => EDGE + ((score - low) / (high - low)) * (WIDTH - 2 * EDGE);
  const y = (worth: number) => HEIGHT - EDGE - worth * (HEIGHT - 2 * EDGE);
  const number = (value: number) => formatNumber(value, language);
  const told = words.picture(points.map(({ score, worth }) => words.point(number(score), number(worth))));
  return (
    <svg
      className="value-picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={told}
    >
      <title>{told}</title>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} className="axis" />
      <line x1={EDGE} x2={EDGE} y1={y(0)} y2={y(1)} className="axis" />
      {typeof limit === 'number' && limit >= low && limit <= high && (
        <line x1={x(limit)} x2={x(limit)} y1={y(0)} y2={y(1)} className="limit" />
      )}
      <polyline points={points.map(({ score, worth }) => `${x(score)},${y(worth)}`).join(' ')} className="curve" />
      {points.map(({ score, worth }) => (
        <circle key={score} cx={x(score)} cy={y(worth)} r={2.2} />
      ))}
    </svg>
  );
}
