/** A distance for a person: metres below one kilometre, else whole kilometres. */
export function distanceWords(metres: number): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${Math.round(metres / 1000)} km`;
}
