import { Text } from '@mantine/core';
import { useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from '../strings';
import { type CriterionEntry, weightSum } from './score-faults';

/** What the weights add up to so far. */
export function WeightSum() {
  const words = useStrings(strings).compareOptions;
  const criteria = useFormValue('criteria');
  if (!Array.isArray(criteria) || criteria.length === 0) return null;
  const sum = weightSum(criteria as readonly CriterionEntry[]); // rows made by the form below
  return (
    <Text size="sm" role="status" c={Math.abs(sum - 1) > 0.001 ? 'var(--hc-red)' : 'dimmed'}>
      {words.weightSum(sum)}
    </Text>
  );
}
