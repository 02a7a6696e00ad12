import { formatDay, shown, useLanguage, useStrings } from '@/i18n';
import type { PlaceMatter } from '@/stage-view';
import { Card } from '@/ui';
import { type ExpertOpinion, opinionDigest } from './opinion-digest';
import { strings } from './strings';

type Panel = NonNullable<PlaceMatter['facts']['expertPanel']>;
const headings = ['necessity', 'feasibility', 'soundness'] as const;

interface OpinionsCardProps {
  readonly panel: Panel;
  readonly opinions: readonly ExpertOpinion[];
}

/** What each expert signed under the three headings of the regulation (D713 19), with its digest. */
export function OpinionsCard({ panel, opinions }: OpinionsCardProps) {
  const words = useStrings(strings);
  return (
    <Card className="full" title={words.title}>
      {panel.map((expert) => {
        const own = opinions.filter(({ name }) => name === expert.name);
        return (
          <section key={`${expert.name}${expert.unit}`} style={{ marginTop: 12, breakInside: 'avoid' }}>
            <h3 style={{ fontSize: 14 }}>{`${shown(expert.name)} · ${shown(expert.unit)}`}</h3>
            <Standing expert={expert} />
            {own.length === 0 && <p className="hc-faint">{words.pending}</p>}
            {own.map((opinion) => (
              <Opinion key={opinion.question ?? ''} opinion={opinion} />
            ))}
          </section>
        );
      })}
    </Card>
  );
}

function Standing({ expert }: { readonly expert: Panel[number] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const parts = [
    shown(expert.field),
    expert.fromPool ? words.fromPool : words.outsidePool,
    expert.hasInterest
      ? words.interest
      : expert.declaredOn
        ? words.declared(formatDay(expert.declaredOn, language))
        : words.notDeclared,
    ...(expert.withdrewOn ? [words.withdrew(formatDay(expert.withdrewOn, language))] : []),
  ];
  return <p className="hc-faint">{parts.join(' · ')}</p>;
}

function Opinion({ opinion }: { readonly opinion: ExpertOpinion }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { verdict, question, signedOn, sealed, filedBy, proof } = opinion;
  const parts = [
    signedOn ? words.signed(formatDay(signedOn, language)) : words.unsigned,
    sealed ? words.sealed : words.notSealed,
    ...(proof ? [words.byLink] : []),
    ...(filedBy ? [proof ? words.filedByLink(filedBy) : words.filed(filedBy)] : []),
    words.digest(opinionDigest(opinion).slice(0, 16)),
  ];
  return (
    <>
      <p>
        <strong style={verdict === 'disagree' ? { color: 'var(--hc-red)' } : {}}>{words[verdict]}</strong>
        {question && ` · ${question}`}
      </p>
      <dl className="hc-kv">
        {headings.map((heading) => [
          <dt key={`t${heading}`}>{words.headings[heading]}</dt>,
          <dd key={`d${heading}`} style={{ whiteSpace: 'pre-line' }} className={opinion[heading] ? '' : 'hc-quiet'}>
            {opinion[heading] ?? words.notArgued}
          </dd>,
        ])}
      </dl>
      <p className="hc-faint" style={{ overflowWrap: 'anywhere' }}>
        {parts.join(' · ')}
      </p>
    </>
  );
}
