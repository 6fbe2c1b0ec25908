const REGION = new Set('AE BH CY EG IL IR JO KW LB OM PS QA SA SY TR YE'.split(' '));

/** What the rank of a label depends on. */
export interface Standing {
  readonly country: string;
  readonly population: number;
  /** GeoNames feature code. */
  readonly role: string;
  readonly isQuarter: boolean;
  readonly isCurated: boolean;
}

/**
 * How early a place's label appears, 1 (first) to 6 (a city's quarters); 0 for no label. Iraq's capitals of governorates and big towns come
 * first, then the cities of the region, then the world's: the product opens there. The bounds are own choice, by eye.
 */
export function placeRank({ country, population, role, isQuarter, isCurated }: Standing): number {
  if (isQuarter) return isCurated ? 6 : 0;
  if (country === 'IQ') {
    if (role === 'PPLC' || (role === 'PPLA' && population >= 100_000)) return 1;
    return role === 'PPLA' || population >= 150_000
      ? 2
      : population >= 40_000
        ? 3
        : population >= 10_000
          ? 4
          : isCurated
            ? 5
            : 0;
  }
  if (role === 'PPLC' && population >= 300_000) return REGION.has(country) ? 1 : 2;
  // Uncurated towns without an office are often suburbs, or farms with a wrong number of people: they come later.
  const isDoubtful = !isCurated && !role.startsWith('PPLA');
  if (REGION.has(country)) {
    if (isDoubtful) return population >= 150_000 ? 4 : 0;
    if (population >= 1_000_000) return 2;
    if (population >= 300_000 || (role === 'PPLA' && population >= 100_000)) return 3;
    return population >= 80_000 || (isCurated && population >= 20_000) ? 4 : isCurated ? 5 : 0;
  }
  if (isDoubtful) return population >= 2_000_000 ? 3 : population >= 400_000 ? 4 : 0;
  if (population >= 3_000_000) return 2;
  return population >= 1_000_000 ? 3 : population >= 300_000 ? 4 : isCurated ? 5 : 0;
}
