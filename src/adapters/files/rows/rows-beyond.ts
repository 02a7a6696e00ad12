import type { ProblemList } from '../problem-list';

/** Rows that were said to be data and are not there: the file is another than the one that was looked at. */
export function refuseRowsBeyond(
  said: readonly number[] = [],
  { after, to }: { readonly after: number; readonly to: number },
  problems: ProblemList,
): void {
  const beyond = said.filter((row) => row > to || row <= after);
  if (beyond.length === 0 || problems.isHopeless) return;
  const shown = beyond.slice(0, 10).join('、');
  problems.refuse(
    'card',
    {},
    {
      zh: `写明是数据的第 ${shown} 行不在数据之内（数据在第 ${after + 1} 至 ${to} 行）；请改正 dataRows`,
      en: `rows said to be data are not among them: ${shown} (data stand in rows ${after + 1} to ${to}); mend dataRows`,
    },
  );
}
