import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Built with the same tools as the project, so that only the app differs. */
export default defineConfig({ base: './', plugins: [react()], build: { target: 'es2022' } });
