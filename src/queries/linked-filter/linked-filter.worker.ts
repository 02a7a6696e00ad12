import { serveLinkedFilter } from './serve-linked-filter';

serveLinkedFilter(self);
