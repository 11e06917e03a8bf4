/** Documents that can be kept as a material: the ending of the name and the type it is served as. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;

export type DocumentEnding = keyof typeof documentTypes;

/** Largest document in bytes: 20 MB as people count them in file lists. */
export const largestDocumentBytes = 20 * 1024 * 1024;
