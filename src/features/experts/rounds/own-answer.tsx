import { Select } from '@mantine/core';
import { useState } from 'react';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import type { ExpertRound, roundFigures } from '@/read-models';
import { strings } from './strings';

interface OwnAnswerProps {
  readonly round: ExpertRound;
  readonly figures: ReturnType<typeof roundFigures>;
}

/** What is fed back to an expert who knows the own code: the own last answer beside the middle of the group. */
export function OwnAnswer({ round, figures }: OwnAnswerProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [code, setCode] = useState<string | null>(null);
  const own = round.answers.find((answer) => answer.code === code);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : formatNumber(value, language);
  return (
    <div className="hc-no-print" style={{ marginTop: 12 }}>
      <Select
        size="xs"
        maw={320}
        label={words.mine}
        data={round.answers.map((answer) => answer.code)}
        value={code}
        clearable
        onChange={setCode}
      />
      {own && (
        <table className="hc-table" style={{ marginTop: 6 }}>
          <thead>
            <tr>
              <th>{words.item}</th>
              <th className="num">{words.own}</th>
              <th className="num">{words.group}</th>
              <th className="num">{words.quartiles}</th>
            </tr>
          </thead>
          <tbody>
            {figures.items.map(({ name, figures: told }, at) => (
              <tr key={name}>
                <td>{name}</td>
                <td className="num">{number(own.values[at])}</td>
                <td className="num">{number(told?.median)}</td>
                <td className="num">{told ? `${number(told.quartiles[0])}–${number(told.quartiles[1])}` : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
