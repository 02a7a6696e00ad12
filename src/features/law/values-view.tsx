import { type CivilDate, civilDate } from '@/core/kernel';
import {
  type DatedValue,
  instruments,
  type ProfileId,
  type ProfileParams,
  type Provision,
  paramValueWords,
  profileIds,
  profiles,
} from '@/core/law';
import { formatDay, formatMonthDay, useLanguage, useStrings } from '@/i18n';
import { Card, download, EmptyState, toCsv } from '@/ui';
import { hits } from './law-view';
import { Marked } from './marked';
import { strings } from './strings';

interface ValuesProps {
  readonly profile: ProfileId;
  readonly q: string;
  readonly onProfile: (profile: ProfileId) => void;
}

interface ValueRow {
  readonly name: string;
  readonly dated: DatedValue<unknown>;
}

/** What a number of a place’s law counts: its name says so. */
function unitOf(name: string): 'days' | 'workingDays' | 'months' | 'years' | undefined {
  if (/WorkingDays$/.test(name)) return 'workingDays';
  if (/Days(Before)?$/.test(name)) return 'days';
  if (/Months$/.test(name)) return 'months';
  return /Years$/.test(name) ? 'years' : undefined;
}

const rowsOf = (params: ProfileParams): readonly ValueRow[] =>
  Object.entries(params).flatMap(([name, series]: [string, readonly DatedValue<unknown>[]]) =>
    series.map((dated) => ({ name, dated })),
  );

/** Every value of a place with its article, its source and the day the source was checked. */
export function ValuesView({ profile, q, onProfile }: ValuesProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const cite = ({ instrument, article }: Provision) => `${instruments[instrument].short[language]} ${article}`;
  const said = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (Array.isArray(value))
      return value.length === 0 ? words.nothing : value.map((one) => said(name, one)).join(words.separator);
    if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
    const text = String(value);
    if (/^\d\d-\d\d$/.test(text)) return formatMonthDay(civilDate(`2000-${text}`), language);
    return paramValueWords(name, text)?.[language] ?? text;
  };
  const valueSaid = (name: string, value: unknown): string => {
    const unit = typeof value === 'number' && unitOf(name);
    return unit ? words.units[unit](said(name, value)) : said(name, value);
  };
  const shown = rowsOf(profiles[profile].params).filter(({ name, dated }) =>
    hits(q, name, dated.source.quote, cite(dated.source)),
  );
  const checkedOn = (day: CivilDate | null) => (day ? formatDay(day, language) : words.unchecked);
  // In the rows of a file days are ISO days.
  const cells = ({ name, dated }: ValueRow) => [
    name,
    valueSaid(name, dated.value),
    dated.from,
    cite(dated.source),
    dated.source.quote,
    (dated.also ?? []).map(cite).join(' · '),
    dated.source.verifiedOn ?? words.unchecked,
  ];
  const columns = [words.parameter, words.value, words.since, words.source, words.rule, words.also, words.checked('')];
  return (
    <Card
      title={words.views.values}
      say={words.valuesSay}
      small={
        <button
          type="button"
          className="hc-btn plain"
          onClick={() => download(`values-${profile}.csv`, toCsv(columns, shown.map(cells)), 'text/csv')}
        >
          {words.csv}
        </button>
      }
    >
      <p className="law-filters">
        <select
          aria-label={words.profile}
          value={profile}
          onChange={({ currentTarget: { value } }) => onProfile(profileIds.find((id) => id === value) ?? profile)}
        >
          {profileIds.map((id) => (
            <option key={id} value={id}>
              {profiles[id].title[language]}
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
                <th>{words.source}</th>
                <th>{words.rule}</th>
                <th>{words.value}</th>
                <th>{words.since}</th>
                <th>{words.also}</th>
                <th>{words.checked('')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, dated }) => (
                <tr key={`${name} ${dated.from}`} title={name}>
                  <td style={{ whiteSpace: 'nowrap' }}>{cite(dated.source)}</td>
                  <td lang="zh-CN">
                    <Marked text={dated.source.quote} q={q} />
                  </td>
                  <td>{valueSaid(name, dated.value)}</td>
                  <td style={{ whiteSpace: 'nowrap' }}>{formatDay(dated.from, language)}</td>
                  <td>
                    {(dated.also ?? []).map((one) => (
                      <div key={cite(one)} style={{ whiteSpace: 'nowrap' }}>
                        {cite(one)}
                      </div>
                    ))}
                  </td>
                  <td style={{ whiteSpace: 'nowrap' }}>{checkedOn(dated.source.verifiedOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
