import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { stratifiedDraw } from '@/analysis/random';
import { refusalWords } from '@/analysis/refusal';
import { useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import { readCandidates } from './read-candidates';
import { strings } from './strings';

/** A draw that anybody can repeat: candidates by field, a public seed, and who comes out. */
export function DrawCard() {
  const words = useStrings(strings);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [seed, setSeed] = useState('');
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const { people, faults } = readCandidates(text);
  const strata = [...new Set(people.map(({ stratum }) => stratum))];
  const wanted = strata.map((stratum) => ({ stratum, count: counts[stratum] ?? 0 }));
  const isAsked = wanted.some(({ count }) => count > 0);
  const drawn = isAsked ? stratifiedDraw(people, wanted, seed) : undefined;
  return (
    <Card className="full hc-no-print" title={words.title} say={words.say}>
      <Textarea
        label={words.pool}
        description={words.poolHint}
        value={text}
        error={faults.length > 0 && faults.map((line) => words.fault(line)).join('；')}
        autosize
        minRows={3}
        maxRows={12}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, marginTop: 8 }}>
        {strata.map((stratum) => {
          const size = people.filter((one) => one.stratum === stratum).length;
          return (
            <NumberInput
              key={stratum}
              label={words.count(stratum, size)}
              min={0}
              max={size}
              w={180}
              value={counts[stratum] ?? ''}
              onChange={(count) => setCounts((before) => ({ ...before, [stratum]: Number(count) || 0 }))}
            />
          );
        })}
        <TextInput
          label={words.seed}
          description={words.seedHint}
          w={320}
          value={seed}
          onChange={({ currentTarget: { value } }) => setSeed(value)}
        />
      </div>
      <div role="status" style={{ marginTop: 8 }}>
        {drawn && !drawn.ok && <p>{words.refused(refusalWords[drawn.error.reason][language])}</p>}
        {drawn?.ok && (
          <table className="hc-table" aria-label={words.drawn}>
            <thead>
              <tr>
                <th>{words.name}</th>
                <th>{words.unit}</th>
                <th>{words.field}</th>
              </tr>
            </thead>
            <tbody>
              {drawn.value.map(({ name, stratum }) => (
                <tr key={name}>
                  <td>{name}</td>
                  <td>{people.find((one) => one.name === name)?.unit}</td>
                  <td>{stratum}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Card>
  );
}
