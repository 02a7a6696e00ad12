import { buildDemoFiles } from './build-demo-files';

/** Made while this module is loaded: what is imported on demand can only be had until the loader that reads it for a build is closed. */
export const demoFiles = await buildDemoFiles();
