import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Whatever is inlined as data: would need a weaker content security policy.
  build: { assetsInlineLimit: 0 },
});
