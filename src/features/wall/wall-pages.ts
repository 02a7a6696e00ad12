/** Pages of the wall, in their usual order. */
export const allWallPages = ['today', 'timeline', 'risk', 'voice', 'experts', 'city', 'map', 'units'] as const;
export type WallPageId = (typeof allWallPages)[number];

const isPage = (text: string): text is WallPageId => allWallPages.some((page) => page === text);

/** The pages an address names, `today~risk`; all of them where it names none it knows. */
export function wallPages(named: string | undefined): readonly WallPageId[] {
  const chosen = [...new Set((named ?? '').split('~').filter(isPage))];
  return chosen.length > 0 ? chosen : allWallPages;
}
