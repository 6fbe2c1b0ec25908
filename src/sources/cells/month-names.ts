import { foldName } from '../../base/fold.ts';

/** Names of the months, January first: English, French, Arabic as in Egypt, as in Iraq and the Levant, as in the Maghreb, Dutch. */
const NAMES: readonly string[] = [
  'January Jan janvier janv يناير كانون-الثاني جانفي januari',
  'February Feb février févr fév fevr فبراير شباط فيفري februari',
  'March Mar mars مارس آذار maart mrt',
  'April Apr avril avr أبريل ابريل نيسان أفريل',
  'May mai مايو أيار ماي mei',
  'June Jun juin يونيو حزيران جوان juni',
  'July Jul juillet juil يوليو تموز جويلية juli',
  'August Aug août أغسطس اغسطس آب أوت augustus',
  'September Sep Sept septembre سبتمبر أيلول سپتمبر',
  'October Oct octobre أكتوبر تشرين-الأول okt oktober',
  'November Nov novembre نوفمبر تشرين-الثاني',
  'December Dec décembre déc ديسمبر كانون-الأول',
];

/** Days of the week, Sunday first, and words that say nothing in a date. */
const WEEKDAYS: readonly string[] = [
  'Sunday Sun dimanche dim الأحد zondag zo',
  'Monday Mon lundi lun الاثنين الإثنين maandag ma',
  'Tuesday Tue Tues mardi الثلاثاء dinsdag di',
  'Wednesday Wed mercredi mer الأربعاء woensdag wo',
  'Thursday Thu Thur Thurs jeudi jeu الخميس donderdag do',
  'Friday Fri vendredi ven الجمعة vrijdag vr',
  'Saturday Sat samedi sam السبت zaterdag za',
];

const FILLERS = 'of the on de du le st nd rd th er e eme ad ce يوم في من شهر عام سنة بتاريخ م at à';

const MONTHS = numbered(NAMES, 1);
const DAYS = numbered(WEEKDAYS, 0);
const IDLE = new Set(FILLERS.split(' ').map(foldName));

/** The month (1 to 12) that a folded word or two folded words name; undefined for anything else. */
export function monthOf(folded: string): number | undefined {
  return MONTHS.get(folded);
}

/** The day of the week (0 Sunday) that a folded word names; undefined for anything else. */
export function weekdayOf(folded: string): number | undefined {
  return DAYS.get(folded);
}

/** True for a folded word that says nothing in a date, such as "of". */
export function isIdleWord(folded: string): boolean {
  return IDLE.has(folded);
}

function numbered(lines: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line, n) =>
      line.split(' ').map((name): [string, number] => [foldName(name.replace('-', ' ')), n + first]),
    ),
  );
}
