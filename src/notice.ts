/**
 * The contract: what is written for one notice. Types, validation, JSON Schema and the field
 * reference in docs/output.md all follow this one zod schema.
 */
import * as z from 'zod'

const text = z.string()
const texts = z.array(text)
/** ISO 8601 calendar date, `2021-09-16`. */
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' })
const date = isoDate.nullable()

export const deadlineSchema = z
  .strictObject({
    text: text.describe('The words that set the deadline, verbatim'),
    date: date.describe('The last day it allows; null where it is no calendar date'),
  })
  .meta({ id: 'Deadline' })

export interface Item {
  marker: string | null
  number: string | null
  text: string
  deadlines: Deadline[]
  items: Item[]
}

export const itemSchema: z.ZodType<Item> = z
  .strictObject({
    marker: text.nullable().describe('As printed: "4.", "3.1.", "a)", "-"; null for an unmarked paragraph'),
    number: text.nullable().describe('The printed number without punctuation; null for bullets'),
    text: text.describe('The paragraph'),
    deadlines: z.array(deadlineSchema).describe('Those in the text'),
    get items() {
      return z.array(itemSchema).describe('What stands below it')
    },
  })
  .meta({ id: 'Item' })

export const chairSchema = z
  .strictObject({
    name: text
      .nullable()
      .describe('Without đồng chí, ông, bà, rank or academic title; null where only a collective presided'),
    positions: texts.describe('One each, in order'),
    body: text.nullable().describe('The collective that concluded, or on whose behalf the chair spoke'),
  })
  .meta({ id: 'Chair' })

export const headerSchema = z
  .strictObject({
    system: z.enum(['party', 'state']).nullable().describe('Of the Party or of the State'),
    motto: texts.describe('Quốc hiệu and Tiêu ngữ, or the Party title, one line each'),
    issuer: z
      .strictObject({
        parent: text.nullable().describe('Cơ quan chủ quản'),
        name: text.nullable().describe('Cơ quan ban hành; of one line only, it is the name'),
      })
      .describe('The issuing body, verbatim'),
    number: z
      .strictObject({
        text: text.describe('Số và ký hiệu, without blanks around the separators: "805-TB/VPTU"'),
        ordinal: z.int().nonnegative().nullable().describe('805; null where it is left blank'),
        symbol: text.nullable().describe('Without the year: "TB/VPTU"'),
      })
      .nullable()
      .describe('Null where there is none'),
    place: text.nullable().describe('Địa danh'),
    date: date.describe('Of issue'),
    type: text.nullable().describe('Tên loại, in sentence case: "Thông báo"; null in a công văn'),
    subject: text.nullable().describe('Trích yếu, or what follows "V/v"'),
    addressees: texts.describe('Kính gửi, one each'),
  })
  .meta({ id: 'Header' })

export const meetingSchema = z
  .strictObject({
    date: date.describe('The first day'),
    endDate: date.describe('The last day of several'),
    session: z.enum(['sáng', 'chiều', 'tối']).nullable().describe('The part of the day'),
    name: text.nullable().describe('What it was: "cuộc họp về phòng cháy rừng"'),
    place: text.nullable().describe('Where it was held, verbatim'),
    chair: chairSchema.describe('Who presided and concluded'),
    coChairs: z.array(chairSchema).describe('Who presided too'),
  })
  .meta({ id: 'Meeting' })

export const assignmentSchema = z
  .strictObject({
    body: text.describe('The organisation, office-holder or group that is named'),
    role: z
      .enum(['lead', 'support'])
      .describe('lead: is to do it; support: is named behind "phối hợp với" and the like'),
    item: text
      .nullable()
      .describe('The numbered item, by the printed numbers from the top down: "4", "II/4/a", "3.2"'),
    tasks: texts.describe('The sentences that say what is to be done, verbatim'),
    deadlines: z.array(deadlineSchema).describe('Those in these sentences'),
  })
  .meta({ id: 'Assignment' })

export const recipientSchema = z
  .strictObject({
    text: text.describe('As printed'),
    name: text.describe('Without the purpose'),
    purpose: text.nullable().describe('What the copy is for: "để báo cáo"'),
    archive: z.boolean().describe('True for the line "Lưu"'),
  })
  .meta({ id: 'Recipient' })

