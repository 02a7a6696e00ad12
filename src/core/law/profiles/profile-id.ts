/** Names of the profiles, as dossiers store them. */
export const profileIds = ['d713', 'hlj2021', 'sh2020', 'ah2020', 'js2020', 'zj2023', 'gdh2023', 'xj2022'] as const;
export type ProfileId = (typeof profileIds)[number];
