import * as z from 'zod/mini';
import type { Language } from './language.ts';

export const zones = ['local', 'utc', 'utc+8'] as const;
export const zoneSchema = z.enum(zones);
/** Whose clock the page prints. */
export type Zone = z.infer<typeof zoneSchema>;

/** Numbers, times and sizes as text, in one language and one zone. Times always print with their zone. */
export interface Format {
  language: Language;
  /** `17:12:43 UTC+8`, with the date in front unless it is the reference day: `Nov 24, 17:00:00 UTC+8`. */
  instant: (iso: string) => string;
  /** `17:00:02 – 17:12:43 UTC+8`, dates as in `instant`; both dates when it crosses midnight. */
  span: (fromIso: string, toIso: string) => string;
  /** As `instant`, always with the date and the year: `2026-11-21 17:12:43 UTC+8`. */
  fullInstant: (iso: string) => string;
  /** `17:12:43`, for axes whose zone stands beside them. */
  clock: (iso: string) => string;
  /** `Nov 24, 17:00`, for axes. */
  dayAndClock: (iso: string) => string;
  /** `UTC+8`, at that moment. */
  zoneName: (iso: string) => string;
  /** `12 min 41 s` / `12 分 41 秒`, `3 min` / `3 分钟`: the two largest units, whole seconds; below a second in ms. */
  duration: (ms: number) => string;
  number: (value: number) => string;
  /** `29.0 MB`: decimal units, three significant digits. */
  bytes: (value: number) => string;
  /** `42 %` / `42%`. */
  percent: (fraction: number) => string;
  /** `a, b and c` / `a、b和c`. */
  list: (items: readonly string[]) => string;
}

const units: Record<
  Language,
  readonly [day: string, hour: string, minute: string, second: string, ms: string]
> = {
  en: ['d', 'h', 'min', 's', 'ms'],
  'zh-CN': ['天', '小时', '分', '秒', '毫秒'],
};

const timeZoneOf: Record<Zone, string | undefined> = { local: undefined, utc: 'UTC', 'utc+8': 'Etc/GMT-8' };

/** `UTC`, `UTC+8`, `UTC-3:30`: what Intl's `GMT+08:00` says, as short as it goes. */
function shortZoneName(longOffset: string): string {
  return longOffset
    .replace('GMT', 'UTC')
    .replace('−', '-')
    .replace(/([+-])0(\d)/, '$1$2')
    .replace(':00', '')
    .replace(/[+-]0$/, '');
}

/**
 * `referenceIso` is the moment the page was observed: times of its day go without a date.
 * Text that is not a time comes back as it is, so that a surprise never breaks a page.
 */
export function createFormat(language: Language, zone: Zone, referenceIso: string): Format {
  const timeZone = timeZoneOf[zone];
  const clockStyle = {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  } as const;
  const clockFormat = new Intl.DateTimeFormat(language, clockStyle);
  const dayFormat = new Intl.DateTimeFormat(language, { timeZone, month: 'short', day: 'numeric' });
  const shortFormat = new Intl.DateTimeFormat(language, {
    timeZone,
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const zoneFormat = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const isoDayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const numberFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const percentFormat = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const sizeFormat = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const listFormat = new Intl.ListFormat(language, { type: 'conjunction' });

  const zoneNameAt = (date: Date): string =>
    shortZoneName(zoneFormat.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '');
  const dated = (iso: string, print: (date: Date) => string): string => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? iso : print(date);
  };
  const reference = new Date(referenceIso);
  const referenceDay = Number.isNaN(reference.getTime()) ? '' : isoDayFormat.format(reference);

  const zonedClock = (date: Date): string => `${clockFormat.format(date)} ${zoneNameAt(date)}`;
  const dayBefore = (date: Date): string => `${dayFormat.format(date)}${language === 'en' ? ', ' : ' '}`;

  return {
    language,
    instant: (iso) =>
      dated(iso, (date) =>
        isoDayFormat.format(date) === referenceDay
          ? zonedClock(date)
          : `${dayBefore(date)}${zonedClock(date)}`,
      ),
    span: (fromIso, toIso) =>
      dated(fromIso, (from) =>
        dated(toIso, (to) => {
          const day = isoDayFormat.format(from);
          const sameDay = day === isoDayFormat.format(to);
          const dayOf = (date: Date) => (sameDay && day === referenceDay ? '' : dayBefore(date));
          const start = zoneNameAt(from) === zoneNameAt(to) ? clockFormat.format(from) : zonedClock(from);
          return `${dayOf(from)}${start} – ${sameDay ? '' : dayOf(to)}${zonedClock(to)}`;
        }),
      ),
    fullInstant: (iso) => dated(iso, (date) => `${isoDayFormat.format(date)} ${zonedClock(date)}`),
    clock: (iso) => dated(iso, (date) => clockFormat.format(date)),
    dayAndClock: (iso) => dated(iso, (date) => shortFormat.format(date)),
    zoneName: (iso) => dated(iso, (date) => zoneNameAt(date)),
    duration: (ms) => {
      const [day, hour, minute, second, milli] = units[language];
      const sign = ms < 0 ? '−' : '';
      const size = Math.abs(ms);
      if (size > 0 && size < 1000) return `${sign}${numberFormat.format(Math.round(size))} ${milli}`;
      const whole = Math.floor(size / 1000);
      const amounts: [number, string][] = [
        [Math.floor(whole / 86_400), day],
        [Math.floor((whole % 86_400) / 3600), hour],
        [Math.floor((whole % 3600) / 60), minute],
        [whole % 60, second],
      ];
      const first = amounts.findIndex(([amount]) => amount > 0);
      if (first === -1) return `0 ${second}`;
      const shown = amounts.slice(first, first + 2).filter(([amount]) => amount > 0);
      // Chinese says 3 分钟, but 3 分 5 秒.
      if (language === 'zh-CN' && shown.length === 1 && shown[0]?.[1] === minute) {
        return `${sign}${numberFormat.format(shown[0][0])} 分钟`;
      }
      return sign + shown.map(([amount, unit]) => `${numberFormat.format(amount)} ${unit}`).join(' ');
    },
    number: (value) => numberFormat.format(value),
    bytes: (value) => {
      const names = ['B', 'kB', 'MB', 'GB', 'TB'];
      let power = 0;
      let amount = value;
      while (Math.abs(amount) >= 1000 && power < names.length - 1) {
        amount /= 1000;
        power += 1;
      }
      return `${sizeFormat.format(amount)} ${names[power] ?? 'B'}`;
    },
    percent: (fraction) => percentFormat.format(fraction),
    list: (items) => listFormat.format(items),
  };
}
