/** The linted file's path from the root of the repository, with forward slashes. */
export const pathOf = (context) => {
  const path = context.filename.replaceAll('\\', '/');
  const cwd = `${context.cwd.replaceAll('\\', '/')}/`;
  return path.startsWith(cwd) ? path.slice(cwd.length) : path;
};

export const isTest = (path) => /\.test\.tsx?$/.test(path) || path.includes('/test-kit/');
