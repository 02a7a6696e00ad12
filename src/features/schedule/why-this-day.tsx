import { type ComputedTerm, milestones, type PlannedAct, termOf } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { formatDay, formatDayRange, formatMonthDay, useLanguage, useStrings } from '@/i18n';
import { ProvisionTags } from './provision-tags';
import { strings } from './strings';
import { stretches } from './timeline-view';

/** Why an act falls on its day: the order of the acts, or the arithmetic of a term with its articles. */
export function WhyThisDay({ act }: { readonly act: PlannedAct }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { because } = act;
  if (because.kind !== 'follows') return <p className="hc-quiet">{words.because[because.kind]}</p>;
  const before = milestones.find(({ id }) => id === because.after);
  if (!because.least || !because.reckoning)
    return <p className="hc-quiet">{words.follows(before?.title[language] ?? because.after)}</p>;
  return (
    <div className="hc-quiet">
      <p>
        {termOf(act)?.[language]} <ProvisionTags provisions={because.least.sources} />
      </p>
      <p>
        <Arithmetic reckoning={because.reckoning} />
      </p>
    </div>
  );
}

function Arithmetic({ reckoning }: { readonly reckoning: ComputedTerm }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { from, unit, count, to, notCounted, madeUp, publishedUntil } = reckoning;
  const days = (list: readonly CivilDate[]) =>
    stretches(list)
      .map(([first, last]) => formatSpan(first, last, language))
      .join(words.listJoin);
  const passed = (['weekend', 'holiday', 'stopped'] as const).flatMap((why) => {
    const list = notCounted.filter((entry) => entry.why === why).map(({ day }) => day);
    return list.length > 0 ? [words.notCounted(days(list), words.whys[why])] : [];
  });
  const parts = [
    words.count(formatDay(from, language), count, words.units[unit]),
    ...passed,
    ...(madeUp.length > 0 ? [words.madeUp(days(madeUp))] : []),
    words.full(formatDayRange(to, language)),
    ...(publishedUntil ? [words.beyond(formatDay(publishedUntil, language))] : []),
  ];
  return <>{`${parts.join(words.join)}${words.stop}`}</>;
}

function formatSpan(first: CivilDate, last: CivilDate, language: Parameters<typeof formatMonthDay>[1]): string {
  if (first === last) return formatMonthDay(first, language);
  const day = Number(last.slice(8));
  const isSameMonth = first.slice(0, 7) === last.slice(0, 7);
  if (language === 'zh')
    return isSameMonth
      ? `${formatMonthDay(first, language).replace('日', '')}–${day}日`
      : `${formatMonthDay(first, language)}–${formatMonthDay(last, language)}`;
  return isSameMonth
    ? `${Number(first.slice(8))}–${formatMonthDay(last, language)}`
    : `${formatMonthDay(first, language)} – ${formatMonthDay(last, language)}`;
}
