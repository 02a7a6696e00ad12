import {
  compareProfiles,
  type DecisionFacts,
  explain,
  type FindingChange,
  type LawContext,
  type RuleFinding,
} from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { Card, Light } from '@/ui';
import { ProvisionTags } from './provision-tags';
import { strings } from './strings';

interface CompareProps {
  readonly facts: DecisionFacts;
  readonly own: LawContext;
  readonly other: LawContext;
}

/** The findings of today that would be others under the law of another place, side by side. */
export function CompareLaws({ facts, own, other }: CompareProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const changes = compareProfiles(facts, own, other);
  return (
    <Card title={words.compare(other.profile.title[language])} small={words.compareSmall(changes.length)}>
      {changes.length === 0 ? (
        <p className="hc-quiet">{words.noChange}</p>
      ) : (
        <>
          <Changes changes={changes.filter(isTold)} />
          <details>
            <summary className="hc-quiet">{words.untold(changes.filter((change) => !isTold(change)).length)}</summary>
            <Changes changes={changes.filter((change) => !isTold(change))} />
          </details>
        </>
      )}
    </Card>
  );
}

/** Whether one of the laws finds something already; the rest is not known yet or does not apply. */
const isTold = ({ here, there }: FindingChange): boolean =>
  [...here, ...there].some(({ finding }) => finding.kind === 'satisfied' || finding.kind === 'breached');

function Changes({ changes }: { readonly changes: readonly FindingChange[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className="hc-table compare">
        <thead>
          <tr>
            <th>{words.requirement}</th>
            <th>{words.here}</th>
            <th>{words.there}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.ref}>
              <th scope="row">{titleOf(change)?.[language]}</th>
              <td>
                <Side entries={change.here} />
              </td>
              <td>
                <Side entries={change.there} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const titleOf = ({ here, there }: FindingChange) => (here[0] ?? there[0])?.rule.title;

const lights = {
  satisfied: 'satisfied',
  breached: 'breached',
  undetermined: 'unknown',
  'not-applicable': 'stopped',
} as const;

function Side({ entries }: { readonly entries: readonly RuleFinding[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (entries.length === 0) return <span className="hc-faint">{words.noRule}</span>;
  return (
    <>
      {entries.map((entry) => (
        <div key={entry.rule.id}>
          <Light kind={lights[entry.finding.kind]} label={words.kinds[entry.finding.kind]} />{' '}
          <span className="hc-faint">{words.effects[entry.rule.effect]}</span>{' '}
          <ProvisionTags provisions={entry.rule.legalBasis} />
          {entry.finding.kind !== 'not-applicable' && (
            <span className="hc-quiet" style={{ display: 'block' }}>
              {explain(entry)?.[language]}
            </span>
          )}
        </div>
      ))}
    </>
  );
}
