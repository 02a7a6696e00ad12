import { type MethodRefusal, refusalWords } from '@/analysis/refusal';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { optionIntervals } from '@/read-models/option-analysis';
import type { PlaceMatter } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';

interface NoOrderProps {
  readonly refusal: MethodRefusal;
  readonly facts: PlaceMatter['facts'];
}

/** Why there is no order, at its place in the table; where scores are missing, between what ends each option lies. */
export function NoOrder({ refusal: { reason, at }, facts }: NoOrderProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const number = (value: number) => formatNumber(Math.round(value * 1000) / 10, language);
  const isAllOut = reason === 'out-of-range' && at.length === 1;
  const option = at[0] === 'alternatives' && typeof at[1] === 'number' ? facts.options?.[at[1]]?.name : undefined;
  const column = at.findLast((part) => typeof part === 'number');
  const criterion =
    typeof column === 'number' && (option === undefined || at.includes('scores'))
      ? facts.criteria?.[column]?.name
      : undefined;
  const place = [option, criterion].filter(Boolean).join(' · ');
  const why = refusalWords[reason][language];
  const intervals = reason === 'missing-cell' ? optionIntervals(facts) : [];
  return (
    <Card className="full" title={words.findings}>
      <p className="say">{isAllOut ? words.allOut : place ? words.refusedAt(place, why) : why}</p>
      {intervals.length > 0 && (
        <>
          <p>{words.incomplete}</p>
          <ul className="findings">
            {intervals.map(({ name, low, high, ranks: [from, to] }) => (
              <li key={name}>{words.refusedAt(name, words.intervalOf(number(low), number(high), from, to))}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
