/** Where the first field of the typed dates is found, to give it the focus. */
export const DATES_FIELD = 'time-dates-from';
