/** Dates: single ones, ranges, and the days on which a meeting was held. */
export { findDates, readDate, type CalendarContext, type DateMatch } from './dates/date.js'
export { findDateRanges, readDateRange, type DateRangeMatch } from './dates/date-range.js'
export { findMeetingDates, type MeetingDates } from './dates/meeting-dates.js'
