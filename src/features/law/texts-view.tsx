import { useEffect } from 'react';
import { isCivilDate } from '@/core/kernel';
import { dutyHolderWords, type InstrumentId, instruments } from '@/core/law';
import { articleOf } from '@/core/law/official-text';
import { formatDay, inBrackets, useLanguage, useStrings } from '@/i18n';
import { UnofficialEnglish } from '@/law-ui';
import { Card, EmptyState, Light } from '@/ui';
import { FullText } from './full-text';
import { hitRows } from './full-text-view';
import { HeldReport } from './held-report';
import type { LawSearch } from './law-search';
import { countKinds, type ParagraphRow, paragraphHits, type TextView, texts } from './law-view';
import { Marked } from './marked';
import { strings as officialStrings } from './official-strings';
import { RuleDetails } from './rule-details';
import { strings } from './strings';
import { TakeInText } from './take-in-text';
import type { AffectedByRule } from './use-affected';
import { type OfficialTextHere, useOfficialTexts } from './use-official-texts';

interface TextsProps {
  readonly search: LawSearch;
  readonly onSearch: (change: LawSearch) => void;
  readonly affected: AffectedByRule | undefined;
  readonly onAffected: () => void;
}

/** Left the texts, right the paragraphs of one: what became of each, its words, its rules. With words looked for, every text. */
export function TextsView({ search, onSearch, affected, onAffected }: TextsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const q = search.q ?? '';
  const chosen = texts.find(({ instrument }) => instrument === search.text);
  const shown = (chosen ? [chosen] : q === '' ? texts.slice(0, 1) : texts).map((text) => ({
    ...text,
    rows: text.rows.filter((row) => paragraphHits(q, text.instrument, row)),
  }));
  const hereOf = useOfficialTexts();
  const hitsIn = (text: TextView) => {
    const here = hereOf(text.instrument);
    return here.kind === 'here'
      ? hitRows(q, here.text, text).length
      : text.rows.filter((row) => paragraphHits(q, text.instrument, row)).length;
  };
  const found = shown.filter(({ instrument }) => q === '' || hitsIn(wholeOf(instrument)) > 0);
  return (
    <div className="law-texts">
      <nav className="hc-card" aria-label={words.text}>
        <ul>
          {texts.map((text) => (
            <li key={text.instrument}>
              <button
                type="button"
                aria-current={text.instrument === shown[0]?.instrument && shown.length === 1 ? 'true' : undefined}
                onClick={() => onSearch({ text: text.instrument, rule: undefined, article: undefined })}
              >
                {instruments[text.instrument].short[language]}
                <small>
                  {q === ''
                    ? words.rules(new Set(text.rows.flatMap(({ rules }) => rules)).size)
                    : words.hits(hitsIn(text))}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="law-paragraphs">
        {found.length === 0 && (
          <Card>
            <EmptyState title={words.noHits}>{words.noHitsBody}</EmptyState>
          </Card>
        )}
        {found.map((text) => (
          <TextCard
            key={text.instrument}
            text={text}
            here={hereOf(text.instrument)}
            isAlone={found.length === 1}
            whole={wholeOf(text.instrument)}
            search={search}
            affected={affected}
            onAffected={onAffected}
          />
        ))}
      </div>
    </div>
  );
}

function wholeOf(id: InstrumentId): TextView {
  return texts.find(({ instrument }) => instrument === id) ?? { instrument: id, isWhole: false, rows: [] };
}

/** How far a text is known: word for word only where a quote of it was checked so. */
const knownBy = ({ instrument, rows }: TextView) => {
  const { verification } = instruments[instrument];
  if (verification !== 'text') return verification;
  return rows.some(({ quotes }) => quotes.some(({ verbatim }) => verbatim)) ? 'text' : 'paraphrased';
};

interface TextCardProps extends Omit<TextsProps, 'onSearch'> {
  readonly text: TextView;
  /** The text with all its paragraphs, for the counts. */
  readonly whole: TextView;
  readonly here: OfficialTextHere;
  /** It is the only one on the page. */
  readonly isAlone: boolean;
}

function TextCard({ text, whole, here, isAlone, search, affected, onAffected }: TextCardProps) {
  const words = useStrings(strings);
  const official = useStrings(officialStrings);
  const language = useLanguage();
  const instrument = instruments[text.instrument];
  const counts = countKinds(whole);
  const { article } = search;
  useEffect(() => {
    if (article === undefined || here.kind === 'loading') return;
    const places = [article, `${article}.1`].map((at) => document.getElementById(`${text.instrument}-${at}`));
    places.find((place) => place !== null)?.scrollIntoView({ block: 'start' });
  }, [article, here.kind, text.instrument]);
  return (
    <Card
      title={instrument.title[language]}
      small={`${words.inForce(formatDay(instrument.inForceFrom, language))} · ${words.known[knownBy(whole)]} · ${instrument.verifiedOn ? words.checked(instrument.verifiedOn) : words.unchecked}`}
    >
      <p className="hc-quiet">
        {whole.isWhole
          ? `${words.kinds.encoded} ${counts.encoded} · ${words.kinds.judged} ${counts.judged} · ${words.kinds.outside} ${counts.outside}`
          : words.paraphraseOnly}
        {here.kind === 'here' && (
          <>
            {' · '}
            {official.full(new Set(Object.keys(here.text.paragraphs).map(articleOf)).size, here.digest.slice(0, 16))}
            {' · '}
            {here.stored
              ? official.keptBy(
                  here.stored.by.name,
                  isCivilDate(here.stored.savedOn) ? formatDay(here.stored.savedOn, language) : here.stored.savedOn,
                  here.stored.body.fileName,
                )
              : official.beside}
          </>
        )}
      </p>
      {isAlone && <TakeInText instrument={text.instrument} here={here} />}
      {here.kind === 'here' ? (
        <>
          <details className="law-held-again">
            <summary>{official.heldAgain}</summary>
            <HeldReport instrument={text.instrument} text={here.text} />
          </details>
          <FullText text={here.text} view={whole} search={search} affected={affected} onAffected={onAffected} />
        </>
      ) : (
        text.rows.map((row) => (
          <Paragraph
            key={row.paragraph}
            instrument={text.instrument}
            row={row}
            search={search}
            affected={affected}
            onAffected={onAffected}
          />
        ))
      )}
    </Card>
  );
}

const lights = { encoded: 'satisfied', judged: 'unknown', outside: 'stopped' } as const;

function Paragraph({
  instrument,
  row,
  search,
  affected,
  onAffected,
}: Omit<TextCardProps, 'text' | 'whole' | 'here' | 'isAlone'> & {
  readonly instrument: InstrumentId;
  readonly row: ParagraphRow;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const q = search.q ?? '';
  const { paragraph, entry, quotes, rules } = row;
  const kind = entry?.kind ?? 'encoded';
  return (
    <section className="law-paragraph" id={`${instrument}-${paragraph}`} aria-label={paragraph}>
      <header>
        <b>{paragraph}</b>
        <Light kind={lights[kind]} label={words.kinds[kind]} />
        {entry?.kind === 'judged' && <span className="hc-faint">{words.by(dutyHolderWords[entry.by][language])}</span>}
      </header>
      {entry && entry.kind !== 'encoded' && (
        <p className="hc-quiet">
          <Marked text={entry.why[language]} q={q} />
        </p>
      )}
      {quotes.map((provision) => (
        <blockquote key={provision.quote} className="hc-quote" lang="zh-CN">
          <Marked text={provision.quote} q={q} />
          {!provision.verbatim && <span className="hc-faint">{inBrackets(words.paraphrased, language)}</span>}
          <UnofficialEnglish provision={provision} isMarkedAbove />
        </blockquote>
      ))}
      {rules.map((rule) => (
        <RuleDetails
          key={rule.id}
          rule={rule}
          q={q}
          isOpen={search.rule === rule.id}
          affected={affected}
          onAffected={onAffected}
        />
      ))}
    </section>
  );
}
