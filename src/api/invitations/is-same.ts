/** Whether two entries of a panel are of one person. */
export const isSame = (
  one: { readonly name: string; readonly unit: string },
  other: { readonly name: string; readonly unit: string },
): boolean => one.name === other.name && one.unit === other.unit;
