import { z } from 'zod';
import { prose } from '@/core/law';

/** A person's word that a breach was seen and stands: the reason, and the rules that were shown (all, where none is named). */
export const confirmation = z.strictObject({ reason: prose, rules: z.array(z.string()).max(400).optional() });
export type GivenConfirmation = z.infer<typeof confirmation>;
