/** Beginnings of lines that do not continue the line above. */
import { ASSIGNING_VERBS, DECISIONS, GIVING_COMPOUNDS } from '../../vocabulary/directive-verbs.js'
import { ENACTING_WORDS } from '../../vocabulary/frame.js'
import { GROUNDS, opensText } from '../head/words.js'
import type { Source } from '../tree.js'

/** The closing of a notice begins a paragraph, even below a full line. */
export const CLOSES =
  /^(?:Trên đây|Nơi nhận|Thừa lệnh|Trân trọng|Rất mong|Nay,? thông báo|Thông báo (?:này|để|đến)|[^.;:,]{3,60} thông báo (?:để|đến|tới|(?:(?:nội dung|ý kiến) )?(?:kết luận|chỉ đạo))|[^.;:,]{3,40} yêu cầu các (?:cấp ủy|chi bộ|cơ quan|đơn vị|sở))/u
/** `6 tháng đầu năm, thu ngân sách đạt …`, `9 tháng qua …`: how a paragraph may begin without a capital. */
export const PERIODS = /^\d{1,2} (?:tháng|năm) (?:đầu|cuối|qua|vừa)(?![a-zà-ỹ])/
/** `QUYẾT ĐỊNH:` before the decision, whatever the grounds above end with. */
const ENACTS = new RegExp(`^(?:${ENACTING_WORDS.join('|').toUpperCase()})[:*_\\s]*$`)
const ENACTS_LENGTH = 20
/** `…,` / `Để có cơ sở trình …`: with a capital these words open a sentence. */
export const PURPOSE = /^(?:Để|Nhằm|Căn cứ|Thực hiện|Sau khi|Trên cơ sở) /u
/** These lead to the conclusions, and mostly begin a paragraph. */
export const LEADS = /^(?:Sau khi|Qua nghe|Trên cơ sở (?:ý kiến|báo cáo|kết quả))/u
/** Inside a sentence names have a capital, these verbs do not. */
export const ORDERS = new RegExp(
  `^(?:${[...ASSIGNING_VERBS.filter((verb) => verb.includes(' ')), ...DECISIONS]
    .map((verb) => verb.charAt(0).toUpperCase() + verb.slice(1))
    .join('|')}|Giao(?! (?:${GIVING_COMPOUNDS.join('|')}))) `,
  'u',
)
/** So many characters show a ground or an opening. */
export const FIRST_WORDS = 80

/** Whether a line is `QUYẾT ĐỊNH:` or the like. */
export const enacts = (words: string): boolean => words.length <= ENACTS_LENGTH && ENACTS.test(words)

/** `Căn cứ Luật …`, `Theo đề nghị của …`: whether a ground of a decision begins at the offset. */
export const beginsGround = ({ bare }: Source, at: number): boolean =>
  GROUNDS.test(bare.slice(at, at + FIRST_WORDS))

/** `Thực hiện chỉ đạo của …, Bộ Tài chính hướng dẫn`: whether the opening of a text begins at the offset. */
export const opens = ({ bare }: Source, at: number): boolean => opensText(bare.slice(at, at + FIRST_WORDS))
