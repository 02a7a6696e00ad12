import { useStrings } from '@/i18n';
import type { AdministrationApi, AdministrationState } from '@/ports/administration';
import { Card } from '@/ui';
import { ChangeForm } from './change-form';
import { strings } from './strings';
import { unitTree } from './unit-tree';

interface UnitsProps {
  readonly api: AdministrationApi;
  readonly state: AdministrationState;
}

/** The units of the city as a tree; the system administrator adds and places them. */
export function UnitsCard({ api, state: { admin, units } }: UnitsProps) {
  const words = useStrings(strings);
  const tree = unitTree(units);
  const parents = [...tree.map(({ id, name, depth }) => ({ value: id, label: `${'　'.repeat(depth)}${name}` }))];
  const parent = {
    name: 'parent',
    label: words.parent,
    kind: 'choice',
    options: parents,
    mayBeEmpty: true,
    emptyAs: words.noParent,
  } as const;
  return (
    <Card title={words.units} small={String(units.length)}>
      {units.length === 0 && <p className="hc-quiet">{words.noUnits}</p>}
      <ul className="admin-units">
        {tree.map(({ id, name, short, closed, depth, parent: above }) => (
          <li key={id} style={{ paddingInlineStart: depth * 20 }}>
            <strong>{name}</strong> {short !== name && <span className="hc-quiet">{short}</span>}{' '}
            {closed && <span className="hc-quiet">{words.closed}</span>}
            {admin === 'system' && (
              <details>
                <summary aria-label={`${words.place} ${name}`}>{words.place}</summary>
                <ChangeForm
                  key={`${short} ${above} ${closed}`}
                  api={api}
                  action={words.placeUnit}
                  fields={[
                    { name: 'short', label: words.unitShort, kind: 'text', first: short },
                    {
                      ...parent,
                      first: above ?? '',
                      options: parents.filter(({ value }) => value !== id),
                    },
                    {
                      name: 'state',
                      label: words.isClosed,
                      kind: 'choice',
                      first: closed ? 'closed' : 'open',
                      options: [
                        { value: 'open', label: words.open },
                        { value: 'closed', label: words.closed },
                      ],
                    },
                  ]}
                  toChange={({ state, ...values }) => ({
                    kind: 'place-unit',
                    unit: id,
                    closed: state === 'closed',
                    ...values,
                  })}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
      {admin === 'system' && (
        <ChangeForm
          api={api}
          action={words.addUnit}
          fields={[
            { name: 'name', label: words.unitName, kind: 'text' },
            { name: 'short', label: words.unitShort, kind: 'text' },
            parent,
          ]}
          toChange={(values) => ({ kind: 'add-unit', ...values })}
        />
      )}
    </Card>
  );
}
