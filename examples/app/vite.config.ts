import { defineConfig } from 'vite';

// Relative addresses: the folder that `vite build` makes can be served from anywhere.
export default defineConfig({ base: './' });
