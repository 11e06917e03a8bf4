import { MeetingLargeIcon, PersonGroupIcon, PresentationIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { agendaLook, splitHalfDays, type DrawnItem } from './day-scale.ts';

const icons = {
  lecture: PresentationIcon,
  'group-discussion': PersonGroupIcon,
  'joint-problem-solving': MeetingLargeIcon,
} as const;

const hasIcon = (type: string): type is keyof typeof icons => Object.hasOwn(icons, type);

function ItemWords({ item }: { readonly item: DrawnItem }) {
  const framed = ['frame', 'break'].includes(agendaLook(item.type));
  if (framed || !hasIcon(item.type)) {
    return (
      <div className="day-item-words">
        {item.title}
        {item.extra}
      </div>
    );
  }
  const Icon = icons[item.type];
  return (
    <div className="day-item-words">
      <div className="day-item-kind">
        <Icon className="icon" aria-hidden />
        {item.kind}
      </div>
      <div className="day-item-title">{item.title}</div>
      {item.note === undefined ? null : <div className="subtle small">{item.note}</div>}
      {item.extra}
    </div>
  );
}

function Item({ item }: { readonly item: DrawnItem }) {
  return (
    <li className="day-item" data-look={agendaLook(item.type)}>
      <span className="day-item-clock">{item.clock}</span>
      <div className="day-item-box">
        <svg width="0" height={Math.round(item.minutes * 1.5)} aria-hidden="true" focusable="false" />
        <ItemWords item={item} />
      </div>
    </li>
  );
}

type Props = {
  readonly items: readonly DrawnItem[];
  /** Words of the brackets; without them the day cannot be taken by halves and none are drawn. */
  readonly halves?: { readonly morning: string; readonly afternoon: string } | undefined;
};

function Half({ items, bracket }: { readonly items: readonly DrawnItem[]; readonly bracket: ReactNode }) {
  return (
    <li className="day-half">
      <ol>
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ol>
      {bracket === undefined ? null : (
        <div className="day-bracket">
          <span>{bracket}</span>
        </div>
      )}
    </li>
  );
}

/** The agenda drawn to scale, 1.5 px a minute; the same list reads in order without the picture. */
export function DayDrawing({ items, halves }: Props) {
  const parts = splitHalfDays(items);
  return (
    <ol className="day-drawing" data-halves={halves === undefined ? undefined : ''}>
      {parts.map(({ part, items: inPart }) => (
        <Half
          key={inPart[0]?.key ?? part}
          items={inPart}
          bracket={halves === undefined || part === 'between' ? undefined : halves[part]}
        />
      ))}
    </ol>
  );
}
