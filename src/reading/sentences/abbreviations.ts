/** Short forms that a name or a number follows: their dot never ends a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'adm amb asst atty brig capt cdr cmdr col comdr cpl dep det dr fr ft gen gens gov hon insp lt ltc lts maj messrs mr mrs ms msgr mt mx ' +
    'no nos pfc pres prof pte pvt rep reps rev sen sens sgt spc spox sr st ste supt vs approx ca cf fig figs lat lon pp vol art'
  ).split(' '),
);

/** Short forms that may end a sentence: they do where a word follows that begins sentences. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    'jr sr inc co corp ltd etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa penn tenn tex va vt wash wis wyo ' +
    'ave blvd dept dist div est govt hrs km kg lb lbs mi min mins mph oz rd sq tel univ yr yrs'
  ).split(' '),
);

/** Words that begin a sentence more often than they go on after a short form, with a capital. */
export const BEGINNERS: ReadonlySet<string> = new Set(
  (
    'a about according after all also although among an and another any are as asked at because before both but by during each earlier eight eleven even ever every ' +
    'few first five following for four from had has have he her here his how however i if in instead is it its last later locals many meanwhile more most ' +
    'much my neither nine no nobody none nor not nothing now of officials on once one only or other others our over police residents second separately several she ' +
    'since six so some soon still such ten that the their then there these they this those though three through thus to today tomorrow twelve two under until ' +
    'we were what when where which while who why with within without witnesses yesterday yet you'
  ).split(' '),
);
