import { FileTextIcon, LinkIcon } from '@navikt/aksel-icons';
import { useWords } from '../shell/use-words.ts';
import { hrefOf, kindOf, type Material } from './material-facts.ts';

/** One material as a link, with what it is and how large. */
function MaterialLink({ material }: { readonly material: Material }) {
  const words = useWords();
  const Icon = material.url === null ? FileTextIcon : LinkIcon;
  return (
    <li className="material-link">
      <Icon className="icon" aria-hidden />
      <span>
        <a href={hrefOf(material)} rel="noreferrer">
          {material.title}
        </a>{' '}
        <span className="subtle small">{kindOf(material, words)}</span>
      </span>
    </li>
  );
}

/** Materials to read, in the order in which they were added. */
export function MaterialLinks({ materials }: { readonly materials: readonly Material[] }) {
  if (materials.length === 0) return null;
  return (
    <ul className="material-links">
      {materials.map((material) => (
        <MaterialLink key={material.key} material={material} />
      ))}
    </ul>
  );
}
