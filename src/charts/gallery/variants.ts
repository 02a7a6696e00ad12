/** Data of one kind of picture, each with the rows its table should have. */
export type Variants<Data> = Readonly<Record<string, readonly [Data, number]>>;
