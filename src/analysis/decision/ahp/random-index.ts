/**
 * Random consistency indices by order, 3 to 15. The same matrix has another ratio under another table, so a table is always named.
 * `simulated`: to order 10 as in the method book of this project, from 11 Alonso & Lamata, Consistency in the analytic hierarchy process,
 * IJUFKS 14(4), 2006, 445–459 (their 1.5141, 1.5365, 1.5551, 1.5713, 1.5838, held against public code that quotes the table). `saaty-1980`: The
 * Analytic Hierarchy Process; its 1.51, 1.48, 1.56, 1.57, 1.59 for orders 11 to 15 are those of ten independent public programs that quote the
 * table (12 below 11 as printed). `saaty-2005`: Theory and Applications of the Analytic Network Process; 11 to 15 held against other copies.
 */
const randomIndexTables = {
  simulated: [0.525, 0.884, 1.108, 1.249, 1.342, 1.405, 1.451, 1.486, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838],
  'saaty-1980': [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  'saaty-2005': [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
} as const;

export type RandomIndexTable = keyof typeof randomIndexTables;

/** The index of an order; undefined below 3 (nothing to be inconsistent about) and beyond 15. */
export const randomIndex = (order: number, table: RandomIndexTable): number | undefined =>
  randomIndexTables[table][order - 3];
