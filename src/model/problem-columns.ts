/**
 * Columns before a table's own in the table of the rows that something is wrong with: the table they come from, the id of the event, the
 * line, the reasons. A reader takes the first three and passes the reasons over.
 */
export const PROBLEM_COLUMNS = ['placeline table', 'placeline id', 'placeline line', 'placeline problem'] as const;
