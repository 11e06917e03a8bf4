import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/start/route.tsx'),
  route('installningar', 'routes/installningar/route.tsx'),
  route('tillganglighet', 'routes/tillganglighet/route.tsx'),
  route('orosanmalan', 'routes/orosanmalan/route.tsx'),
  route('utbildning', 'routes/utbildning/route.tsx'),
  route('utbildning/:programme', 'routes/utbildning.programme/route.tsx'),
  route('utbildning/:programme/:day', 'routes/utbildning.day/route.tsx'),
  route('organisation/:organisation', 'routes/organisation/route.tsx'),
  route('samordna', 'routes/samordna/route.tsx'),
  route('avboka/:seat', 'routes/avboka/route.tsx'),
  route('logga-in', 'routes/logga-in/route.tsx'),
  route('logga-in/bekrafta', 'routes/logga-in.bekrafta/route.tsx'),
  route('dev/mail', 'routes/dev.mail/route.tsx'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig;
