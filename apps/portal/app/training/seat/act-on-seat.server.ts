import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { CancelSeatDocument, ChooseFoodDocument, ChoosePartDocument } from '../../generated/operations.ts';
import { graphql, type Asked } from '../../graphql.server.ts';
import type { Fault } from '../forms/fault.ts';
import { wordsFor } from '../words.server.ts';
import { isFood, noFood } from './foods.ts';
import { seatRefused } from './seat-refused.ts';

/** What a form of the seat's page comes back with when nothing was changed. */
export type SeatUnsaved = { readonly refused: string | null; readonly faults: readonly Fault[] };

const parts = ['FULL', 'AM', 'PM'] as const;

type Seat = { readonly key: string; readonly state: string };
type Asking = {
  readonly args: ActionFunctionArgs;
  readonly asked: Asked;
  readonly seat: Seat;
  readonly form: FormData;
};

const faulty = (fieldId: string, message: string) =>
  data({ refused: null, faults: [{ fieldId, message }] } satisfies SeatUnsaved, { status: 400 });

const refusedWith = (refused: string) => data({ refused, faults: [] } satisfies SeatUnsaved, { status: 409 });

/** Back to the same page, which says what was done. */
const done = ({ args }: Asking, what: string) => {
  const { pathname } = new URL(args.request.url);
  return redirect(`${pathname}?klart=${what}`, 303);
};

async function choosePart(asking: Asking) {
  const { args, asked, seat, form } = asking;
  const words = wordsFor(args.request);
  const part = parts.find((known) => known === form.get('del'));
  if (part === undefined) return faulty('del', words.t('mine:part.choose'));
  const { choosePart: answer } = await graphql(ChoosePartDocument, { seat: seat.key, part }, asked);
  const refused = seatRefused(answer, words);
  return refused === null ? done(asking, 'tid') : refusedWith(refused);
}

async function chooseFood(asking: Asking) {
  const { args, asked, seat, form } = asking;
  const words = wordsFor(args.request);
  const food = form.get('mat');
  if (food !== noFood && !isFood(food)) return faulty('mat', words.t('mine:food.choose'));
  const variables = { seat: seat.key, food: food === noFood ? null : food };
  const { chooseFood: answer } = await graphql(ChooseFoodDocument, variables, asked);
  const refused = seatRefused(answer, words);
  return refused === null ? done(asking, 'mat') : refusedWith(refused);
}

async function cancel(asking: Asking) {
  const { args, asked, seat } = asking;
  const { cancelEnrolment } = await graphql(CancelSeatDocument, { seat: seat.key }, asked);
  // Sent twice: it is done, whichever of the two did it.
  const ended = cancelEnrolment.__typename === 'EnrolmentEnded';
  const refused = ended ? null : seatRefused(cancelEnrolment, wordsFor(args.request));
  return refused === null ? done(asking, seat.state === 'WAITLISTED' ? 'ko' : 'avbokad') : refusedWith(refused);
}

/** Does what the form of the seat's page asks for: `vad` is tid, mat or avboka. */
export async function actOnSeat(args: ActionFunctionArgs, asked: Asked, seat: Seat) {
  const form = await args.request.formData();
  const asking = { args, asked, seat, form };
  const act = form.get('vad');
  if (act === 'tid') return choosePart(asking);
  if (act === 'mat') return chooseFood(asking);
  if (act === 'avboka') return cancel(asking);
  throw data(null, { status: 400 });
}
