const UNIVERSAL = /\((?:z|utc|gmt)\)|(?:^|[\s_-])(?:zulu|utc|gmt)(?:[\s_-]|$)/i;

/** True for a column whose name says that its times of day are in universal time: `Time begin (Z)`, `time_utc`. */
export function isUniversalColumn(name: string): boolean {
  return UNIVERSAL.test(name);
}
