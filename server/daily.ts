import type { Clock } from '@/ports/clock';
import { errorOf } from './error-of';

/** How often the day is looked at. */
const LOOK_MS = 10 * 60_000;

/** Does something at the start and once on each day of the clock; what fails is tried again at the next look. Gives the way to stop. */
export async function daily(
  clock: Clock,
  report: (error: Error) => void,
  work: (today: ReturnType<Clock['today']>) => Promise<void>,
): Promise<() => void> {
  let done = '';
  const look = async () => {
    const today = clock.today();
    if (today === done) return;
    try {
      await work(today);
      done = today;
    } catch (cause) {
      report(errorOf(cause));
    }
  };
  await look();
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
