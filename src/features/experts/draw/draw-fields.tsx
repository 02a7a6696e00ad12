import { NumberInput, Text, Textarea } from '@mantine/core';
import { refusalWords } from '@/analysis/refusal';
import { useFormState, useFormValue } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { DrawnTable } from './drawn-table';
import { drawnOf, type ExpertDraw, poolDigest } from './expert-draw';
import { readCandidates } from './read-candidates';
import { strings } from './strings';

const lineOf = ({ name, unit, stratum }: ExpertDraw['pool'][number]) => [name, unit, stratum].join('\t');

/** The candidates as lines, how many of each field, and at once who comes out of them by the seed. */
export function DrawFields() {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const [typed, pool, wanted, seed] = [
    useFormValue('poolText'),
    useFormValue('pool') as ExpertDraw['pool'] | undefined, // set below
    useFormValue('wanted') as ExpertDraw['wanted'] | undefined, // set below
    useFormValue('seed'),
  ];
  const people = pool ?? [];
  const text = typeof typed === 'string' ? typed : people.map(lineOf).join('\n');
  const { faults } = readCandidates(text);
  const strata = [...new Set(people.map(({ stratum }) => stratum))];
  const asked = strata.flatMap((stratum) => wanted?.find((one) => one.stratum === stratum) ?? []);
  const put = (stratum: string, count: number) =>
    form.setFieldValue('wanted', [
      ...asked.filter((one) => one.stratum !== stratum),
      ...(count > 0 ? [{ stratum, count }] : []),
    ]);
  const drawn =
    asked.length > 0 && typeof seed === 'string' && seed.trim() !== '' ? drawnOf(people, asked, seed) : undefined;
  return (
    <div>
      <Textarea
        label={words.pool}
        name="pool"
        description={words.poolHint}
        value={text}
        error={faults.length > 0 ? faults.map((line) => words.fault(line)).join('；') : form.errors.pool}
        autosize
        minRows={3}
        maxRows={12}
        onChange={({ currentTarget: { value } }) => {
          const read = readCandidates(value);
          form.setFieldValue('poolText', value);
          // Lines that cannot be read are mended first: nobody is left out in silence.
          form.setFieldValue('pool', read.faults.length > 0 ? [] : read.people);
        }}
      />
      <div className="act-row" style={{ marginTop: 8 }}>
        {strata.map((stratum) => {
          const size = people.filter((one) => one.stratum === stratum).length;
          return (
            <NumberInput
              key={stratum}
              label={words.count(stratum, size)}
              min={0}
              max={size}
              value={asked.find((one) => one.stratum === stratum)?.count ?? ''}
              onChange={(count) => put(stratum, Number(count) || 0)}
            />
          );
        })}
      </div>
      {form.errors.wanted && (
        <Text size="sm" c="var(--hc-red)">
          {form.errors.wanted}
        </Text>
      )}
      <div role="status" style={{ marginTop: 8 }}>
        {drawn && !drawn.ok && <p>{words.refused(refusalWords[drawn.error.reason][language])}</p>}
        {drawn?.ok && <DrawnTable people={drawn.value} />}
        {people.length > 0 && (
          <p className="hc-faint" style={{ overflowWrap: 'anywhere' }}>
            {words.digest(people.length, poolDigest(people))}
          </p>
        )}
      </div>
    </div>
  );
}
