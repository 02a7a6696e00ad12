import type { TileProblemKind } from './tile-problem';

/** One shape for each problem, distinguished without colour. */
const paths: Readonly<Record<TileProblemKind, string>> = {
  loading: 'M4 12h3m5 0h3m5 0h0M4 7h16M4 17h10',
  empty: 'M4 5h16v14H4zM4 10h16',
  offline:
    'M3 3l18 18M5 12a10 10 0 0 1 4-2.5M2 8.5A15 15 0 0 1 7 5.6M12 5a15 15 0 0 1 10 3.5M15 10a10 10 0 0 1 4 2M8.5 15.5a5 5 0 0 1 5-.6M12 19h.01',
  stale: 'M12 3a9 9 0 1 0 9 9M12 7v5l3 2M16 3h5v5',
  forbidden: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 15v2',
  cut: 'M4 5h16M4 10h16M4 15h7M15 13l5 5M20 13l-5 5',
  unsupported: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M12 17h.01',
  tooBig: 'M9 9H4V4M15 9h5V4M9 15H4v5M15 15h5v5M4 4l6 6M20 4l-6 6M4 20l6-6M20 20l-6-6',
  malformed: 'M6 3h8l4 4v14H6zM14 3v4h4M10 11l4 5M14 11l-4 5',
  late: 'M7 3h10M7 21h10M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9',
  busy: 'M4 12a8 8 0 0 1 14-5.3M20 4v4h-4M20 12a8 8 0 0 1-14 5.3M4 20v-4h4',
  absent: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5L21 21M8 10.5h5',
  aborted: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9 9h6v6H9z',
  failed: 'M12 4l9 16H3zM12 10v4M12 17h.01',
};

export const ProblemShape = ({ kind }: { readonly kind: TileProblemKind }) => (
  <svg className="problem-shape" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" data-shape={kind}>
    <path
      d={paths[kind]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
