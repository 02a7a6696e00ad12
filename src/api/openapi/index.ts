export { type JsonSchema, schemaOf } from './json-schema';
export { components, operations } from './operations';
