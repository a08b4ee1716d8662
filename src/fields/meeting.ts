/**
 * Opening paragraphs and subject → `meeting`: day, part of the day, name, place, chair.
 *
 *     "Ngày 12/9/2021, tại Văn phòng UBND tỉnh, Chủ tịch … đã chủ trì buổi họp trực tuyến với …"
 *     "… tại cuộc họp trực tuyến Ban Chỉ đạo … với các địa phương ngày 05/7/2022"
 */
import type { NoticeTree } from '../blocks/tree.js'
import { readChairs } from './meeting/chair.js'
import type { Context } from './context.js'
import { forgetDays, readDays } from './meeting/days.js'
import { readName } from './meeting/name.js'
import { readPlace } from './meeting/place.js'

/** Paragraphs in which a meeting is opened; what comes later lists who was there, up to the one that leads over. */
const OPENING_PARAGRAPHS = 6

export function fillMeeting(_tree: NoticeTree, context: Context): void {
  const { draft, subject } = context
  const { meeting } = draft
  const opening = context.opening.filter(
    (_, index, { length }) => index < OPENING_PARAGRAPHS || index === length - 1,
  )
  const { chair, coChairs } = readChairs(opening, subject, context)
  meeting.chair = chair
  meeting.coChairs = coChairs
  const days = readDays(opening, subject, context)
  const name = readName(opening, subject, meeting.date?.value ?? null, context)
  meeting.name = name
  meeting.place = readPlace(opening, days, name, context)
  if (draft.kind !== 'notice' && !name && !chair.name && !chair.body) forgetDays(meeting)
}
