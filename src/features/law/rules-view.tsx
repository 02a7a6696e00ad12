import { useState } from 'react';
import { type AnyRule, allRules, instruments, stageIds, stageWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { Card, download, EmptyState, toCsv } from '@/ui';
import type { LawSearch } from './law-search';
import { ruleHits } from './law-view';
import { Marked } from './marked';
import { strings } from './strings';

const effects = ['blocks', 'warns'] as const;
const layers = ['N', 'H', 'X'] as const;
const byRef = [...allRules].sort((a, b) => a.ref.localeCompare(b.ref));

interface RulesProps {
  readonly search: LawSearch;
  readonly onSearch: (change: LawSearch) => void;
}

/** Every rule of the list as a table, to filter and to take away. */
export function RulesView({ search, onSearch }: RulesProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [stage, setStage] = useState('');
  const [effect, setEffect] = useState('');
  const [layer, setLayer] = useState('');
  const q = search.q ?? '';
  const shown = byRef.filter(
    (rule) =>
      (!stage || rule.stage === stage) &&
      (!effect || rule.effect === effect) &&
      (!layer || rule.layer === layer) &&
      ruleHits(q, rule),
  );
  const source = ({ legalBasis }: AnyRule) =>
    legalBasis.map(({ instrument, article }) => `${instruments[instrument].short[language]} ${article}`).join(' · ');
  const csv = () =>
    toCsv(
      [words.ref, words.id, words.rule, words.stage, words.effect, words.force, words.layer, words.source],
      shown.map((rule) => [
        rule.ref,
        rule.id,
        rule.title[language],
        stageWords[rule.stage][language],
        words.effects[rule.effect],
        words.forces[rule.force],
        words.layers[rule.layer],
        source(rule),
      ]),
    );
  return (
    <Card
      title={words.views.rules}
      small={
        <>
          {words.rules(shown.length)}{' '}
          <button type="button" className="hc-btn plain" onClick={() => download('rules.csv', csv(), 'text/csv')}>
            {words.csv}
          </button>
        </>
      }
    >
      <p className="law-filters">
        <select aria-label={words.stage} value={stage} onChange={({ currentTarget }) => setStage(currentTarget.value)}>
          <option value="">{words.allStages}</option>
          {stageIds.map((id) => (
            <option key={id} value={id}>
              {stageWords[id][language]}
            </option>
          ))}
        </select>
        <select
          aria-label={words.effect}
          value={effect}
          onChange={({ currentTarget }) => setEffect(currentTarget.value)}
        >
          <option value="">{words.allEffects}</option>
          {effects.map((id) => (
            <option key={id} value={id}>
              {words.effects[id]}
            </option>
          ))}
        </select>
        <select aria-label={words.layer} value={layer} onChange={({ currentTarget }) => setLayer(currentTarget.value)}>
          <option value="">{words.allLayers}</option>
          {layers.map((id) => (
            <option key={id} value={id}>
              {words.layers[id]}
            </option>
          ))}
        </select>
      </p>
      {shown.length === 0 ? (
        <EmptyState title={words.noHits}>{words.noHitsBody}</EmptyState>
      ) : (
        <div className="hc-scroll">
          <table className="hc-table law-table">
            <thead>
              <tr>
                <th>{words.ref}</th>
                <th>{words.rule}</th>
                <th>{words.stage}</th>
                <th>{words.effect}</th>
                <th>{words.force}</th>
                <th>{words.layer}</th>
                <th>{words.source}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((rule) => (
                <tr key={rule.id}>
                  <td>{rule.ref}</td>
                  <td>
                    <button
                      type="button"
                      className="hc-btn plain name"
                      onClick={() =>
                        onSearch({
                          view: 'texts',
                          text: rule.legalBasis[0].instrument,
                          article: rule.legalBasis[0].article,
                          rule: rule.id,
                          q: undefined,
                        })
                      }
                    >
                      <Marked text={rule.title[language]} q={q} />
                    </button>
                  </td>
                  <td>{stageWords[rule.stage][language]}</td>
                  <td>{words.effects[rule.effect]}</td>
                  <td>{words.forces[rule.force]}</td>
                  <td>{words.layers[rule.layer]}</td>
                  <td>{source(rule)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
