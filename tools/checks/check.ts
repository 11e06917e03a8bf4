/** One named check of `npm run check`. It answers what is wrong, a line each; nothing means that it passes. */
export type Check = { readonly name: string; readonly run: () => Promise<readonly string[]> };

/** A file as the text checks see it: its path from the root with forward slashes, and what it says. */
export type SourceFile = { readonly path: string; readonly text: string };

export const isTest = (path: string): boolean => /\.test\.tsx?$|\/test-kit\/|\/browser\//.test(path);
