import { foldText } from '@/analysis/search';
import { shown } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import type { SearchAnswer } from '@/ports/search';

/** With the matters whose name is met as the interface shows it (in English another than the records have), where no group but theirs is asked for. */
export function withNamedMatters(
  answer: SearchAnswer,
  matters: readonly Pick<MatterSummary, 'id' | 'title' | 'leadUnit'>[],
): SearchAnswer {
  const { words, groups } = answer;
  if (words.length === 0) return answer;
  const own = groups.find(({ group }) => group === 'matter');
  const known = own?.found.flatMap(({ place }) => (place.to === 'matter' ? [place.matterId] : [])) ?? [];
  const added = matters.flatMap(({ id, title, leadUnit }) => {
    const [name, unit] = [shown(title), shown(leadUnit ?? '')];
    const isShownOtherwise = name !== title || unit !== (leadUnit ?? '');
    const met = foldText(`${name}\n${unit}`);
    if (!isShownOtherwise || known.includes(id) || !words.every((word) => met.includes(word))) return [];
    return [
      {
        title: { zh: title, en: title },
        sentence: leadUnit ?? '',
        matter: title,
        place: { to: 'matter' as const, matterId: id, tab: null, event: null },
      },
    ];
  });
  if (added.length === 0) return answer;
  const found = [...(own?.found ?? []), ...added];
  const total = (own?.total ?? 0) + added.length;
  return { words, groups: [{ group: 'matter', total, found }, ...groups.filter((one) => one !== own)] };
}
