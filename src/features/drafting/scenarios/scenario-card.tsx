import { Link } from '@tanstack/react-router';
import { refusalWords } from '@/analysis/refusal';
import { formatNumber, shown, useLanguage, useStrings } from '@/i18n';
import { scenarioLeads } from '@/read-models/option-analysis';
import { type PlaceMatter, ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';

/** The options in each named future: who leads, what each choice would cost at worst, who falls below a limit. */
export function ScenarioCard({ matter: { matterId, facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { scenarios = [] } = facts;
  const toForm = (
    <Link
      className="hc-no-print"
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ tab: 'procedure', act: 'nameScenarios' }}
    >
      {`${scenarios.length > 0 ? words.change : words.enter} →`}
    </Link>
  );
  if (scenarios.length === 0) return <Card className="full" title={words.title} small={toForm} say={words.none} />;
  const answer = scenarioLeads(facts);
  if (!answer.ok)
    return (
      <Card
        className="full"
        title={words.title}
        small={toForm}
        say={words.cannot(refusalWords[answer.error.reason][language])}
      />
    );
  const { cases, options, choices } = answer.value;
  const points = (value: number) => formatNumber(value * 100, language, 1);
  const named = (name: string) => name || words.asTold;
  const of = (names: readonly string[]) => options.find(({ name }) => name === names[0]);
  const [always] = cases[0]?.first ?? [];
  const isSame = always !== undefined && cases.every(({ first }) => first.length === 1 && first[0] === always);
  const lines = [
    ...(isSame
      ? [words.always(always, cases.length)]
      : cases.map(({ name, first }) => words.leads(named(name), first))),
    words.regret(choices.regret, points(of(choices.regret)?.most ?? 0)),
    words.worst(choices.worst, points(of(choices.worst)?.worst ?? 0)),
    words.mean(choices.mean, points(of(choices.mean)?.mean ?? 0)),
    ...cases.flatMap(({ name, missed }) => (missed.length > 0 ? [words.below(named(name), missed)] : [])),
    ...cases.flatMap(({ name, astray }) =>
      astray.length > 0 ? [words.astray(name, astray.join(language === 'zh' ? '、' : ', '))] : [],
    ),
  ];
  return (
    <Card className="full" title={words.title} small={toForm}>
      <ul className="findings">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ScrollRegion label={words.title}>
        <table className="hc-table stacked side-by-side">
          <thead>
            <tr>
              <th>{words.option}</th>
              {cases.map(({ name }) => (
                <th key={name} className="num">
                  {named(name)}
                </th>
              ))}
              <th className="num">{words.most}</th>
              <th className="num">{words.limits}</th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ name, values, regrets, most, withinLimits }) => (
              <tr key={name}>
                <th scope="row" className="lead">
                  {shown(name)}
                </th>
                {cases.map((one, s) => (
                  <td key={one.name} className="num" data-label={shown(named(one.name))}>
                    {words.score(points(values[s] ?? 0), points(regrets[s] ?? 0))}{' '}
                    {one.first.includes(name) && <span className="hc-tag">{words.first}</span>}
                  </td>
                ))}
                <td className="num" data-label={words.most}>
                  {points(most)}
                </td>
                <td className="num" data-label={words.limits}>
                  {words.of(withinLimits, cases.length)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <dl className="hc-kv" style={{ marginTop: 10 }}>
        {cases
          .slice(1)
          .map(({ name, because }) => [<dt key={`t${name}`}>{name}</dt>, <dd key={`d${name}`}>{because}</dd>])}
      </dl>
      <p className="hc-faint">{words.setNote}</p>
    </Card>
  );
}
