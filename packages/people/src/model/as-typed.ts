/** Text for a comparison that overlooks case: the database reads it as a pattern, and takes these signs for wildcards. */
export const asTyped = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
