import { civilDate } from '@/core/kernel';
import { roleWords } from '@/core/matter';
import { formatDay, formatDayRange, useLanguage, useStrings } from '@/i18n';
import type { AdministrationApi, AdministrationState } from '@/ports/administration';
import { Card } from '@/ui';
import { ChangeForm } from './change-form';
import { PersonRights } from './person-rights';
import { strings } from './strings';
import '@/ui/stacked-table.css';

interface PeopleProps {
  readonly api: AdministrationApi;
  readonly state: AdministrationState;
}

/** Who may sign in, with which posts; the system administrator registers people, the security administrator grants. */
export function PeopleCard({ api, state }: PeopleProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { admin, people, units, today } = state;
  const unitOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? '';
  const holderOf = (post: string | null) =>
    people.find(({ posts }) => post !== null && posts.some(({ id }) => id === post))?.name;
  const stateOf = ({ disabled, passwordDue, hasFactor }: (typeof people)[number]) =>
    `${words.states[disabled ? 'disabled' : passwordDue ? 'due' : 'active']}${hasFactor ? words.withFactor : ''}`;
  return (
    <Card title={words.people} small={String(people.length)}>
      {people.length === 0 && <p className="hc-quiet">{words.noPeople}</p>}
      <table className="hc-table stacked">
        <thead>
          <tr>
            <th>{words.person}</th>
            <th>{words.posts}</th>
            <th>{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td className="lead">
                <strong>{person.name}</strong> <span className="hc-quiet">{person.login}</span>
              </td>
              <td className="lead" data-label={words.posts}>
                {person.admin && words.admin[person.admin]}
                {!person.admin && person.posts.length === 0 && <span className="hc-quiet">{words.noPosts}</span>}
                {person.posts.map(({ id, role, unit, since, until, standsFor }) => (
                  <div key={id} className={until !== null && until < today ? 'hc-faint' : ''}>
                    {roleWords[role][language]} · {unitOf(unit)}{' '}
                    {standsFor !== null && words.inPlaceOf(holderOf(standsFor) ?? '')}{' '}
                    <span className="hc-quiet">
                      {until === null
                        ? words.from(formatDay(civilDate(since), language))
                        : formatDayRange({ earliest: civilDate(since), latest: civilDate(until) }, language)}
                    </span>
                  </div>
                ))}
                {admin === 'security' && (
                  <details>
                    <summary aria-label={`${words.deal} ${person.name}`}>{words.deal}</summary>
                    <PersonRights api={api} state={state} person={person} />
                  </details>
                )}
              </td>
              <td data-label={words.state}>{stateOf(person)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {admin === 'system' && (
        <ChangeForm
          api={api}
          action={words.addPerson}
          fields={[
            { name: 'name', label: words.person, kind: 'text' },
            { name: 'login', label: words.login, kind: 'text', hint: words.loginRule, fault: words.badLogin },
          ]}
          toChange={(values) => ({ kind: 'add-person', ...values })}
          loginOf={({ login }) => login ?? ''}
        />
      )}
    </Card>
  );
}
