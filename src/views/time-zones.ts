import type { types } from '@slack/bolt';

/** Zones to choose from: one for each clock that people in offices live by, half and quarter hours included. */
const regions: Readonly<Record<string, readonly string[]>> = {
  Europe: [
    ...['London', 'Dublin', 'Lisbon', 'Madrid', 'Paris', 'Brussels', 'Amsterdam', 'Zurich', 'Berlin', 'Rome', 'Vienna'],
    ...['Prague', 'Warsaw', 'Budapest', 'Belgrade', 'Copenhagen', 'Oslo', 'Stockholm', 'Helsinki', 'Tallinn', 'Riga'],
    ...['Vilnius', 'Athens', 'Bucharest', 'Sofia', 'Kyiv', 'Istanbul', 'Moscow'],
  ].map((city) => `Europe/${city}`),
  Americas: [
    ...['St_Johns', 'Halifax', 'New_York', 'Toronto', 'Chicago', 'Winnipeg', 'Denver', 'Edmonton', 'Phoenix'],
    ...[
      'Los_Angeles',
      'Vancouver',
      'Anchorage',
      'Mexico_City',
      'Costa_Rica',
      'Panama',
      'Puerto_Rico',
      'Bogota',
      'Lima',
    ],
    ...['Caracas', 'Santiago', 'Sao_Paulo', 'Argentina/Buenos_Aires', 'Montevideo'],
  ].map((city) => `America/${city}`),
  'Africa and Middle East': [
    ...['Casablanca', 'Accra', 'Lagos', 'Tunis', 'Cairo', 'Johannesburg', 'Nairobi', 'Addis_Ababa'].map(inAfrica),
    ...['Jerusalem', 'Beirut', 'Riyadh', 'Dubai', 'Tehran', 'Kabul'].map(inAsia),
  ],
  Asia: [
    ...['Tbilisi', 'Yerevan', 'Baku', 'Karachi', 'Tashkent', 'Kolkata', 'Colombo', 'Kathmandu', 'Dhaka', 'Yangon'],
    ...['Bangkok', 'Ho_Chi_Minh', 'Jakarta', 'Singapore', 'Kuala_Lumpur', 'Manila', 'Hong_Kong', 'Shanghai', 'Taipei'],
    ...['Seoul', 'Tokyo'],
  ].map(inAsia),
  Pacific: [
    ...['Perth', 'Eucla', 'Darwin', 'Adelaide', 'Brisbane', 'Sydney', 'Melbourne', 'Hobart', 'Lord_Howe'].map(
      (city) => `Australia/${city}`,
    ),
    ...['Honolulu', 'Guam', 'Fiji', 'Auckland', 'Chatham', 'Apia', 'Kiritimati'].map((city) => `Pacific/${city}`),
  ],
  'No daylight saving, no place': ['UTC'],
};

/** Groups of options, a region each, with today's offset; `chosen` is among them, listed or not. */
export function zoneOptionGroups(chosen: string | undefined, now: Temporal.Instant) {
  const listed = Object.entries(regions).map(([region, zones]) => group(region, zones, now));
  const isListed = chosen === undefined || Object.values(regions).some((zones) => zones.includes(chosen));
  return isListed ? listed : [group('Chosen before', [chosen], now), ...listed];
}

export function zoneOption(zone: string, now: Temporal.Instant): types.PlainTextOption {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return { text: { type: 'plain_text', text: `${city} (UTC${now.toZonedDateTimeISO(zone).offset})` }, value: zone };
}

/** Whether this machine knows an IANA zone of that name. */
export function isZone(name: string): boolean {
  try {
    return Temporal.Now.zonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
}

function group(region: string, zones: readonly string[], now: Temporal.Instant) {
  return { label: { type: 'plain_text' as const, text: region }, options: zones.map((zone) => zoneOption(zone, now)) };
}

function inAfrica(city: string): string {
  return `Africa/${city}`;
}

function inAsia(city: string): string {
  return `Asia/${city}`;
}
