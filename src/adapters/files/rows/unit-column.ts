/** Headings of a column that tells the unit of each row. */
export const unitColumn = /^(计量|统计)?单\s*位$|^units?( of measure)?$/i;
