import { Link } from '@tanstack/react-router';
import { type AnyRule, dutyHolderWords, factWords, gateWords, instruments, stageWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { Light } from '@/ui';
import { readingsOf } from './law-view';
import { Marked } from './marked';
import { strings } from './strings';
import type { AffectedByRule } from './use-affected';

const lights = { satisfied: 'satisfied', breached: 'breached', undetermined: 'unknown' } as const;

interface RuleProps {
  readonly rule: AnyRule;
  readonly q: string;
  readonly isOpen: boolean;
  readonly affected: AffectedByRule | undefined;
  /** The reader wants to know the matters. */
  readonly onAffected: () => void;
}

/** A rule with everything that is known of it, folded until it is wanted. */
export function RuleDetails({ rule, q, isOpen, affected, onAffected }: RuleProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const readings = readingsOf(rule.id);
  return (
    <details className="law-rule" open={isOpen}>
      <summary>
        <b>
          <Marked text={rule.title[language]} q={q} />
        </b>
        <span className="hc-tag">{words.effects[rule.effect]}</span>
        <small className="hc-faint">
          <Marked text={rule.ref} q={q} />
        </small>
      </summary>
      <dl className="hc-kv">
        <dt>{words.id}</dt>
        <dd>{rule.id}</dd>
        <dt>{words.source}</dt>
        <dd>
          {rule.legalBasis
            .map(({ instrument, article }) => `${instruments[instrument].short[language]} ${article}`)
            .join(' · ')}
        </dd>
        <dt>{words.force}</dt>
        <dd>{`${words.forces[rule.force]} · ${words.layers[rule.layer]}`}</dd>
        <dt>{words.stage}</dt>
        <dd>{stageWords[rule.stage][language]}</dd>
        <dt>{words.gate}</dt>
        <dd>{gateWords[rule.gate][language]}</dd>
        <dt>{words.owes}</dt>
        <dd>{dutyHolderWords[rule.dutyHolder][language]}</dd>
        {rule.reads.length > 0 && (
          <>
            <dt>{words.reads}</dt>
            <dd>{rule.reads.map((name) => factWords[name][language]).join(language === 'zh' ? '、' : ', ')}</dd>
          </>
        )}
        {readings.map(({ taken }) => (
          <div key={taken.en} style={{ display: 'contents' }}>
            <dt>{words.reading}</dt>
            <dd>{taken[language]}</dd>
          </div>
        ))}
        <dt>{words.affected}</dt>
        <dd>
          {affected ? (
            <Matters rule={rule} affected={affected} />
          ) : (
            <button type="button" className="hc-btn plain" onClick={onAffected}>
              {words.showAffected}
            </button>
          )}
        </dd>
      </dl>
    </details>
  );
}

function Matters({ rule, affected }: { readonly rule: AnyRule; readonly affected: AffectedByRule }) {
  const words = useStrings(strings);
  if (affected.kind === 'loading') return <span role="status">{words.reading18(affected.read, affected.of)}</span>;
  const matters = affected.rules.get(rule.id) ?? [];
  const kinds = (['breached', 'undetermined', 'satisfied'] as const).map((kind) => ({
    kind,
    list: matters.filter(({ finding }) => finding === kind),
  }));
  return (
    <>
      {matters.length === 0 && <span className="hc-faint">{words.none}</span>}
      {kinds
        .filter(({ list }) => list.length > 0)
        .map(({ kind, list }) => (
          <details key={kind}>
            <summary>
              <Light kind={lights[kind]} label={`${words.findings[kind]} ${list.length}`} />
            </summary>
            <ul>
              {list.map(({ matterId, title }) => (
                <li key={matterId}>
                  <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure' }}>
                    {title}
                  </Link>{' '}
                </li>
              ))}
            </ul>
          </details>
        ))}
      {affected.failed.length > 0 && <p className="hc-loud">{words.failed(affected.failed.join(' · '))}</p>}
    </>
  );
}
