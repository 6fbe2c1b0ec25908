/** Metres as kilometres, in the digits that mean something: "0.3", "2.5", "70". */
export function kilometresText(metres: number): string {
  const km = metres / 1000;
  return km < 10 ? String(Math.round(km * 10) / 10) : String(Math.round(km));
}
