import { useLanguage, useStrings } from '@/i18n';
import type { Findings } from '@/ports/file-import';
import { Card } from '@/ui';
import { bringStrings } from './bring-strings';

/** What was found in a file, each at its row and column; what refuses it first. */
export function FindingsList({ findings }: { readonly findings: Findings }) {
  const words = useStrings(bringStrings);
  const language = useLanguage();
  const { problems, total } = findings;
  const refusing = problems.filter(({ level }) => level === 'refuses');
  const told = problems.filter(({ level }) => level === 'told');
  const refused = total - told.length;
  if (total === 0) return null;
  return (
    <Card title={refused > 0 ? words.refused(refused) : words.told} {...(refused > 0 && { say: words.refusedSay })}>
      <ul className="findings" role={refused > 0 ? 'alert' : 'list'}>
        {[...refusing, ...told].map(({ level, words: sentence, code }) => (
          <li key={`${code} ${sentence.zh}`}>
            {level === 'refuses' && <span className="hc-loud">■ </span>}
            {sentence[language]}
          </li>
        ))}
        {refused > refusing.length && <li className="hc-faint">{words.more(refused - refusing.length)}</li>}
      </ul>
    </Card>
  );
}
