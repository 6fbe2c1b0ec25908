function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words behind a place's name that make it the name of an organisation or a paper. */
export const ORGANISATION_BEHIND: ReadonlySet<string> = words(
  'post times herald tribune gazette journal chronicle news daily press star telegraph globe observer examiner inquirer enquirer register sentinel inc incorporated corp corporation co ltd llc plc bank airlines airways motors united fc rovers wanderers athletic group company companies association society union foundation fund trust club league committee stock exchange orchestra symphony opera ballet studios pictures records network radio television',
);

/** Words behind a place's name that make it the name of a body that sits in the place and so tells where a text plays. */
export const LOCAL_BEHIND: ReadonlySet<string> = words(
  'university college institute academy hospital clinic police council museum library gallery school schools department court theatre theater ministry agency bureau commission authority party command brigade brigades battalion regiment army forces militia awakening',
);

/** Words behind a place's name that make it the name of what happened or was agreed there. */
export const EVENT_BEHIND: ReadonlySet<string> = words(
  'war wars attack attacks bombing bombings offensive siege battle operation crisis marathon olympics games conference summit festival agreement accord accords treaty protocol convention declaration massacre revolution championship championships cup derby',
);

/** Capitalised words behind a place's name that begin the title of a person of that place: "Kentucky Gov. Jane Doe". */
export const OFFICES: ReadonlySet<string> = words(
  'president vice prime minister foreign interior defence defense finance king queen prince princess emperor governor gov mayor senator sen rep representative congressman congresswoman secretary attorney chief ambassador sheriff judge justice general gen colonel col captain capt republican republicans democrat democrats democratic',
);

/** Words before it that make an organisation: "University of Kentucky", "Bank of England". */
export const ORGANISATION_BEFORE =
  /(?<!\p{L})(?:University|College|Bank|Institute|Diocese|Archdiocese|Church|Museum|Museums|Hospital) of (?:the )?$/u;
