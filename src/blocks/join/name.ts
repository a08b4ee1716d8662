/** Names cut by the end of a line or a page. */
import { beginsCompoundVerb } from '../../language/bodies/complement/cursor.js'
import { headAt } from '../../language/bodies/heads.js'
import { comparableOf } from '../../language/comparable.js'
import { latin } from '../../language/latin.js'
import { LAWS, WANTING_BODIES, WANTING_NAMES } from '../../vocabulary/line-ends.js'

/** `… UBND phường Xuân` / `La hoàn thành …`: half of a name; few units have a name of one syllable. */
const NAME_END = latin(
  / (?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|thôn|sông|hồ) \p{Lu}\p{Ll}+$/u,
)
const NAME_GOES_ON = latin(/^\p{Lu}\p{Ll}+ \p{Ll}/u)
/** `… UBND đặc khu` / `Hòn Tre rà soát …` */
const WANTS_NAME = /(?<!các|,) (?:đặc khu|phường|thị trấn|thị xã|đồng chí|ông|bà)$/
const NAME = latin(/^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Ll}/u)
/** `4. Công an phường` / **Duy trì** `chế độ trực`: a task below a heading; a verb of one syllable may begin a name. */
const isTask = (words: string): boolean => beginsCompoundVerb(comparableOf(words.slice(0, VERB)), 0)
/** No verb is longer. */
const VERB = 30

/** `Sau khi thảo luận, Ban` / `Thường vụ Đảng ủy phường …`: a head without its name, inside a sentence. */
const WANTS_TAIL =
  /(?:[,;]|(?:^|\s)(?:và|của|với|giao|do|tại|cho)) (?:Ban|Bộ|Sở|Trường|Phòng|Ủy ban|Hội đồng|Công ty|Trung tâm|Chi cục|Cục|Vụ|Tổng cục)$/
const TAIL = latin(/^\p{Lu}\p{Ll}/u)

/** `2. Giao` / `Bộ Tài chính chủ trì …`: an order without its body, as some libraries break first lines. */
const WANTS_BODY = /^(?:\S{1,4} )?(?:Giao|Giao cho|Yêu cầu|Đề nghị)$/

/** Whether the end of a line and the line below are the halves of a name. */
export const isCutName = (before: string, below: string): boolean =>
  (NAME_END.test(before) && NAME_GOES_ON.test(below)) ||
  (WANTS_NAME.test(before) && NAME.test(below) && !isTask(below)) ||
  ((WANTS_TAIL.test(before) || WANTS_BODY.test(before)) && TAIL.test(below))

const WANTS = new RegExp(`(?:^|\\s)(?:${[...WANTING_BODIES, ...WANTING_NAMES].join('|')})$`)
const LAW = new RegExp(`^(?:${LAWS.join('|')}) `)
/** `… Ủy ban nhân dân tỉnh` / **Q**`uảng` **N**`gãi báo cáo …` */
const TWO_CAPITALS = latin(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u)
/** Heads of bodies are shorter. */
const HEAD_LENGTH = 60

/** The same for lines broken well before the margin: `- Giao` / `Cục Hải quan …`, `a) Cục` / `Trồng trọt`. */
export const isCutEarly = (before: string, below: string): boolean =>
  WANTS.test(before) ||
  LAW.test(below) ||
  (TWO_CAPITALS.test(below) && headAt(comparableOf(below.slice(0, HEAD_LENGTH)), 0) === null)
