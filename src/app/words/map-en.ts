/** English words of the control over the map. A part of the table in `en.ts`. */
export const mapControlWords = {
  label: 'How incidents are shown',
  places: 'Places',
  points: 'Points',
  density: 'Density',
  placesHint: 'Each place with its number; places that lie close gather from far out',
  pointsHint: 'Each incident as a point of its own',
  densityScale: 'Incidents close to one another, from',
  densityHint: 'Where incidents lie close',
  globe: 'Globe',
  globeHint: 'Show the earth as a ball',
};
