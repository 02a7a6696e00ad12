import type { DecisionFacts } from '@/core/law';

type Task = NonNullable<DecisionFacts['executionTasks']>[number];

/** How a task is referred to: its id; entries of the first format had none and are known by their title. */
export const taskIdOf = ({ id, task }: Task): string => id ?? task;
