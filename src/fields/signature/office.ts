/** What one is in a committee, and by office: `PHÓ TRƯỞNG BAN` / **GIÁM ĐỐC SỞ Y TẾ**. */
import { COMMITTEE_POSTS, OFFICES } from '../../vocabulary/signatures.js'

const OF_COMMITTEE = new RegExp(`^(?:${COMMITTEE_POSTS.join('|')})(?: thuong truc| tt)?$`)
const OF_COUNCIL = /^(?:pho )?chu tich(?: hoi dong)?$/
const BY_OFFICE = new RegExp(`^(?:${OFFICES.join('|')}) `)

/** What one heads besides: `PHÓ CHÁNH VĂN PHÒNG` / **TRƯỞNG BAN TIẾP CÔNG DÂN TỈNH**. */
const WHOLE_OFFICE = /^(?:pho )?(?:chanh van phong|chu tich|giam doc)$/
const HEADS_BESIDES = /^(?:pho )?truong ban [a-z]/

/** `PHÓ GIÁM ĐỐC SỞ Y TẾ` below `TRƯỞNG ĐOÀN`; both in bare letters. */
export function isOfficeOfMember(office: string, post: string): boolean {
  return BY_OFFICE.test(office) && OF_COMMITTEE.test(post)
}

/** Also `GIÁM ĐỐC SỞ Y TẾ` below `PHÓ CHỦ TỊCH HỘI ĐỒNG`, and what one heads besides. */
export function isOfficeBeside(office: string, post: string): boolean {
  if (HEADS_BESIDES.test(office) && WHOLE_OFFICE.test(post)) return true
  if (!BY_OFFICE.test(office)) return false
  return OF_COMMITTEE.test(post) || (OF_COUNCIL.test(post) && !office.includes('chu tich'))
}
