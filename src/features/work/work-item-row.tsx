import { Link } from '@tanstack/react-router';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { standingWords } from '@/core/procedure';
import { formatDay, formatNearDay, useLanguage, useStrings } from '@/i18n';
import type { DrawnItem } from '@/panels/long-table';
import type { WorkItem } from '@/ports/matter-api';
import { strings } from './strings';
import { daysLeft, lateness } from './work-view';

const REASONS_SHOWN = 2;

/** One thing on the list: by when, what, in which matter, why; a way to its form. */
export function WorkItemRow({
  item,
  today,
  drawn,
}: {
  readonly item: WorkItem;
  readonly today: CivilDate;
  readonly drawn: DrawnItem;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { title, matter, stage, reasons, text, by, from, notBefore } = item;
  const day = (value: string) => (isCivilDate(value) ? formatDay(value, language) : value);
  const cites = reasons.slice(0, REASONS_SHOWN);
  return (
    <li {...drawn} className="work-item" aria-label={`${title[language]} · ${matter}`}>
      <Due item={item} today={today} />
      <div className="what">
        <h3>
          <ItemLink item={item}>{title[language]}</ItemLink>
        </h3>
        <p>
          <Link to="/matters/$matterId" params={{ matterId: item.matterId }}>
            {matter}
          </Link>
          <span className="hc-faint">{` · ${standingWords(stage)[language]}`}</span>
        </p>
        {text && <blockquote className="hc-quote">{text}</blockquote>}
        {by && <p className="hc-quiet">{words.by(by.name, by.unit, day(by.on))}</p>}
        {from && (
          <p className="hc-quiet">
            {words.from(from[language])}
            {isCivilDate(notBefore) && ` · ${words.notBefore(formatNearDay(notBefore, today, language))}`}
          </p>
        )}
        {cites.map((reason) => (
          <p key={reason.rule ?? reason.title.zh} className="hc-quiet why">
            {reason.title[language]}
            {reason.cites && <span className="hc-faint">{` ${reason.cites[language]}`}</span>}
            {reason === cites.at(-1) && reasons.length > cites.length && (
              <span className="hc-faint">{` ${words.moreReasons(reasons.length)}`}</span>
            )}
          </p>
        ))}
      </div>
      <ItemLink item={item} className={`hc-btn ${item.kind === 'waits' ? '' : 'primary'}`}>
        {words.go[item.kind]}
      </ItemLink>
    </li>
  );
}

function Due({ item, today }: { readonly item: WorkItem; readonly today: CivilDate }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const left = daysLeft(item, today);
  if (left === undefined || !isCivilDate(item.due)) return <p className="due hc-faint">{words.noDue}</p>;
  const late = lateness(item, today);
  return (
    <p className="due">
      <b className={late > 0 ? 'hc-loud' : ''}>{formatNearDay(item.due, today, language)}</b>
      <span className={late > 0 ? 'hc-loud' : 'hc-quiet'}>{late > 0 ? `■ ${words.late(late)}` : words.left(left)}</span>
      {item.dueBy && <span className="hc-faint">{words.dueBy[item.dueBy]}</span>}
    </p>
  );
}

/** To the form of the act; what has none, to the entry of the record it is about, or to the procedure of the matter. */
function ItemLink({
  item: { matterId, act, about, kind },
  className,
  children,
}: {
  readonly item: WorkItem;
  readonly className?: string;
  readonly children: string;
}) {
  const isLetter = kind === 'waits' && about !== null;
  const search =
    act !== null
      ? { act, ...(about !== null && { about }) }
      : isLetter
        ? { tab: 'letters' }
        : about !== null
          ? { tab: 'record', event: about }
          : { tab: 'procedure' };
  return (
    <Link to="/matters/$matterId" params={{ matterId }} search={search} {...(className && { className })}>
      {children}
    </Link>
  );
}
