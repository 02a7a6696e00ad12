import { Link } from '@tanstack/react-router';
import { shortened } from '@/core/kernel';
import { explain, type FactName, factsUsed, factWords, instruments, type LawContext } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { formatMonthDay, inBrackets, useLanguage, useStrings } from '@/i18n';
import { UnofficialEnglish } from '@/law-ui';
import { sayValue } from '@/stage-view';
import { Light } from '@/ui';
import { strings } from '../strings';
import type { Requirement, Standing } from './requirements-view';

const lights = {
  blocked: 'breached',
  advice: 'due',
  due: 'due',
  unknown: 'unknown',
  satisfied: 'satisfied',
  away: 'stopped',
} as const satisfies Record<Standing, string>;

interface CardProps {
  readonly requirement: Requirement;
  readonly dossier: Dossier;
  readonly law: LawContext;
  readonly isAsked: boolean;
  readonly onAct: (act: string) => void;
}

const bringIntoView = (card: HTMLElement | null) => card?.scrollIntoView({ block: 'center' });

/** One requirement: what it says of the matter, the article with its words, the facts behind it, and the act that settles it. */
export function RequirementCard({ requirement, dossier, law, isAsked, onAct }: CardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { entry, standing, act, dueBy } = requirement;
  const { rule, finding } = entry;
  const first = rule.legalBasis[0];
  const says = explain(entry);
  const list = (names: readonly FactName[]) =>
    names.map((name) => factWords[name][language]).join(language === 'zh' ? '、' : ', ');
  return (
    <article
      className={`need ${standing}${isAsked ? ' asked' : ''}`}
      aria-label={rule.title[language]}
      ref={isAsked ? bringIntoView : undefined}
    >
      <header>
        <Light kind={lights[standing]} label="" />
        <b>{rule.title[language]}</b>
        <span
          className="hc-tag"
          title={rule.id}
        >{`${instruments[first.instrument].short[language]} ${first.article}`}</span>
      </header>
      {says && <p className="hc-quiet">{says[language]}</p>}
      {finding.kind === 'undetermined' && finding.missing.length > 0 && (
        <p className="hc-quiet">{words.missing(list(finding.missing))}</p>
      )}
      {dueBy && standing === 'due' && <p className="due">{words.dueBy(formatMonthDay(dueBy, language))}</p>}
      {act && (
        <button type="button" className="do" onClick={() => onAct(act.type)}>{`${act.title[language]} →`}</button>
      )}
      <details open={isAsked}>
        <summary className="hc-faint">{`${words.standings[standing]} · ${rule.ref} · ${rule.effect === 'blocks' ? words.blocks : words.warns}`}</summary>
        {rule.legalBasis.map((provision) => (
          <blockquote key={`${provision.instrument}${provision.article}`} className="hc-quote" lang="zh-CN">
            {provision.quote}
            <span className="hc-faint">{` ${instruments[provision.instrument].short[language]} ${provision.article}${provision.verbatim ? '' : inBrackets(words.paraphrased, language)}`}</span>
            <UnofficialEnglish provision={provision} />
          </blockquote>
        ))}
        <FactsUsed names={factsUsed(rule, dossier.facts, law)} dossier={dossier} />
      </details>
    </article>
  );
}

/** Each fact with its value and a way to the act that recorded it. */
function FactsUsed({ names, dossier }: { readonly names: readonly FactName[]; readonly dossier: Dossier }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (names.length === 0) return null;
  return (
    <>
      <p className="hc-faint">{words.facts}</p>
      <ul className="facts">
        {names.map((name) => {
          const seq = dossier.recordedIn[name];
          return (
            <li key={name}>
              <span>{factWords[name][language]}</span>
              <FactInBrief name={name} value={dossier.facts[name]} />
              {seq !== undefined && (
                <Link to="/matters/$matterId" params={{ matterId: dossier.id }} search={{ tab: 'record', event: seq }}>
                  {words.recordedIn(seq)}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const LONGEST = 40;

/** A fact in a few words: a list by its length, a judgement by its answer and day; what is longer is read in the record. */
function FactInBrief({ name, value }: { readonly name: FactName; readonly value: unknown }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (value === undefined) return words.notTold;
  if (Array.isArray(value)) return words.entries(value.length);
  const parts: readonly unknown[] =
    typeof value === 'object' && value !== null ? [Reflect.get(value, 'applies'), Reflect.get(value, 'on')] : [value];
  const told = parts.filter((part) => part !== undefined).map((part) => sayValue(name, part, language));
  return <span className="value">{shortened(told.join(' · '), LONGEST)}</span>;
}
