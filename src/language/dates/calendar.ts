/** The Gregorian calendar: which days exist, and the last day of a month. Months count from 1. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in the month; without a year, in its longest form (29 for February); 0 for a month that does not exist. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && isLeap(year ?? 2000)) return 29
  return DAYS[month - 1] ?? 0
}

/** `2021-09-16`; null where the year is unknown or the day does not exist. */
export function isoDate(year: number | null, month: number, day: number): string | null {
  if (year === null || day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The last day of the month; null where the year is unknown. Month 0 is December of the year before. */
export function lastDayOfMonth(year: number | null, month: number): string | null {
  if (year === null) return null
  return month === 0 ? isoDate(year - 1, 12, 31) : isoDate(year, month, daysInMonth(year, month))
}
