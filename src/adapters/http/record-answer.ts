import { type RecordedEvent, recordedEvent } from '@/core/matter';

/** The record of a matter as the API sent it, decoded. In a chunk of its own: it needs every schema of the law. */
export const recordAnswer = (body: unknown): RecordedEvent[] => recordedEvent.array().parse(body);
