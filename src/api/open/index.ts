export { createOpenApi } from './create-open-api';
