import type { Query } from '@/analysis/tables';
import { renewedAt } from '@/data';
import { formatDay, formatNumber, formatPeriod, formatUnit, shown, useLanguage, useStrings } from '@/i18n';
import { type Figure, labelOf, queryWords } from '@/panels/data';
import type { Snapshot } from '@/ports/workspace';
import { dayOrMoment } from '@/ui';
import type { Evidence } from './run-again';
import { conditionsOfSnapshot, fieldsOfSnapshot } from './snapshot-words';
import { strings } from './strings';

interface FrozenFactsProps {
  readonly snapshot: Snapshot;
  readonly ask: Query | null;
  readonly figure: Figure;
  readonly entry: Evidence | undefined;
}

/** What frozen numbers are of: conditions, grouping, measures with their units, whose data, of when, relied on by whom and what for. */
export function FrozenFacts({ snapshot, ask, figure, entry }: FrozenFactsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { from } = snapshot;
  const separator = language === 'zh' ? '；' : '; ';
  const conditions = conditionsOfSnapshot(snapshot, language);
  const grouped = queryWords({ group: ask?.group }, fieldsOfSnapshot(snapshot), language);
  const measures = figure.table.columns
    .filter(({ kind }) => kind === 'number')
    .map(({ name, unit }) => {
      const label = labelOf(figure, name, language);
      return unit ? words.measured(label, formatUnit(unit, language)) : label;
    });
  const period = [...new Set([from.period.from, from.period.to])].map((end) => formatPeriod(end, language)).join(' — ');
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.forWhat, entry?.purpose],
    [words.who, entry && `${entry.by} · ${entry.unit} · ${formatDay(entry.on, language)}`],
    [words.conditions, conditions.length > 0 ? conditions.join(separator) : words.noConditions],
    [words.grouping, grouped.join(separator)],
    [words.measures, measures.join(separator)],
    [words.rows, formatNumber(figure.table.rows, language)],
    [words.dataset, `${from.title[language]} · ${from.owner.name}`],
    [words.covers, period],
    [words.dataAt, dayOrMoment(renewedAt(from) ?? '—', language)],
    [words.askedAt, dayOrMoment(from.askedAt, language)],
    [words.terms, from.shareTerms],
    [words.digest, snapshot.seal ?? snapshot.digest],
  ];
  return (
    <dl className="evidence-told frozen-facts hc-card">
      {lines.flatMap(([name, value]) =>
        value
          ? [
              <div key={name}>
                <dt>{name}</dt>
                <dd>{shown(value)}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}
