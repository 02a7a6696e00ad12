import { isDeepStrictEqual } from 'node:util';
import type { Browser } from '@playwright/test';
import { type Row, showSpread, spreadOf } from './figures';
import type { Presented } from './pages/presented';
import type { Site } from './site';
import { visit } from './visit';

const ROWS = [1_000_000, 5_000_000];
const MOVES = 40;
const LONGEST_MOVE_MS = 3_000;
const RANGES = [
  [0, 90],
  [10, 32.5],
  [44.5, 45],
  [89, 90],
] as const;

interface Totals {
  readonly passing: number;
  readonly counts: readonly number[];
  readonly cost: readonly number[];
  readonly day: readonly number[];
}

interface Measured {
  readonly opened: number;
  readonly moves: readonly number[];
  /** Moves after which nothing was drawn for three seconds, as when a brush snaps to where it stood; told, not counted. */
  readonly unanswered: number;
  readonly totals: readonly Totals[];
}

const p95 = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;

/** A brush over one of four charts is drawn and pushed to and fro; each move waits until all charts stand still again. */
const brushed = (browser: Browser, url: string): Promise<Measured> =>
  visit(browser, url, 1, async (page, ask) => {
    const box = await page.locator('#wait svg, canvas#wait').boundingBox();
    if (!box) throw new Error('no chart to brush');
    const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(middle - 60, y);
    await page.mouse.down();
    await page.mouse.move(middle, y, { steps: 3 });
    await page.mouse.move(middle + 60, y, { steps: 3 });
    await page.mouse.up();
    await ask('settled');
    await page.mouse.move(middle, y);
    await page.mouse.down();
    await page.waitForTimeout(500);
    const moves: number[] = [];
    let unanswered = 0;
    for (let move = 1; move <= MOVES; move += 1) {
      await ask('fromPointer');
      await page.mouse.move(middle + 110 * Math.sin(move / 3), y);
      const shown = await ask<Presented>('settled', LONGEST_MOVE_MS).catch(() => null);
      if (shown) moves.push(shown.ms);
      else unanswered += 1;
    }
    await page.mouse.up();
    const totals: Totals[] = [];
    for (const [from, to] of RANGES) totals.push(await ask<Totals>('totals', from, to));
    return { opened: await ask<number>('opened'), moves, unanswered, totals };
  });

/**
 * Pointer to last presented view of four linked charts, one move at a time, ours against Mosaic over DuckDB-WASM with its
 * pre-aggregation. Throws when the two disagree about counts or sums.
 */
export async function measureLinkedFilter(browser: Browser, pages: Site, mosaic: Site): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of ROWS) {
    const theirs = await brushed(browser, `${mosaic.url}?rows=${count}`);
    const ours = await brushed(browser, `${pages.url}linked.html?rows=${count}`);
    const nonEmpty = (totals: Totals) => ({ ...totals, day: totals.day.filter((n) => n > 0) });
    for (const [at, range] of RANGES.entries()) {
      const [left, right] = [ours.totals[at], theirs.totals[at]];
      if (!left || !right || !isDeepStrictEqual(nonEmpty(left), nonEmpty(right)))
        throw new Error(`totals differ at ${count} rows for ${range.join('–')}: ${JSON.stringify([left, right])}`);
    }
    const millions = `${count / 1_000_000} M rows`;
    for (const [name, { opened, moves, unanswered }] of [
      ['Mosaic', theirs],
      ['ours', ours],
    ] as const)
      rows.push(
        {
          what: `${millions}, ${name}: pointer to view p95 (ms)`,
          figure: p95(moves).toFixed(0),
          against:
            name === 'ours'
              ? `${(p95(moves) / p95(theirs.moves)).toFixed(2)} × Mosaic${count === 1_000_000 ? '; aim under 100' : ''}`
              : 'baseline',
        },
        {
          what: `${millions}, ${name}: pointer to view (ms)`,
          figure: showSpread(spreadOf(moves)),
          against: `${unanswered} moves unanswered`,
        },
        { what: `${millions}, ${name}: made and opened (ms)`, figure: opened.toFixed(0), against: '' },
      );
    rows.push({
      what: `${millions}: counts and sums of both`,
      figure: `${RANGES.length} filters`,
      against: 'all equal',
    });
  }
  return rows;
}
