/** What keeps a file from being a paper of the dossier. */
export type FileFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly most: number }
  /** Its ending is none of those kept. */
  | { readonly kind: 'other-kind' }
  /** What is in it is not what its ending says. */
  | { readonly kind: 'not-as-named' }
  /** An office file that unpacks to more than it may. */
  | { readonly kind: 'unpacks-too-large' }
  /** An office file with macros. */
  | { readonly kind: 'macros' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'too-many-pixels' }
  /** The scanner of the office found a virus in it. */
  | { readonly kind: 'infected' }
  /** The scanner of the office was not to be reached: it may be kept once it is. */
  | { readonly kind: 'not-scanned' }
  /** What arrived is not what was sent. */
  | { readonly kind: 'other-digest' };

export const fileFaultKinds = [
  'empty',
  'too-large',
  'other-kind',
  'not-as-named',
  'unpacks-too-large',
  'macros',
  'encrypted',
  'too-many-pixels',
  'infected',
  'not-scanned',
  'other-digest',
] as const satisfies readonly FileFault['kind'][];
