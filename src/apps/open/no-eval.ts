import { config } from 'zod/mini';

// The content security policy allows no eval: schemas are interpreted, never compiled. Imported before any schema is made.
config({ jitless: true });
