import { formatShare, useLanguage, useStrings } from '@/i18n';
import type { OptionAnalysis } from '@/read-models/option-analysis';
import { ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';

/** Whose view supports which option: the typical weights under which it comes first. */
export function CentralWeights({ analysis: { weightings, sum } }: { readonly analysis: OptionAnalysis }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (!weightings) return null;
  return (
    <Card className="full" title={words.central}>
      <ScrollRegion label={words.central}>
        <table className="hc-table names-wide">
          <thead>
            <tr>
              <th>{words.option}</th>
              {sum.criteria.map(({ name }) => (
                <th key={name} className="num">
                  {name}
                </th>
              ))}
              <th className="num">{words.confidence}</th>
            </tr>
          </thead>
          <tbody>
            {weightings.alternatives.map((name, i) => {
              const central = weightings.centralWeights[i];
              const confidence = weightings.confidence[i] ?? null;
              return (
                <tr key={name}>
                  <td>{name}</td>
                  {sum.criteria.map((criterion, j) => (
                    <td key={criterion.name} className="num">
                      {central ? formatShare(central[j] ?? 0, language) : words.none}
                    </td>
                  ))}
                  <td className="num">{confidence === null ? words.none : formatShare(confidence, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
