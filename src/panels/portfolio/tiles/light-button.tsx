import { levelWords } from '@/analysis/alerts';
import { useLanguage, useStrings } from '@/i18n';
import { LevelLight } from '@/ui';
import type { ShownLight } from '../alert-rules';
import { strings } from '../strings';

/** The light of a tile; pressed, it opens its rule. */
export function LightButton({
  title,
  light,
  onExplain,
}: {
  readonly title: string;
  readonly light: ShownLight | undefined;
  readonly onExplain: () => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (!light) return null;
  const { level } = light.verdict;
  return (
    <button
      type="button"
      className="light-button"
      aria-label={`${words.explain(title)}${level ? ` (${levelWords[level][language]})` : ''}`}
      onClick={onExplain}
    >
      <LevelLight level={level} />
    </button>
  );
}
