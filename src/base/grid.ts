/*
 * UTM and MGRS on WGS84. Formulas: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011),
 * series (35) and (36) to third order in the flattening (better than a millimetre within a zone). Grid letters and zones: NGA.STND.0037
 * (universal grids), section 3.
 */

/** WGS84: equatorial radius in metres and flattening. */
const [A, F] = [6_378_137, 1 / 298.257_223_563];
const N = F / (2 - F);
const E = Math.sqrt(F * (2 - F));
/** Radius of the sphere whose meridian is as long, metres. */
const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3,
  (61 / 240) * N ** 3,
];
const BETA = [N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3, N ** 2 / 48 + N ** 3 / 15, (17 / 480) * N ** 3];

/** Scale on the central meridian, false easting and, in the south, false northing in metres. */
const [K0, FALSE_EASTING, FALSE_NORTHING] = [0.9996, 500_000, 10_000_000];

const RADIANS = Math.PI / 180;

/** WGS84 degrees, longitude first. */
export type GridLonLat = readonly [lon: number, lat: number];

/** A place in the UTM grid; metres. */
export interface Utm {
  readonly zone: number;
  readonly north: boolean;
  readonly easting: number;
  readonly northing: number;
}

/** The point (lon, lat in degrees) of a place in the UTM grid. */
export function fromUtm({ zone, north, easting, northing }: Utm): GridLonLat {
  const xi = (northing - (north ? 0 : FALSE_NORTHING)) / (K0 * RECTIFYING);
  const eta = (easting - FALSE_EASTING) / (K0 * RECTIFYING);
  let [xi0, eta0] = [xi, eta];
  BETA.forEach((beta, i) => {
    const j = 2 * (i + 1);
    xi0 -= beta * Math.sin(j * xi) * Math.cosh(j * eta);
    eta0 -= beta * Math.cos(j * xi) * Math.sinh(j * eta);
  });
  const sinhEta = Math.sinh(eta0);
  const tau = geodeticTangent(Math.sin(xi0) / Math.hypot(sinhEta, Math.cos(xi0)));
  const lon = centralMeridian(zone) + Math.atan2(sinhEta, Math.cos(xi0)) / RADIANS;
  return [lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, Math.atan(tau) / RADIANS];
}

/** The place of a point (lon, lat in degrees) in the grid of a zone, by default its own. */
export function toUtm([lon, lat]: GridLonLat, zone = zoneOf([lon, lat])): Utm {
  const turn = ((lon - centralMeridian(zone) + 540) % 360) - 180;
  const tau = Math.tan(lat * RADIANS);
  const conformal = conformalTangent(tau);
  const [cos, sin] = [Math.cos(turn * RADIANS), Math.sin(turn * RADIANS)];
  const xi0 = Math.atan2(conformal, cos);
  const eta0 = Math.asinh(sin / Math.hypot(conformal, cos));
  let [xi, eta] = [xi0, eta0];
  ALPHA.forEach((alpha, i) => {
    const j = 2 * (i + 1);
    xi += alpha * Math.sin(j * xi0) * Math.cosh(j * eta0);
    eta += alpha * Math.cos(j * xi0) * Math.sinh(j * eta0);
  });
  const north = lat >= 0;
  const northing = K0 * RECTIFYING * xi + (north ? 0 : FALSE_NORTHING);
  return { zone, north, easting: FALSE_EASTING + K0 * RECTIFYING * eta, northing };
}

/** The zone of a point (lon, lat in degrees): six degrees wide, but for southern Norway and Svalbard. */
export function zoneOf([lon, lat]: GridLonLat): number {
  const plain = Math.min(60, Math.floor((lon + 180) / 6) + 1);
  if (lat >= 56 && lat < 64 && lon >= 3 && lon < 12) return 32;
  if (lat >= 72 && lat <= 84 && lon >= 0 && lon < 42) return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37;
  return plain;
}

/** Letters of the bands of eight degrees from 80° south; X is twelve high. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';

/** The southern edge of a band in degrees; undefined for a letter that is none. */
export function bandSouth(letter: string): number | undefined {
  const index = letter.length === 1 ? BANDS.indexOf(letter) : -1;
  return index < 0 ? undefined : -80 + 8 * index;
}

/** The band of a latitude in degrees between -80 and 84. */
export function bandOf(lat: number): string {
  return BANDS.charAt(Math.max(0, Math.min(19, Math.floor((lat + 80) / 8))));
}

/** Degrees of the meridian in the middle of a zone. */
function centralMeridian(zone: number): number {
  return zone * 6 - 183;
}

/** Karney (2011), equations (7) to (9): the tangent of the conformal latitude. */
function conformalTangent(tau: number): number {
  const sigma = Math.sinh(E * Math.atanh((E * tau) / Math.hypot(1, tau)));
  return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
}

/** The inverse by Newton's method, equations (19) to (21); three steps give all digits. */
function geodeticTangent(conformal: number): number {
  let tau = conformal;
  for (let step = 0; step < 4; step++) {
    const guess = conformalTangent(tau);
    const slope = ((1 - E ** 2) * Math.hypot(1, tau)) / (1 + (1 - E ** 2) * tau ** 2);
    tau += (conformal - guess) / Math.hypot(1, guess) / slope;
  }
  return tau;
}
