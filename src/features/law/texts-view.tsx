import { dutyHolderWords, instruments } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { UnofficialEnglish } from '@/law-ui';
import { Card, EmptyState, Light } from '@/ui';
import type { LawSearch } from './law-search';
import { countKinds, type ParagraphRow, paragraphHits, type TextView, texts } from './law-view';
import { Marked } from './marked';
import { RuleDetails } from './rule-details';
import { strings } from './strings';
import type { AffectedByRule } from './use-affected';

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
  const found = shown.filter(({ rows }) => rows.length > 0);
  return (
    <div className="law-texts">
      <nav className="hc-card" aria-label={words.text}>
        <ul>
          {texts.map((text) => (
            <li key={text.instrument}>
              <button
                type="button"
                aria-current={text.instrument === shown[0]?.instrument && shown.length === 1 ? 'true' : undefined}
                onClick={() => onSearch({ text: text.instrument, rule: undefined })}
              >
                {instruments[text.instrument].short[language]}
                <small>
                  {q === ''
                    ? words.rules(new Set(text.rows.flatMap(({ rules }) => rules)).size)
                    : words.hits(text.rows.filter((row) => paragraphHits(q, text.instrument, row)).length)}
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
            whole={texts.find(({ instrument }) => instrument === text.instrument) ?? text}
            search={search}
            affected={affected}
            onAffected={onAffected}
          />
        ))}
      </div>
    </div>
  );
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
}

function TextCard({ text, whole, search, affected, onAffected }: TextCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const instrument = instruments[text.instrument];
  const counts = countKinds(whole);
  return (
    <Card
      title={instrument.title[language]}
      small={`${words.inForce(formatDay(instrument.inForceFrom, language))} · ${words.known[knownBy(whole)]} · ${instrument.verifiedOn ? words.checked(instrument.verifiedOn) : words.unchecked}`}
    >
      <p className="hc-quiet">
        {whole.isWhole
          ? `${words.kinds.encoded} ${counts.encoded} · ${words.kinds.judged} ${counts.judged} · ${words.kinds.outside} ${counts.outside}`
          : words.paraphraseOnly}
      </p>
      {text.rows.map((row) => (
        <Paragraph key={row.paragraph} row={row} search={search} affected={affected} onAffected={onAffected} />
      ))}
    </Card>
  );
}

const lights = { encoded: 'satisfied', judged: 'unknown', outside: 'stopped' } as const;

function Paragraph({
  row,
  search,
  affected,
  onAffected,
}: Omit<TextCardProps, 'text' | 'whole'> & { readonly row: ParagraphRow }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const q = search.q ?? '';
  const { paragraph, entry, quotes, rules } = row;
  const kind = entry?.kind ?? 'encoded';
  return (
    <section className="law-paragraph" aria-label={paragraph}>
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
          {!provision.verbatim && <span className="hc-faint">{` （${words.paraphrased}）`}</span>}
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
