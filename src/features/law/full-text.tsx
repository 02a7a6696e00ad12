import { Link } from '@tanstack/react-router';
import { dutyHolderWords, instruments } from '@/core/law';
import { articleOf, type OfficialText } from '@/core/law/official-text';
import { useLanguage, useStrings } from '@/i18n';
import { EmptyState, Light } from '@/ui';
import { type FullRow, fullRows, hitRows, unplaced } from './full-text-view';
import type { LawSearch } from './law-search';
import type { ParagraphRow, TextView } from './law-view';
import { Marked } from './marked';
import { strings as official } from './official-strings';
import { quotedParts } from './quoted-parts';
import { RuleDetails } from './rule-details';
import { strings } from './strings';
import type { AffectedByRule } from './use-affected';

interface FullTextProps {
  readonly text: OfficialText;
  readonly view: TextView;
  readonly search: LawSearch;
  readonly affected: AffectedByRule | undefined;
  readonly onAffected: () => void;
}

/** The whole of a text, article by article; beside each paragraph what became of it and the rules that rest on it. */
export function FullText({ text, view, search, affected, onAffected }: FullTextProps) {
  const words = useStrings(strings);
  const q = search.q ?? '';
  const shown = q === '' ? fullRows(text, view) : hitRows(q, text, view);
  const { article } = search;
  const left = unplaced(text, view);
  return (
    <div className="law-full">
      {q === '' &&
        text.front.map((line) => (
          <p key={line} className="law-front" lang="zh-CN">
            {line}
          </p>
        ))}
      {shown.length === 0 && <EmptyState title={words.noHits}>{words.noHitsBody}</EmptyState>}
      {shown.map((row) => (
        <FullParagraph
          key={row.paragraph}
          row={row}
          isChosen={article === row.paragraph || article === articleOf(row.paragraph)}
          {...{ text, search, view, affected, onAffected }}
        />
      ))}
      {q === '' &&
        text.back.map((line) => (
          <p key={line} lang="zh-CN" className="law-back">
            {line}
          </p>
        ))}
      {q === '' && left.length > 0 && <NotInText rows={left} {...{ search, affected, onAffected }} />}
    </div>
  );
}

interface FullParagraphProps extends FullTextProps {
  readonly row: FullRow;
  readonly isChosen: boolean;
}

function FullParagraph({ text, view, row, isChosen, search, affected, onAffected }: FullParagraphProps) {
  const words = useStrings(official);
  const language = useLanguage();
  const { paragraph, words: said } = row;
  const article = articleOf(paragraph);
  const isFirst = paragraph === `${article}.1`;
  return (
    <>
      {(text.headings[paragraph] ?? []).map((heading) => (
        <h3 key={heading} className="law-heading" lang="zh-CN">
          {heading}
        </h3>
      ))}
      <section
        className="law-row"
        id={`${view.instrument}-${paragraph}`}
        aria-label={paragraph}
        data-chosen={isChosen || undefined}
      >
        <div className="law-words" lang="zh-CN">
          {isFirst && (
            <Link
              to="/law"
              search={{ text: view.instrument, article }}
              className="law-article"
              aria-label={words.linkTo(instruments[view.instrument].short[language], article)}
            >
              {words.article(article)}
            </Link>
          )}
          <p>
            {quotedParts(
              said,
              row.quotes.map(({ quote }) => quote),
            ).map(({ at, part, isQuoted }) =>
              isQuoted ? (
                <span key={at} className="law-quoted">
                  <Marked text={part} q={search.q ?? ''} />
                </span>
              ) : (
                <Marked key={at} text={part} q={search.q ?? ''} />
              ),
            )}
          </p>
        </div>
        <Margin {...{ row, search, affected, onAffected }} />
      </section>
    </>
  );
}

const lights = { encoded: 'satisfied', judged: 'unknown', outside: 'stopped' } as const;

type MarginProps = Pick<FullTextProps, 'search' | 'affected' | 'onAffected'> & { readonly row: ParagraphRow };

/** What became of a paragraph, and its rules. */
function Margin({ row: { paragraph, entry, rules }, search, affected, onAffected }: MarginProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const kind = entry?.kind ?? (rules.length > 0 ? 'encoded' : undefined);
  return (
    <aside className="law-margin" aria-label={`${paragraph} ${words.views.rules}`}>
      {kind && (
        <p>
          <Light kind={lights[kind]} label={words.kinds[kind]} />
          {entry?.kind === 'judged' && (
            <span className="hc-faint"> {words.by(dutyHolderWords[entry.by][language])}</span>
          )}
        </p>
      )}
      {entry && entry.kind !== 'encoded' && <p className="hc-faint">{entry.why[language]}</p>}
      {rules.map((rule) => (
        <RuleDetails
          key={rule.id}
          rule={rule}
          q={search.q ?? ''}
          isOpen={search.rule === rule.id}
          affected={affected}
          onAffected={onAffected}
        />
      ))}
    </aside>
  );
}

/** Rules whose paragraph the text does not have: they are shown all the same. */
function NotInText({ rows, ...margin }: { readonly rows: readonly ParagraphRow[] } & Omit<MarginProps, 'row'>) {
  const words = useStrings(official);
  return (
    <section className="law-unplaced">
      <h3>{words.unplaced}</h3>
      {rows.map((row) => (
        <div key={row.paragraph} className="law-row">
          <div className="law-words">
            <b>{row.paragraph}</b>
            {row.quotes.map(({ quote }) => (
              <blockquote key={quote} className="hc-quote" lang="zh-CN">
                {quote}
              </blockquote>
            ))}
          </div>
          <Margin row={row} {...margin} />
        </div>
      ))}
    </section>
  );
}
