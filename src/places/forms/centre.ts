import { isContainer } from '../containment.ts';
import { withReason, type Form } from '../reading.ts';

/** "downtown Qayyarah", "the centre of Mosul", "Hajin city center": the town itself, of which the middle is meant. */
export const readCentre: Form = (text, context) => {
  const name = BEFORE.exec(text)?.[1] ?? AFTER.exec(text)?.[1];
  if (name === undefined) return undefined;
  const reading = context.read(name);
  if (reading.status !== 'resolved') return reading;
  const isTown = reading.place.kind === 'settlement' || reading.place.kind === 'neighbourhood';
  return isTown && isContainer(reading.place) ? withReason(reading, 'its middle is meant') : undefined;
};

const BEFORE =
  /^(?:in |at )?(?:downtown|inner|(?:the )?(?:(?:city|town|village) )?(?:centre|center|heart|middle)(?: of)?|(?:the )?downtown area of) (.+)$/iu;
const AFTER = /^(.+?)(?:['\u2019]s)? (?:(?:city|town|village) )?(?:centre|center|downtown)$/iu;
