import { shown, useLanguage, useStrings } from '@/i18n';
import type { FoundEntry, SearchAnswer } from '@/ports/search';
import { Card } from '@/ui';
import { FoundLink } from './found-link';
import { MarkedWords } from './marked-words';
import { strings } from './strings';

interface FoundGroupProps {
  readonly of: SearchAnswer['groups'][number];
  readonly words: readonly string[];
  /** Whether it is shown alone, with all it holds. */
  readonly isAlone: boolean;
  readonly onAll: () => void;
}

/** What was found of one kind. */
export function FoundGroup({ of: { group, total, found }, words, isAlone, onAll }: FoundGroupProps) {
  const say = useStrings(strings);
  return (
    <Card title={say.groups[group]} small={String(total)} className="found-group">
      <ol>
        {found.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn anew as a whole
          <FoundRow key={at} found={one} words={words} />
        ))}
      </ol>
      {total > found.length &&
        (isAlone ? (
          <p className="hc-quiet">{say.limited(found.length, total)}</p>
        ) : (
          <button type="button" className="hc-btn plain" onClick={onAll}>
            {say.more(total)}
          </button>
        ))}
    </Card>
  );
}

function FoundRow({
  found: { title, sentence, matter, place },
  words,
}: {
  found: FoundEntry;
  words: readonly string[];
}) {
  const language = useLanguage();
  const name = shown(title[language]);
  const of = matter === null ? null : shown(matter);
  return (
    <li>
      <FoundLink place={place}>
        <MarkedWords text={name} words={words} />
      </FoundLink>
      {of !== null && of !== name && (
        <span className="hc-faint">
          {' · '}
          <MarkedWords text={of} words={words} />
        </span>
      )}
      {sentence !== '' && sentence !== title.zh && sentence !== matter && (
        <p className="hc-quiet">
          <MarkedWords text={shown(sentence)} words={words} />
        </p>
      )}
    </li>
  );
}
