/**
 * Components and theme of the portal, on Designsystemet.
 * Promises: everything works without JavaScript and without inline styles; every state is colour, icon and word; labels
 * are linked to their controls. Refuses: to know the domain or the API; words and numbers come from the page.
 */
export { describeField } from './fields/describe-field.ts';
export { TextField } from './fields/text-field.tsx';
export { TextAreaField } from './fields/text-area-field.tsx';
export { FileField } from './fields/file-field.tsx';
export { SelectField } from './fields/select-field.tsx';
export { CheckboxField } from './fields/checkbox-field.tsx';
export { RadioField } from './fields/radio-field.tsx';
export { FieldError } from './fields/field-error.tsx';
export { ErrorSummary } from './fields/error-summary.tsx';
export { Button } from './pieces/button.tsx';
export { ButtonLink } from './pieces/button-link.tsx';
export { ArrowLink } from './pieces/arrow-link.tsx';
export { Card } from './pieces/card.tsx';
export { Message, type MessageTone } from './pieces/message.tsx';
export { Details } from './pieces/details.tsx';
export { Facts } from './pieces/facts.tsx';
export { DefinitionRows } from './pieces/definition-rows.tsx';
export { EmptyState } from './pieces/empty-state.tsx';
export { Breadcrumbs } from './pieces/breadcrumbs.tsx';
export { PageHeading } from './pieces/page-heading.tsx';
export { Page } from './pieces/page.tsx';
export { Section } from './pieces/section.tsx';
export { NumberedSteps } from './pieces/numbered-steps.tsx';
export { TickList } from './pieces/tick-list.tsx';
export { StepTrail } from './pieces/step-trail.tsx';
export { OnlySwedish } from './pieces/only-swedish.tsx';
export { DataTable, type Column } from './tables/data-table.tsx';
export { Tabs } from './tables/tabs.tsx';
export { Pill } from './states/pill.tsx';
export { SeatPill, isSeatState, type SeatState } from './states/seat-pill.tsx';
export { OpeningPill, type OpeningState } from './states/opening-pill.tsx';
export { MailPill, type MailPillState } from './states/mail-pill.tsx';
export { AttendanceGlyph, type AttendanceMark } from './states/attendance-glyph.tsx';
export { SeatBar } from './states/seat-bar.tsx';
export { KindMark } from './kinds/kind-mark.tsx';
export { KindLine } from './kinds/kind-line.tsx';
export { TrailDrawing } from './drawings/trail-drawing.tsx';
export { SeaChart } from './drawings/sea-chart.tsx';
export { DayDrawing } from './drawings/day-drawing.tsx';
export type { DrawnItem } from './drawings/day-scale.ts';
export { EmergencyLine, telHref, type EmergencyNumbers } from './shell/emergency-line.tsx';
export { SiteHeader } from './shell/site-header.tsx';
export { SiteFooter } from './shell/site-footer.tsx';
export type { NavItem } from './shell/site-nav.tsx';
export type { ShownViewer } from './shell/viewer-menu.tsx';
