/** A change with its sign, a true minus: "+5", "−3", "0". */
export function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `\u2212${-change}` : '0';
}
