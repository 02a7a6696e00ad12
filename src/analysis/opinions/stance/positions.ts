/** Where a view stands towards the draft. */
export const positions = ['support', 'oppose', 'conditional', 'suggest', 'question', 'neutral'] as const;
export type Position = (typeof positions)[number];
