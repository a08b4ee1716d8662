/**
 * The contract: what is written for one notice. Types, validation, JSON Schema and the field
 * reference in docs/output.md all follow this one zod schema.
 */
import * as z from 'zod'

const text = z.string()
/** ISO 8601 calendar date, `2021-09-16`. */
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const deadlineSchema = z.strictObject({
  text: text.describe('The words that set the deadline, verbatim'),
  date: isoDate.nullable().describe('The last day it allows; null where it is no calendar date'),
})

export interface Item {
  marker: string | null
  number: string | null
  text: string
  deadlines: Deadline[]
  items: Item[]
}

export const itemSchema: z.ZodType<Item> = z.strictObject({
  marker: text.nullable().describe('As printed: "4.", "3.1.", "a)", "-"; null for an unmarked paragraph'),
  number: text.nullable().describe('The printed number without punctuation; null for bullets'),
  text,
  deadlines: z.array(deadlineSchema),
  get items() {
    return z.array(itemSchema)
  },
})

export const chairSchema = z.strictObject({
  name: text.nullable().describe('Without đồng chí, ông, bà, rank or academic title'),
  positions: z.array(text),
  body: text.nullable().describe('The collective that concluded, or on whose behalf the chair spoke'),
})

export const headerSchema = z.strictObject({
  system: z.enum(['party', 'state']).nullable(),
  motto: z.array(text).describe('Quốc hiệu and Tiêu ngữ, or the Party title, one line each'),
  issuer: z.strictObject({ parent: text.nullable(), name: text.nullable() }),
  number: z
    .strictObject({ text, ordinal: z.int().nonnegative().nullable(), symbol: text.nullable() })
    .nullable(),
  place: text.nullable(),
  date: isoDate.nullable(),
  type: text.nullable(),
  subject: text.nullable(),
  addressees: z.array(text),
})

export const meetingSchema = z.strictObject({
  date: isoDate.nullable(),
  endDate: isoDate.nullable(),
  session: z.enum(['sáng', 'chiều', 'tối']).nullable(),
  name: text.nullable(),
  place: text.nullable(),
  chair: chairSchema,
  coChairs: z.array(chairSchema),
})

export const assignmentSchema = z.strictObject({
  body: text,
  role: z.enum(['lead', 'support']),
  item: text.nullable(),
  tasks: z.array(text),
  deadlines: z.array(deadlineSchema),
})

export const recipientSchema = z.strictObject({
  text,
  name: text,
  purpose: text.nullable(),
  archive: z.boolean(),
})

export const signatureSchema = z.strictObject({
  authority: z.array(z.strictObject({ capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']), of: text })),
  position: text.nullable(),
  title: text.nullable().describe('Rank or academic title before the name: "Đại tá", "TS."'),
  name: text.nullable(),
  mark: text.nullable().describe('"(Đã ký)" and the like'),
})

export const referenceSchema = z.strictObject({
  text,
  type: text.nullable(),
  number: text,
  date: isoDate.nullable(),
})

export const diagnosticSchema = z.strictObject({
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
})

export const reviewSchema = z.strictObject({
  pointer: text.describe('JSON Pointer to the value'),
  reason: text,
})

const pointSchema = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  offset: z.int().nonnegative(),
})
const spanSchema = z.strictObject({ start: pointSchema, end: pointSchema })
/** A unist Position; `parts` where the value stands in several places (columns, a page break). */
export const positionSchema = z.strictObject({
  start: pointSchema,
  end: pointSchema,
  parts: z.array(spanSchema).optional(),
})

export const noticeSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.strictObject({
    path: text,
    format: z.enum(['text']),
    encoding: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  kind: z.enum(['notice', 'document', 'report']),
  header: headerSchema,
  meeting: meetingSchema,
  preamble: z.array(text),
  conclusions: z.array(itemSchema),
  closing: z.array(text),
  assignments: z.array(assignmentSchema),
  recipients: z.array(recipientSchema),
  signature: signatureSchema.nullable(),
  coSignatures: z.array(signatureSchema),
  references: z.array(referenceSchema),
  unplaced: z.array(text),
  review: z.array(reviewSchema),
  diagnostics: z.array(diagnosticSchema),
  positions: z.record(text, positionSchema).optional(),
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
