import type { FactName, PaperKind } from '@/core/law';
import type { FormSituation } from './form-definition';

/** The fact of this name, as the record tells it. */
export const fact =
  (name: FactName) =>
  ({ facts }: FormSituation): unknown =>
    facts[name];

/** Of these kinds of paper, those the dossier holds. */
export const kindsHeld =
  (kinds: readonly PaperKind[]) =>
  ({ facts: { papers = [] } }: FormSituation): readonly PaperKind[] =>
    kinds.filter((kind) => papers.some((one) => one.kind === kind));
