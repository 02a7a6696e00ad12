import { DeclaredForm } from '@/forms';
import { FlowGrid } from './flow-grid';

/** Rates and their source as declared, the amounts in a grid of years. */
export const AppraiseOptionsForm = () => <DeclaredForm act="appraiseOptions" own={{ flows: <FlowGrid /> }} />;