export const signatureSchema = z
  .strictObject({
    authority: z
      .array(
        z.strictObject({
          capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).describe('Thay mặt, ký thay, thừa lệnh …'),
          of: text.describe('In whose name: "CHÁNH VĂN PHÒNG"'),
        }),
      )
      .describe('In the order given'),
    position: text.nullable().describe('Of the signer'),
    title: text.nullable().describe('Rank or academic title before the name: "Đại tá", "TS."'),
    name: text.nullable().describe('Of the signer, without rank or title'),
    mark: text.nullable().describe('"(Đã ký)" and the like'),
  })
  .meta({ id: 'Signature' })

export const referenceSchema = z
  .strictObject({
    text: text.describe('As cited'),
    type: text.nullable().describe('"Quyết định"; null where none is named'),
    number: text.describe('"2686/QĐ-BCĐQG"'),
    date: date.describe('Of the document cited'),
  })
  .meta({ id: 'Reference' })

export const diagnosticSchema = z
  .strictObject({
    rule: text.describe('What found it: "conclusion-gap"'),
    severity: z.enum(['error', 'warning', 'info']).describe('An error or a warning is doubtful'),
    message: text.describe('In Vietnamese'),
    line: z.int().positive().nullable().describe('From 1; null where there is no place to point at'),
    column: z.int().positive().nullable().describe('From 1, in UTF-16 units'),
  })
  .meta({ id: 'Diagnostic' })

export const reviewSchema = z
  .strictObject({
    pointer: text.describe('JSON Pointer to the value'),
    reason: text.describe('Why it should be looked at, in Vietnamese'),
  })
  .meta({ id: 'Review' })

const pointSchema = z
  .strictObject({
    line: z.int().positive().describe('From 1'),
    column: z.int().positive().describe('From 1'),
    offset: z.int().nonnegative().describe('From 0'),
  })
  .meta({ id: 'Point', description: 'In UTF-16 units of the decoded text' })
const ends = {
  start: pointSchema.describe('Of the first character'),
  end: pointSchema.describe('Behind the last character'),
}
const spanSchema = z.strictObject(ends).meta({ id: 'Span' })
/** A unist Position; `parts` where the value stands in several places (columns, a page break). */
export const positionSchema = z
  .strictObject({
    ...ends,
    parts: z.array(spanSchema).optional().describe('Where the value stands in several places'),
  })
  .meta({ id: 'Position', description: 'A unist Position' })

export const noticeSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Another one where a field is renamed or dropped'),
  source: z
    .strictObject({
      path: text.describe('As named; "-" for standard input'),
      format: z.enum(['text']).describe('What was read'),
      encoding: text.describe('In which it was read: "utf-8"'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the bytes read'),
    })
    .describe('Where the notice was read from'),
  kind: z
    .enum(['notice', 'document', 'report'])
    .describe('A thông báo or kết luận, another official document, or an article that tells of one'),
  header: headerSchema.describe('What stands above the text'),
  meeting: meetingSchema.describe('Of which the notice tells'),
  preamble: texts.describe('The paragraphs before the first conclusion'),
  conclusions: z.array(itemSchema).describe('A tree, in the order of the notice'),
  closing: texts.describe('The paragraphs behind the last conclusion that speak of the notice as a whole'),
  assignments: z.array(assignmentSchema).describe('One for each body, role and item'),
  recipients: z.array(recipientSchema).describe('Nơi nhận, a line each'),
  signature: signatureSchema.nullable().describe('Of the first-named issuer; null where there is none'),
  coSignatures: z.array(signatureSchema).describe('The further ones of a joint notice'),
  references: z.array(referenceSchema).describe('The documents cited by number, each once'),
  unplaced: texts.describe('What is none of these: page numbers, furniture of web pages; in order'),
  review: z.array(reviewSchema).describe('What was inferred from where it stands'),
  diagnostics: z.array(diagnosticSchema).describe('What is missing or contradicts itself'),
  positions: z
    .record(text, positionSchema)
    .optional()
    .describe('Only on demand: from JSON Pointer to where the value stands in the decoded text'),
})

export type Notice = z.infer<typeof noticeSchema>
export type Header = z.infer<typeof headerSchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Chair = z.infer<typeof chairSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Assignment = z.infer<typeof assignmentSchema>
export type Recipient = z.infer<typeof recipientSchema>
export type Signature = z.infer<typeof signatureSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Diagnostic = z.infer<typeof diagnosticSchema>
export type Review = z.infer<typeof reviewSchema>
export type Position = z.infer<typeof positionSchema>
