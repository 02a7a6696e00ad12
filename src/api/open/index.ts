export { createOpenApi } from './create-open-api';
export { rateLimit } from './rate-limit';
