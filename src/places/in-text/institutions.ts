/**
 * Words that make an institution's name of a place's name. Taken off the end ("Oxford University") or the beginning ("University of
 * Kentucky"), what is left may be the place that it stands in.
 */
const BEHIND =
  'university|college|high school|middle school|elementary school|school district|school board|schools|school|academy|institute|hospital|medical center|medical centre|health center|clinic|police department|police|sheriff|fire department|fire|city council|county council|borough council|town council|council|court|courthouse|district court|library|museum|church|cathedral|stadium|arena|park|state park|national park|cemetery|mall|zoo|airport|international airport|railway station|train station|station|bridge|tower|times|post|herald|tribune|news|state university|state|city|united|fc|rovers|wanderers|county|parish|township|bay|beach|lake|river|creek|valley|hills|heights|island|islands|forest|national forest|desert|coast|metro|metropolitan area|area|region';
const BEFORE =
  'university of|college of|city of|town of|village of|county of|state of|bank of|port of|bay of|lake|mount|fort|camp|diocese of|archdiocese of|bishop of|greater|new|republic of|kingdom of|government of|gulf of';

const ENDS = new RegExp(`^(.+?)(?:['’]s)? (?:${BEHIND})$`, 'iu');
const STARTS = new RegExp(`^(?:the )?(?:${BEFORE}) (.+)$`, 'iu');

/** At most so many words are taken off, one after the other: "Boise State University". */
const MOST_WORDS = 3;

/** The place names that an institution's name may hold, the longest first: "Boise State University" gives "Boise State" and "Boise". */
export function institutionPlace(words: string): string[] {
  const found: string[] = [];
  let rest = words;
  for (let n = 0; n < MOST_WORDS; n++) {
    const inner = ENDS.exec(rest)?.[1] ?? STARTS.exec(rest)?.[1];
    if (inner === undefined) break;
    found.push(inner);
    rest = inner;
  }
  return found;
}
