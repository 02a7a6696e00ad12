import type { Actor } from '@/core/matter';

/** Who sets the lights: the general office and supervision. In a file of its own, so that a screen asks without the schemas. */
export const maySetLights = ({ role }: Pick<Actor, 'role'>): boolean => role === 'office' || role === 'supervisor';
