/** Each part of a notice, with values in the place of spans. */
import type { ChairDraft, ItemDraft, NoticeDraft, SignatureDraft } from '../fields/draft.js'
import type {
  Assignment,
  Chair,
  Deadline,
  Header,
  Item,
  Meeting,
  Recipient,
  Reference,
  Signature,
} from '../notice.js'
import type { Trail } from './trail.js'

type Of<Key extends 'assignments' | 'recipients' | 'references'> = NoticeDraft[Key][number]

export function writeHeader(header: NoticeDraft['header'], trail: Trail): Header {
  const { system, place, date, type, subject } = header
  return {
    system: system && trail.choice(system, 'system'),
    motto: trail.texts(header.motto, 'motto'),
    issuer: trail.part(header.issuer, 'issuer', writeIssuer),
    number: header.number && trail.whole(header.number, 'number', writeNumber),
    place: trail.textOrNull(place, 'place'),
    date: trail.textOrNull(date, 'date'),
    type: trail.textOrNull(type, 'type'),
    subject: trail.textOrNull(subject, 'subject'),
    addressees: trail.texts(header.addressees, 'addressees'),
  }
}

function writeIssuer({ parent, name }: NoticeDraft['header']['issuer'], trail: Trail): Header['issuer'] {
  return { parent: trail.textOrNull(parent, 'parent'), name: trail.textOrNull(name, 'name') }
}

function writeNumber(
  { text, ordinal, symbol }: NonNullable<NoticeDraft['header']['number']>,
  trail: Trail,
): Header['number'] {
  return { text: trail.text(text, 'text'), ordinal, symbol: trail.textOrNull(symbol, 'symbol') }
}

export function writeMeeting(meeting: NoticeDraft['meeting'], trail: Trail): Meeting {
  const { date, endDate, session, name, place } = meeting
  return {
    date: trail.textOrNull(date, 'date'),
    endDate: trail.textOrNull(endDate, 'endDate'),
    session: session && trail.choice(session, 'session'),
    name: trail.textOrNull(name, 'name'),
    place: trail.textOrNull(place, 'place'),
    chair: trail.part(meeting.chair, 'chair', writeChair),
    coChairs: trail.parts(meeting.coChairs, 'coChairs', writeChair),
  }
}

function writeChair({ name, positions, body }: ChairDraft, trail: Trail): Chair {
  return {
    name: trail.textOrNull(name, 'name'),
    positions: trail.texts(positions, 'positions'),
    body: trail.textOrNull(body, 'body'),
  }
}

export function writeItem(item: ItemDraft, trail: Trail): Item {
  return {
    marker: trail.textOrNull(item.marker, 'marker'),
    number: trail.textOrNull(item.number, 'number'),
    text: trail.text(item.text, 'text'),
    deadlines: trail.wholes(item.deadlines, 'deadlines', writeDeadline),
    items: trail.parts(item.items, 'items', writeItem),
  }
}

function writeDeadline({ text, date }: ItemDraft['deadlines'][number], trail: Trail): Deadline {
  return { text: trail.text(text, 'text'), date: trail.textOrNull(date, 'date') }
}

export function writeAssignment(assignment: Of<'assignments'>, trail: Trail): Assignment {
  return {
    body: trail.text(assignment.body, 'body'),
    role: trail.choice(assignment.role, 'role'),
    item: trail.textOrNull(assignment.item, 'item'),
    tasks: trail.texts(assignment.tasks, 'tasks'),
    deadlines: trail.wholes(assignment.deadlines, 'deadlines', writeDeadline),
  }
}

export function writeRecipient({ text, name, purpose, archive }: Of<'recipients'>, trail: Trail): Recipient {
  return {
    text: trail.text(text, 'text'),
    name: trail.text(name, 'name'),
    purpose: trail.textOrNull(purpose, 'purpose'),
    archive,
  }
}

export function writeSignature(
  { authority, position, title, name, mark }: SignatureDraft,
  trail: Trail,
): Signature {
  return {
    authority: trail.parts(authority, 'authority', writeAuthority),
    position: trail.textOrNull(position, 'position'),
    title: trail.textOrNull(title, 'title'),
    name: trail.textOrNull(name, 'name'),
    mark: trail.textOrNull(mark, 'mark'),
  }
}

function writeAuthority(
  { capacity, of }: SignatureDraft['authority'][number],
  trail: Trail,
): Signature['authority'][number] {
  return { capacity: trail.choice(capacity, 'capacity'), of: trail.text(of, 'of') }
}

export function writeReference({ text, type, number, date }: Of<'references'>, trail: Trail): Reference {
  return {
    text: trail.text(text, 'text'),
    type: trail.textOrNull(type, 'type'),
    number: trail.text(number, 'number'),
    date: trail.textOrNull(date, 'date'),
  }
}
