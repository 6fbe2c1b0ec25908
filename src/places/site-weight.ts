/** What quarters, bases and other sites without people of their own weigh, as a decimal logarithm of people: a large village. */
export const SITE_WEIGHT = {
  neighbourhood: 3.3,
  airbase: 3.3,
  base: 3.3,
  camp: 3.3,
  airport: 3.3,
  'border-crossing': 3.3,
  shrine: 3.3,
  dam: 3.3,
  refinery: 3.3,
  'power-plant': 3.3,
  'oil-field': 3.3,
  port: 3.3,
  prison: 3.3,
  embassy: 3.3,
  building: 3.3,
  bridge: 3.3,
} as const;
