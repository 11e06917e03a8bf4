import type { sv } from './messages/sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof sv;
    strictKeyChecks: true;
  }
}
