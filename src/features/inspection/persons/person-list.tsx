import { Link } from '@tanstack/react-router';
import { countDeeds, type PersonTrace } from '@/core/inspection';
import { nameKey } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { LongRows, rowCount } from '@/panels/long-table';
import { Card, EmptyState } from '@/ui';
import { countKinds } from './count-kinds';
import { strings } from './strings';
import '@/ui/stacked-table.css';

interface PersonListProps {
  readonly traces: readonly PersonTrace[];
  readonly q: string;
  readonly onQ: (q: string) => void;
}

/** Everybody the records name, whoever stands there most first. */
export function PersonList({ traces, q, onQ }: PersonListProps) {
  const words = useStrings(strings);
  if (traces.length === 0)
    return (
      <Card>
        <EmptyState title={words.noPersons}>{words.noPersonsBody}</EmptyState>
      </Card>
    );
  const key = nameKey(q);
  const shown = traces.filter(({ name, unit = '' }) => nameKey(name).includes(key) || nameKey(unit).includes(key));
  return (
    <Card title={words.all} small={words.persons(shown.length)}>
      <input
        type="search"
        className="hc-btn persons-search hc-no-print"
        aria-label={words.search}
        placeholder={words.search}
        value={q}
        onChange={({ currentTarget }) => onQ(currentTarget.value)}
      />
      {shown.length === 0 ? (
        <EmptyState title={words.noMatch}>{words.noMatchBody}</EmptyState>
      ) : (
        <table className="hc-table stacked" aria-rowcount={rowCount(shown.length)}>
          <thead>
            <tr>
              <th>{words.person}</th>
              <th>{words.unit}</th>
              {countKinds.map((kind) => (
                <th key={kind} className="num" title={words.countsHint[kind]}>
                  {words.counts[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <LongRows rows={shown} columns={2 + countKinds.length} height={41}>
            {(trace, drawn) => <PersonRow key={`${trace.name} ${trace.unit ?? ''}`} trace={trace} drawn={drawn} />}
          </LongRows>
        </table>
      )}
    </Card>
  );
}

function PersonRow({ trace, drawn }: { readonly trace: PersonTrace; readonly drawn: object }) {
  const words = useStrings(strings);
  const { name, unit } = trace;
  const counts = countDeeds(trace);
  return (
    <tr {...drawn}>
      <td className="lead">
        <Link to="/persons" search={{ name, ...(unit && { unit }) }}>
          {name}
        </Link>
      </td>
      <td data-label={words.unit}>
        <span className={unit ? '' : 'hc-faint'}>{unit ?? words.noUnit}</span>
      </td>
      {countKinds.map((kind) => (
        <td key={kind} className={counts[kind] === 0 ? 'num none' : 'num'} data-label={words.counts[kind]}>
          {counts[kind] === 0 ? <span className="hc-faint">0</span> : counts[kind]}
        </td>
      ))}
    </tr>
  );
}
