import { isCivilDate } from '@/core/kernel';
import { type StageId, stageWords } from '@/core/law';
import { formatMonthDay, useLanguage, useStrings } from '@/i18n';
import type { StageRow } from './matter-view';
import { strings } from './strings';
import './matter.css';

const parallel: readonly StageId[] = ['participation', 'hearing', 'experts', 'risk', 'competition'];
const marks = { done: '✓', current: '●', late: '■', todo: '', 'not-applicable': '–' } as const;

/** The statutory stages; what may run in parallel stands in one box with its article. */
export function StageRail({
  rows,
  selected,
  onSelect,
}: {
  readonly rows: readonly StageRow[];
  readonly selected: StageId;
  readonly onSelect: (stage: StageId) => void;
}) {
  const words = useStrings(strings);
  const before = rows.filter(
    ({ stage }) =>
      rows.findIndex((row) => row.stage === stage) < rows.findIndex((row) => row.stage === 'participation'),
  );
  const box = rows.filter(({ stage }) => parallel.includes(stage));
  const after = rows.slice(before.length + box.length);
  const list = (part: readonly StageRow[]) => (
    <ol>
      {part.map((row) => (
        <Stage key={row.stage} row={row} on={row.stage === selected} onSelect={onSelect} />
      ))}
    </ol>
  );
  return (
    <nav className="hc-card rail" aria-label={words.rail}>
      {list(before)}
      <div className="parallel">
        <p className="hc-faint">{words.parallel}</p>
        {list(box)}
      </div>
      {list(after)}
    </nav>
  );
}

/** On a phone the stages run off to the right: the one that is shown is brought into sight. */
const bringIntoView = (stage: HTMLLIElement | null) => {
  const row = stage?.closest<HTMLElement>('.rail');
  if (stage && row && row.scrollWidth > row.clientWidth)
    row.scrollLeft += stage.getBoundingClientRect().left - row.getBoundingClientRect().left - 24;
};

function Stage({
  row,
  on,
  onSelect,
}: {
  readonly row: StageRow;
  readonly on: boolean;
  readonly onSelect: (stage: StageId) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const name = stageWords[row.stage][language];
  const day = (text: string | undefined) => (isCivilDate(text) ? formatMonthDay(text, language) : '');
  const days = row.from === row.to ? day(row.from) : `${day(row.from)} – ${day(row.to)}`;
  const sub =
    row.state === 'not-applicable'
      ? words.notApplicable
      : row.open > 0 && row.state !== 'todo'
        ? [days, words.open(row.open)].filter(Boolean).join(' · ')
        : days;
  return (
    <li className={`stage ${row.state}`} ref={on ? bringIntoView : undefined}>
      <button type="button" aria-current={on ? 'step' : undefined} onClick={() => onSelect(row.stage)}>
        <i aria-hidden="true">{marks[row.state]}</i>
        <span>
          {name}
          <small>{sub || '—'}</small>
        </span>
      </button>
    </li>
  );
}
