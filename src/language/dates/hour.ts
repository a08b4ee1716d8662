/** An hour of the day, as patterns hold it: `17 giờ 00`, `8h30`, `14 g 30 phút`, `7h30p`, `7 giờ 30'`. */
export const HOUR = String.raw`\d{1,2} ?(?:giờ|[hg](?![a-zà-ỹ]))(?: ?\d{1,2})?(?: ?(?:phút|p(?![a-zà-ỹ])|['’]))?`

/** Up to four of them: `06h00 và 17h00`, `7h, 13h, 19h`. */
export const HOURS = String.raw`${HOUR}(?:(?:,| và) ${HOUR}){0,3}`
