import { formatCount, formatNumber, formatShare, shown, useLanguage, useStrings } from '@/i18n';
import type { OptionAnalysis } from '@/read-models/option-analysis';
import { type PlaceMatter, ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';

interface EquityCardProps {
  readonly analysis: OptionAnalysis;
  readonly facts: PlaceMatter['facts'];
}

/** Who gains and who loses under each option; the group that fares worst is named, not averaged away. */
export function EquityCard({ analysis: { equity }, facts: { affected, options = [] } }: EquityCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (!affected || !equity) return null;
  return (
    <Card className="full" title={words.equity} say={words.equitySay(affected.unit)}>
      <ScrollRegion label={words.equity}>
        <table className="hc-table stacked side-by-side">
          <thead>
            <tr>
              <th>{words.group}</th>
              <th className="num">{words.people}</th>
              {options.map(({ name }) => (
                <th key={name} className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {affected.groups.map(({ name, people, effects }) => (
              <tr key={name}>
                <th scope="row" className="lead">
                  {name}
                </th>
                <td className="num" data-label={words.people}>
                  {formatCount(people, language)}
                </td>
                {options.map((option, at) => {
                  const effect = effects[at] ?? 0;
                  const all = affected.groups.map((group) => group.effects[at] ?? 0);
                  const isWorst = effect === Math.min(...all) && effect < Math.max(...all);
                  return (
                    <td
                      key={option.name}
                      className={`num${effect < 0 ? ' missed' : ''}`}
                      data-label={shown(option.name)}
                    >
                      {`${effect < 0 ? '▼ ' : effect > 0 ? '▲ ' : ''}${formatNumber(effect, language)}`}{' '}
                      {isWorst && <span className="hc-tag">{words.worst}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className="findings">
        {equity.map(({ name, losers, loserShare }) => (
          <li key={name}>
            {losers.length > 0
              ? words.losers(name, losers, formatShare(loserShare, language, loserShare < 0.1 ? 1 : 0))
              : words.noLosers(name)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
