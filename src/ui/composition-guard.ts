/**
 * While an input method composes, its keys belong to it: Enter takes the word over and Escape drops it. No form, list,
 * palette or dialog of the page hears of them. One guard, put on before anything else listens.
 */
export function guardComposition(page: Window): void {
  page.addEventListener('keydown', holdBack, { capture: true });
  page.addEventListener('keyup', holdBack, { capture: true });
}

function holdBack(event: KeyboardEvent): void {
  if (!isComposing(event)) return;
  event.stopImmediatePropagation();
  // Safari ends the composition before it tells of the key: its Enter would still submit.
  if (event.key === 'Enter') event.preventDefault();
}

const PROCESSED_BY_INPUT_METHOD = 229;

const isComposing = ({ isComposing: composes, keyCode }: KeyboardEvent): boolean =>
  composes || keyCode === PROCESSED_BY_INPUT_METHOD;
