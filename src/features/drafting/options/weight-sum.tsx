import { Text } from '@mantine/core';
import { useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from '../strings';
import { type CriterionEntry, weightsOf } from './score-faults';
import { areWorked } from './worked-weights';

/** What the weights add up to so far, and which criterion takes the rest. */
export function WeightSum() {
  const words = useStrings(strings).compareOptions;
  const criteria = useFormValue('criteria');
  const isWorked = areWorked(useFormValue('weighting.method'));
  if (isWorked || !Array.isArray(criteria) || criteria.length === 0) return null;
  const rows = criteria as readonly CriterionEntry[]; // rows made by the form below
  const { sum, left, taker } = weightsOf(rows);
  const isWhole = taker !== undefined || Math.abs(left) <= 0.001;
  return (
    <Text size="sm" role="status" c={isWhole ? 'dimmed' : 'var(--hc-red)'}>
      {taker
        ? words.weightLeft(taker.name || words.unnamedCriterion(rows.indexOf(taker) + 1), left)
        : words.weightSum(sum)}
    </Text>
  );
}
