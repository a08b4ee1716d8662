/** The numbers that refer to the notes at the foot of a page: `… khoáng sản1. Tăng cường …`, `… lần thứ 5[3]`. */
import { latin } from '../../language/latin.js'

/** `khoáng sản1.` `NĐ-CP2,` `QH151` `lần thứ 5[3]`, but not `km2`. */
const MARK = latin(
  /(?:\p{Ll}{2}|[-/]\p{Lu}\p{L}{1,7}|QH\d\d|[)”"])(?<![cdkm]m)(\d{1,2})(?=\s?[\s.,;:)”"…])|\S\[(\d{1,2})\]/gu,
)

/** The marks of a text, read as far as asked for. */
export class NoteMarks {
  readonly #last = new Map<number, number>()

  constructor(
    private readonly text: string,
    private scanned: number,
  ) {}

  /** Whether the number follows a word between the offsets. */
  stand(number: number, from: number, to: number): boolean {
    if (to > this.scanned) {
      for (const match of this.text.slice(this.scanned, to).matchAll(MARK))
        this.#last.set(Number(match[1] ?? match[2]), this.scanned + match.index)
      this.scanned = to
    }
    return (this.#last.get(number) ?? -1) >= from
  }
}
