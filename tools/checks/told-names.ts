import type { SourceFile } from './check.ts';

const field = /^ {2}(\w+)\s+DateTime\??(?=\s|$)(.*)$/;

/** Instants end in `At`, dates in `On` (DESIGN 4), in the one place where every stored time has its name. */
export const findTimeNames = (schema: string): string[] =>
  schema.split('\n').flatMap((line, index) => {
    const [, name = '', rest = ''] = field.exec(line) ?? [];
    if (name === '') return [];
    const ending = rest.includes('@db.Date') ? 'On' : 'At';
    // Alone, "at" is the whole name: when the entry was written.
    return name.endsWith(ending) || (name === 'at' && ending === 'At')
      ? []
      : [`prisma/schema.prisma:${index + 1}: "${name}" must end in ${ending}`];
  });

const useCase = /\/use-cases\/([^/]+)\.ts$/;

/** A use case is a verb and a noun, and its file, its name in the trail and its permission row are the same word. */
export const findUseCaseNames = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    const [, file = ''] = useCase.exec(path) ?? [];
    if (file === '' || file.includes('.')) return [];
    const named = /defineUseCase\(\{\s*name: '([^']+)'/.exec(text)?.[1];
    const faults = named === file ? [] : [`${path}: its use case is named "${named ?? 'nothing'}", not "${file}"`];
    return /^[a-z]+(-[a-z]+)+$/.test(file) ? faults : [...faults, `${path}: a use case is called verb-noun`];
  });
