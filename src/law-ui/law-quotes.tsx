import { Text } from '@mantine/core';
import { instruments, type LawContext, rulesOf } from '@/core/law';
import { inBrackets, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';
import { UnofficialEnglish } from './unofficial-english';

interface LawQuotesProps {
  /** The law of the matter, on the day asked. */
  readonly law: LawContext;
  readonly rules: readonly string[];
  /** Only the words of this article, where a rule rests on several. */
  readonly article?: string | undefined;
}

/** The words of the law behind a question: of rules that are law where the matter is, each place once. */
export function LawQuotes({ law, rules, article }: LawQuotesProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const places = rulesOf(law)
    .filter(({ id }) => rules.includes(id))
    .flatMap(({ legalBasis }) => legalBasis)
    .filter((place) => article === undefined || place.article === article);
  const unique = [...new Map(places.map((place) => [place.quote, place])).values()];
  return (
    <>
      {unique.map((place) => {
        const { instrument, article, quote, verbatim } = place;
        return (
          <blockquote key={quote} className="hc-quote" lang="zh-CN">
            {quote}
            <Text component="span" size="xs" c="dimmed">
              {` ${instruments[instrument].short[language]} ${article}${verbatim ? '' : inBrackets(words.paraphrased, language)}`}
            </Text>
            <UnofficialEnglish provision={place} />
          </blockquote>
        );
      })}
    </>
  );
}
