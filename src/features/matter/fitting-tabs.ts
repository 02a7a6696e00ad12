/** Which tabs stand in one row: all where there is room, else the first that fit beside the open one and the button for the rest. */
export function fittingTabs(
  widths: readonly number[],
  open: number,
  { row, more }: { readonly row: number; readonly more: number },
): readonly number[] {
  const all = widths.map((_, tab) => tab);
  if (widths.reduce((sum, width) => sum + width, 0) <= row) return all;
  let left = row - more - (widths[open] ?? 0);
  const fits = all.filter((tab) => {
    if (tab === open) return true;
    left -= widths[tab] ?? 0; // once one is left out, those behind it are too
    return left >= 0;
  });
  return fits;
}
