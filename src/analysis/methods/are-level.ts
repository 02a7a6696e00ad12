/** Whether nothing comes before anything else. */
export const areLevel = (ranked: readonly { readonly rank: number }[]): boolean =>
  ranked.every(({ rank }) => rank === 1);
