/** Bytes for a person: whole kilobytes, or megabytes and gigabytes with a digit behind the point while they are below ten. */
export function bytesText(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  const isWhole = unit === 'kB' || size >= 10;
  return `${isWhole ? Math.max(1, Math.round(size)).toLocaleString('en') : size.toFixed(1)} ${unit}`;
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment for a person, in the time of this machine. */
export function momentText(ms: number): string {
  return WHEN.format(ms);
}
