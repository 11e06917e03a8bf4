/** The environment that `db:migrate` reads; the server reads the same names (README, configuration). */
export const readMigrateConfig = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): { readonly databaseUrl: string | undefined; readonly dataDir: string } => ({
  databaseUrl: env['DATABASE_URL'] === '' ? undefined : env['DATABASE_URL'],
  dataDir: env['DATA_DIR'] || 'data',
});
