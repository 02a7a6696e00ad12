import { showBy } from './element-props';
import type { Names } from './english/names';

/** Before the interface becomes English: the English of the names in it, and what shows them. Nobody who reads Chinese loads it. */
export async function speakEnglish(names: Names): Promise<void> {
  const [{ keepNames }, { shownProps }] = await Promise.all([
    import('./english/names'),
    import('./english/shown-props'),
  ]);
  keepNames(names);
  showBy(shownProps);
}
