import * as z from 'zod/mini';
import { type Query, querySchema } from '@/analysis/tables';
import { cleanText } from '@/core/kernel';
import { type Actor, type RoleId, staffRoleIds } from '@/core/matter';
import { chartConfigSchema } from './chart-config';
import type { Collection } from './collection';

/** Advice is about 25 panels; more than 50 are refused. */
export const panelLimits = { warn: 25, most: 50 } as const;
export const gridColumns = 12;

const id = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(200));

const layout = z.strictObject({
  x: z.int().check(z.gte(0), z.lte(gridColumns - 1)),
  y: z.int().check(z.gte(0), z.lte(2000)),
  w: z.int().check(z.gte(1), z.lte(gridColumns)),
  h: z.int().check(z.gte(1), z.lte(60)),
});

/** A condition over all panels whose data set has the field; without values or bounds it is a control that stands open. */
export const boardFilterSchema = z.strictObject({
  field: name,
  label: z.optional(line),
  values: z.optional(
    z.array(z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()])).check(z.maxLength(200)),
  ),
});
export type BoardFilter = z.infer<typeof boardFilterSchema>;

const periodText = z.string().check(z.regex(/^\d{4}(-Q[1-4]|-W\d{2}|-\d{2}(-\d{2})?)?$/));
export const boardPeriodSchema = z.strictObject({ from: z.optional(periodText), to: z.optional(periodText) });
export type BoardPeriod = z.infer<typeof boardPeriodSchema>;

/** The question, as readers have it: nobody changes its lists. */
const ask: z.ZodMiniType<Query> = querySchema;

const figurePanelSchema = z.strictObject({
  kind: z.literal('figure'),
  id,
  /** Without it the title of the data set. */
  title: z.optional(line),
  backend: id,
  ask,
  /** Named scenarios asked for one by one and shown side by side. */
  variants: z.optional(z.array(name).check(z.minLength(1), z.maxLength(6))),
  picture: chartConfigSchema,
  layout,
});
export type FigurePanel = z.infer<typeof figurePanelSchema>;

/** Plain text; `{{panel.field}}` stands for the last value of that panel's column. No mark-up. */
const textPanelSchema = z.strictObject({
  kind: z.literal('text'),
  id,
  title: z.optional(line),
  text: z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(4000)),
  layout,
});
export type TextPanel = z.infer<typeof textPanelSchema>;

const panelSchema = z.discriminatedUnion('kind', [figurePanelSchema, textPanelSchema]);
export type Panel = z.infer<typeof panelSchema>;
export type PanelLayout = Panel['layout'];

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('city') }),
  z.strictObject({ kind: z.literal('matter'), matterId: id }),
]);
export type BoardScope = z.infer<typeof scope>;

/** A board of panels over data backends: a document, a file and, panel by panel, evidence. */
export const boardSchema = z
  .strictObject({
    format: z.literal(1),
    title: line,
    note: z.optional(z.string().check(z.maxLength(2000))),
    scope,
    /** Invented: marked 示例 wherever it shows. */
    sample: z.optional(z.literal(true)),
    panels: z.array(panelSchema).check(z.maxLength(panelLimits.most)),
    filters: z.array(boardFilterSchema).check(z.maxLength(12)),
    /** Whether the choices of a filter are narrowed by the filters before it. */
    cascade: z.boolean(),
    period: z.optional(boardPeriodSchema),
    /** Order of the panels on a phone; those not named follow in reading order. */
    phone: z.array(id).check(z.maxLength(panelLimits.most)),
  })
  .check(
    z.refine(({ panels }) => new Set(panels.map((panel) => panel.id)).size === panels.length, {
      error: 'two panels have the same id',
      path: ['panels'],
    }),
    z.refine(({ panels }) => panels.every(({ layout: { x, w } }) => x + w <= gridColumns), {
      error: `a panel stands outside of the ${gridColumns} columns`,
      path: ['panels'],
    }),
  );
export type Board = z.infer<typeof boardSchema>;

const staff: readonly RoleId[] = staffRoleIds;
/** Whether this person makes boards at all. */
export const mayMakeBoards = ({ role }: Pick<Actor, 'role'>): boolean => staff.includes(role);

const ofCity: readonly RoleId[] = ['office', 'chief', 'deputy'];

/**
 * Staff make boards. A board of a matter is edited by all staff; one of the city, and to which matter a board belongs, is changed by
 * the office, the leaders, and the unit that made it.
 */
export const boards: Collection<Board> = {
  body: boardSchema,
  mayWrite: (actor, before, next) => {
    if (!mayMakeBoards(actor)) return false;
    if (!before) return next !== undefined;
    const isMoved = next !== undefined && JSON.stringify(next.scope) !== JSON.stringify(before.body.scope);
    return (
      (before.body.scope.kind === 'matter' && !isMoved) ||
      ofCity.includes(actor.role) ||
      before.createdBy.id === actor.id ||
      before.createdBy.unit === actor.unit
    );
  },
  maxBytes: 400_000,
};
