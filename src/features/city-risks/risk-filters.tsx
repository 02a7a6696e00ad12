import { valueWords } from '@/core/law';
import { standingIds, standingOf, standingWords } from '@/core/procedure';
import { useLanguage, useStrings } from '@/i18n';
import { type AssessedMatter, isConcern, type RiskConcern, riskConcerns } from '@/read-models';
import { strings } from './strings';

/** What the address tells: kind, unit, stage, and what one looks for. */
export interface RiskSearch {
  readonly kind?: string;
  readonly unit?: string;
  readonly stage?: string;
  readonly look?: string;
}

const isRiskConcern = (word: string): word is RiskConcern => riskConcerns.some((concern) => concern === word);

/** The matters that fit the address; a word it does not know bars nothing. */
export const filtered = <T extends AssessedMatter>(
  rows: readonly T[],
  { kind, unit, stage, look }: RiskSearch,
): readonly T[] =>
  rows.filter(
    (row) =>
      (!kind || row.matter.matterClass === kind) &&
      (!unit || row.matter.leadUnit === unit) &&
      (!stage || standingOf(row.matter) === stage) &&
      (!look || !isRiskConcern(look) || isConcern(row, look)),
  );

interface RiskFiltersProps {
  readonly rows: readonly AssessedMatter[];
  readonly search: RiskSearch;
  onSearch(next: RiskSearch): void;
}

export function RiskFilters({ rows, search, onSearch }: RiskFiltersProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const own = <T extends string>(values: readonly (T | null)[]): readonly T[] => [
    ...new Set(values.flatMap((value) => value ?? [])),
  ];
  const kinds = own(rows.map(({ matter }) => matter.matterClass));
  const units = own(rows.map(({ matter }) => matter.leadUnit)).toSorted((a, b) => a.localeCompare(b, 'zh-CN'));
  const stages = new Set(rows.map(({ matter }) => standingOf(matter)));
  const choices: readonly (readonly [keyof RiskSearch, string, string, readonly (readonly [string, string])[]])[] = [
    ['look', words.concern, words.allConcerns, riskConcerns.map((id) => [id, words.concerns[id]] as const)],
    [
      'kind',
      words.kind,
      words.allKinds,
      kinds.map((id) => [id, valueWords('matterClass', id)?.[language] ?? id] as const),
    ],
    ['unit', words.unit, words.allUnits, units.map((unit) => [unit, unit] as const)],
    [
      'stage',
      words.stage,
      words.allStages,
      standingIds.filter((id) => stages.has(id)).map((id) => [id, standingWords(id)[language]] as const),
    ],
  ];
  return (
    <div className="risk-filters">
      {choices.map(([field, label, all, options]) => (
        <select
          key={field}
          className="hc-btn"
          aria-label={label}
          value={search[field] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { [field]: _, ...others } = search;
            onSearch(value ? { ...others, [field]: value } : others);
          }}
        >
          <option value="">{all}</option>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}
