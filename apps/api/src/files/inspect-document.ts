/**
 * What a file is, judged by its content. Promises: what passes is one of our document types by content and by the
 * ending of its name, and nothing else besides. Refuses, by rule: other types, a name that says another type, programs in
 * the document (macros, scripts, embedded objects, templates from elsewhere), and files that are two things at once.
 */
import { documentTypes, type DocumentEnding } from '@samlots/training';
import { fileTypeFromBuffer } from 'file-type';
import { readZip, type Zip } from './read-zip.ts';

export type DocumentFault = 'empty' | 'wrong-type' | 'wrong-ending' | 'macros' | 'damaged';

type Inspected = { readonly contentType: (typeof documentTypes)[DocumentEnding] } | { readonly fault: DocumentFault };

const endings = Object.keys(documentTypes);
const isEnding = (text: string): text is DocumentEnding => endings.includes(text);

/** The type that the name says. */
function endingOf(name: string): DocumentEnding | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return name.includes('.') && isEnding(ending) ? ending : null;
}

const programsInPdf = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;

/** PDF writes names with "#4A" for any letter it likes. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function pdfFault(bytes: Buffer): DocumentFault | null {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  const isWhole = text.startsWith('%PDF-') && end > 0 && /^[\s\0]*$/.test(text.slice(end + 5));
  if (!isWhole || readZip(bytes) !== null || text.includes('PK\u0005\u0006', Math.max(0, bytes.length - 65_557)))
    return 'damaged';
  return programsInPdf.test(plainNames(text)) ? 'macros' : null;
}

const textLimit = 4_000_000;

const programsInOffice =
  /(?:^|\/)(?:vba[^/]*|activeX\/.*|oleObject[^/]*|macrosheets\/.*|[^/]+\.(?:exe|dll|js|vbs|bat))$/i;

/** Relations that make an office program fetch and run something from elsewhere. */
const fetchesTemplate = (rels: string): boolean =>
  rels.includes('attachedTemplate') && /TargetMode\s*=\s*["']External/i.test(rels);

function officeFault(zip: Zip, contentType: string): DocumentFault | null {
  const types = zip.read('[Content_Types].xml', textLimit);
  if (types === null) return 'damaged';
  const programs = /macroEnabled|vbaProject|ms-office\.activeX/i.test(types);
  if (programs || zip.names.some((name) => programsInOffice.test(name))) return 'macros';
  if (!types.includes(`${contentType}.main+xml`)) return 'wrong-type';
  const rels = zip.names.filter((name) => name.endsWith('.rels')).map((name) => zip.read(name, textLimit));
  if (rels.includes(null)) return 'damaged';
  return rels.some((text) => text !== null && fetchesTemplate(text)) ? 'macros' : null;
}

const programsInOpenDocument = /^(?:Basic|Scripts|Object[^/]*\/Basic)\/|\.(?:exe|dll|js|vbs|bat|py|jar|class)$/i;

function openDocumentFault(zip: Zip, contentType: string): DocumentFault | null {
  if (zip.names[0] !== 'mimetype' || zip.read('META-INF/manifest.xml', textLimit) === null) return 'damaged';
  if (zip.read('mimetype', 200) !== contentType) return 'wrong-type';
  return zip.names.some((name) => programsInOpenDocument.test(name)) ? 'macros' : null;
}

function faultOf(bytes: Buffer, ending: DocumentEnding): DocumentFault | null {
  if (ending === 'pdf') return pdfFault(bytes);
  const zip = readZip(bytes);
  if (zip === null) return 'damaged';
  const contentType = documentTypes[ending];
  return ending.startsWith('od') ? openDocumentFault(zip, contentType) : officeFault(zip, contentType);
}

const macroTypes = /macroenabled/i;

async function detectType(bytes: Buffer): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null;
  } catch {
    // The detector reads into archives and gives up on some that are none.
    return null;
  }
}

/** Judges one file by its name and all of its bytes. Never throws. */
export async function inspectDocument(name: string, bytes: Buffer): Promise<Inspected> {
  if (bytes.length === 0) return { fault: 'empty' };
  const found = await detectType(bytes);
  if (found !== null && macroTypes.test(found)) return { fault: 'macros' };
  const known = Object.entries(documentTypes).find(([, type]) => type === found)?.[0];
  if (known === undefined || !isEnding(known)) return { fault: 'wrong-type' };
  const fault = faultOf(bytes, known);
  if (fault !== 'macros' && endingOf(name) !== known) return { fault: 'wrong-ending' };
  return fault === null ? { contentType: documentTypes[known] } : { fault };
}
