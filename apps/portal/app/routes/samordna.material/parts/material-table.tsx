import { DataTable, Section, type Column } from '@samlots/ui';
import {
  hrefOf,
  isShownTime,
  itemName,
  kindOf,
  type Material,
  type MaterialItem,
} from '../../../materials/material-facts.ts';
import { useWords } from '../../../shell/use-words.ts';

type Props = {
  readonly occurrence: string;
  readonly materials: readonly Material[];
  readonly items: readonly MaterialItem[];
};

/** What has been added: what it is, where it belongs and who sees it when. */
export function MaterialTable({ occurrence, materials, items }: Props) {
  const words = useWords();
  const { t } = words;
  const itemOf = ({ agendaItemKey }: Material): string => {
    const item = items.find(({ key }) => key === agendaItemKey);
    return item === undefined ? t('materials:wholeDay') : itemName(item, words);
  };
  const columns: readonly Column<Material>[] = [
    {
      key: 'title',
      heading: t('materials:column.title'),
      cell: (material) => (
        <>
          <a href={hrefOf(material)} rel="noreferrer">
            {material.title}
          </a>
          <span className="cell-line subtle tiny">{kindOf(material, words)}</span>
        </>
      ),
    },
    { key: 'item', heading: t('materials:column.item'), cell: itemOf },
    {
      key: 'shown',
      heading: t('materials:column.shown'),
      cell: ({ shown }) => (isShownTime(shown) ? t(`materials:shownShort.${shown}`) : shown),
    },
    {
      key: 'act',
      heading: t('materials:column.act'),
      cell: ({ key, title }) => (
        <a href={`/samordna/tillfalle/${occurrence}/material/${key}`}>
          {t('materials:edit')}
          <span className="visually-hidden"> {title}</span>
        </a>
      ),
    },
  ];
  const title = t('materials:listTitle');
  return (
    <Section id="material" heading={title}>
      {materials.length === 0 ? (
        <p className="subtle">{t('materials:none')}</p>
      ) : (
        <DataTable caption={title} columns={columns} rows={materials} rowKey={({ key }) => key} />
      )}
    </Section>
  );
}
