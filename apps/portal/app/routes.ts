import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/start/route.tsx'),
  route('installningar', 'routes/installningar/route.tsx'),
  route('tillganglighet', 'routes/tillganglighet/route.tsx'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig;
