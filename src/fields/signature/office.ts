/** What one is in a committee, and by office: `PHÓ TRƯỞNG BAN` / **GIÁM ĐỐC SỞ Y TẾ**. */
import { COMMITTEE_POSTS, OFFICES } from '../../vocabulary/signatures.js'

const OF_COMMITTEE = new RegExp(`^(?:${COMMITTEE_POSTS.join('|')})(?: thuong truc| tt)?$`)
const OF_COUNCIL = /^(?:pho )?chu tich(?: hoi dong)?$/
const BY_OFFICE = new RegExp(`^(?:${OFFICES.join('|')}) `)

/** `PHÓ GIÁM ĐỐC SỞ Y TẾ` below `TRƯỞNG ĐOÀN`; both in bare letters. */
export function isOfficeOfMember(office: string, post: string): boolean {
  return BY_OFFICE.test(office) && OF_COMMITTEE.test(post)
}

/** Also `GIÁM ĐỐC SỞ Y TẾ` below `PHÓ CHỦ TỊCH HỘI ĐỒNG`. */
export function isOfficeBeside(office: string, post: string): boolean {
  if (!BY_OFFICE.test(office)) return false
  return OF_COMMITTEE.test(post) || (OF_COUNCIL.test(post) && !office.includes('chu tich'))
}
