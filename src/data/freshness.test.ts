import { describe, expect, it } from 'vitest';
import { leastRenewed, renewedAt, renewedOn } from './freshness';

const about = (sourceAt: string | null, publishedAt: string | null = null) => ({ sourceAt, publishedAt });

describe('when data were last renewed', () => {
  it('is the later of the change at the source and the publication', () => {
    expect(renewedAt(about('2026-10-31', '2026-11-05'))).toBe('2026-11-05');
    expect(renewedAt(about('2026-11-06', '2026-11-05'))).toBe('2026-11-06');
    expect(renewedAt(about(null, '2026-11-05'))).toBe('2026-11-05');
    expect(renewedAt(about(null))).toBeNull();
  });
  it('holds days and instants against each other in the time of the city', () => {
    expect(renewedAt(about('2026-11-04T15:59:00Z', '2026-11-05'))).toBe('2026-11-05'); // a minute before the day begins
    expect(renewedAt(about('2026-11-04T16:30:00Z', '2026-11-05'))).toBe('2026-11-04T16:30:00Z');
    expect(renewedOn(about('2026-11-04T16:30:00Z'))).toBe('2026-11-05');
  });
  it('does not take what is no time', () => {
    expect(renewedAt(about('每月', '2026-11-05'))).toBe('2026-11-05');
    expect(renewedOn(about('0001-01-01'))).toBeNull();
  });
  it('finds the oldest of several; what tells no time comes last', () => {
    const [silent, old, young] = [about(null), about('2026-09-01'), about('2026-11-01', '2026-11-03')];
    expect(leastRenewed([young, silent, old])).toBe(old);
    expect(leastRenewed([silent])).toBe(silent);
    expect(leastRenewed([])).toBeUndefined();
  });
});
