const MARGIN = 8;

/** A ref for a picker: its box hangs leftwards from its button, and is moved in where the page or a dialog would cut it. */
export function stayInView(picker: HTMLElement | null): void {
  const box = picker?.closest<HTMLElement>('.day-pick-box');
  if (!box) return;
  const edge = box.closest('[role="dialog"]')?.getBoundingClientRect().left ?? 0;
  const missing = edge + MARGIN - box.getBoundingClientRect().left;
  if (missing > 0) box.style.translate = `${missing}px`;
}
