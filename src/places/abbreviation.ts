/**
 * Language of a spelling that is read only as the container of another name ("Paris, TX", "Lexington, Ky.") or as a gate, never alone
 * in a text, and alone in a question only when written exactly so.
 */
export const ABBREVIATION = 'abbr';
