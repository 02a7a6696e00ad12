import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FoundPlace } from '@/ports/search';

/** To the place itself: the entry of the record, the papers or opinions of the matter, the paragraph of the law. */
export function FoundLink({ place, children }: { readonly place: FoundPlace; readonly children: ReactNode }) {
  if (place.to === 'law')
    return (
      <Link to="/law" search={{ text: place.text, ...(place.article && { article: place.article }) }} data-found>
        {children}
      </Link>
    );
  const { matterId, tab, event } = place;
  return (
    <Link
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ ...(tab && { tab }), ...(event !== null && { event }) }}
      data-found
    >
      {children}
    </Link>
  );
}
