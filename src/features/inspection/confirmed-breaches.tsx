import { citation, type LawContext, rulesOf } from '@/core/law';
import { type ConfirmedBreach, eventTitle, type StandingBreach } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Card, Light } from '@/ui';
import { EventLinks } from './event-links';
import { strings } from './strings';

interface ConfirmedBreachesProps {
  readonly matterId: string;
  readonly confirmed: readonly ConfirmedBreach[];
  readonly standing: readonly StandingBreach[];
  readonly law: LawContext;
}

/** Every breach that was confirmed, with who gave which reason and whether it stands; and what is breached though nobody was asked. */
export function ConfirmedBreaches({ matterId, confirmed, standing, law }: ConfirmedBreachesProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const unasked = standing.filter((breach) => breach.confirmed === undefined);
  return (
    <Card title={words.breaches} small={words.breachesSmall(standing.length, confirmed.length)}>
      {confirmed.length + unasked.length === 0 && <p className="hc-quiet">{words.noBreaches}</p>}
      <ul>
        {confirmed.map(({ entry, type, on, by, reason, rules, amended }) => (
          <li key={entry} className="inspect-row">
            <b>{eventTitle(type)[language]}</b> <EventLinks matterId={matterId} events={[entry]} />{' '}
            <span className="hc-faint">{words.confirmedBy(by.name, by.unit, formatDay(on, language))}</span>
            <blockquote className="hc-quote">{words.reason(reason)}</blockquote>
            <ul>
              {rules.map(({ rule, stands }) => (
                <RuleLine
                  key={rule}
                  id={rule}
                  stands={stands}
                  says={stands ? words.stands : amended ? words.amended[amended] : words.cured}
                  law={law}
                />
              ))}
            </ul>
          </li>
        ))}
        {unasked.map(({ rule }) => (
          <RuleLine key={rule.id} id={rule.id} stands says={`${words.stands} · ${words.unconfirmed}`} law={law} />
        ))}
      </ul>
    </Card>
  );
}

function RuleLine({
  id,
  stands,
  says,
  law,
}: {
  readonly id: string;
  readonly stands: boolean;
  readonly says: string;
  readonly law: LawContext;
}) {
  const language = useLanguage();
  const rule = rulesOf(law).find((one) => one.id === id);
  return (
    <li>
      <Light kind={stands ? 'breached' : 'satisfied'} label={says} /> {rule?.title[language] ?? id}{' '}
      {rule && <span className="hc-tag">{citation(rule.legalBasis[0])[language]}</span>}
    </li>
  );
}
