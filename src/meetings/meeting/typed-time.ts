/** A time of day as people type it. */

/** 'HH:MM' from '18:30', '18.30', '6.30pm', '6 pm', 'noon'; null where it is none. */
export function typedTime(typed: string): string | null {
  const text = typed
    .toLowerCase()
    .replace(/[\s.]+(?=[ap]\.?m)/g, '')
    .trim()
  if (text === 'noon' || text === 'midday') return '12:00'
  const found = /^(\d{1,2})(?:[:.]?(\d\d))?\s*(?:([ap])\.?m\.?)?$/.exec(text)
  if (!found) return null
  const [, hours = '', minutes = '00', half] = found
  if (half === undefined && found[2] === undefined) return null
  const hour = Number(hours)
  if (Number(minutes) > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return `${String(of24).padStart(2, '0')}:${minutes}`
}
