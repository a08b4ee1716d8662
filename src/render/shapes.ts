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
  trail.enter('header')
  const { system, place, date, type, subject } = header
  const written = {
    system: system && trail.choice(system, 'system'),
    motto: trail.texts(header.motto, 'motto'),
    issuer: writeIssuer(header.issuer, trail),
    number: header.number && writeNumber(header.number, trail),
    place: trail.textOrNull(place, 'place'),
    date: trail.textOrNull(date, 'date'),
    type: trail.textOrNull(type, 'type'),
    subject: trail.textOrNull(subject, 'subject'),
    addressees: trail.texts(header.addressees, 'addressees'),
  }
  trail.leave()
  return written
}

function writeIssuer({ parent, name }: NoticeDraft['header']['issuer'], trail: Trail): Header['issuer'] {
  trail.enter('issuer')
  const written = { parent: trail.textOrNull(parent, 'parent'), name: trail.textOrNull(name, 'name') }
  trail.leave()
  return written
}

function writeNumber(
  { text, ordinal, symbol }: NonNullable<NoticeDraft['header']['number']>,
  trail: Trail,
): Header['number'] {
  trail.enter('number')
  const written = {
    text: trail.text(text, 'text'),
    ordinal,
    symbol: trail.textOrNull(symbol, 'symbol'),
  }
  trail.leaveWhole()
  return written
}

export function writeMeeting(meeting: NoticeDraft['meeting'], trail: Trail): Meeting {
  trail.enter('meeting')
  const { date, endDate, session, name, place } = meeting
  const written = {
    date: trail.textOrNull(date, 'date'),
    endDate: trail.textOrNull(endDate, 'endDate'),
    session: session && trail.choice(session, 'session'),
    name: trail.textOrNull(name, 'name'),
    place: trail.textOrNull(place, 'place'),
    chair: writeChair(meeting.chair, 'chair', trail),
    coChairs: trail.list(meeting.coChairs, 'coChairs', writeChair),
  }
  trail.leave()
  return written
}

function writeChair({ name, positions, body }: ChairDraft, key: string | number, trail: Trail): Chair {
  trail.enter(key)
  const written = {
    name: trail.textOrNull(name, 'name'),
    positions: trail.texts(positions, 'positions'),
    body: trail.textOrNull(body, 'body'),
  }
  trail.leave()
  return written
}

export function writeItem(item: ItemDraft, index: number, trail: Trail): Item {
  trail.enter(index)
  const written = {
    marker: trail.textOrNull(item.marker, 'marker'),
    number: trail.textOrNull(item.number, 'number'),
    text: trail.text(item.text, 'text'),
    deadlines: trail.list(item.deadlines, 'deadlines', writeDeadline),
    items: trail.list(item.items, 'items', writeItem),
  }
  trail.leave()
  return written
}

function writeDeadline(
  { text, date }: ItemDraft['deadlines'][number],
  index: number,
  trail: Trail,
): Deadline {
  trail.enter(index)
  const written = { text: trail.text(text, 'text'), date: trail.textOrNull(date, 'date') }
  trail.leaveWhole()
  return written
}

export function writeAssignment(assignment: Of<'assignments'>, index: number, trail: Trail): Assignment {
  trail.enter(index)
  const written = {
    body: trail.text(assignment.body, 'body'),
    role: trail.choice(assignment.role, 'role'),
    item: trail.textOrNull(assignment.item, 'item'),
    tasks: trail.texts(assignment.tasks, 'tasks'),
    deadlines: trail.list(assignment.deadlines, 'deadlines', writeDeadline),
  }
  trail.leave()
  return written
}

export function writeRecipient(
  { text, name, purpose, archive }: Of<'recipients'>,
  index: number,
  trail: Trail,
): Recipient {
  trail.enter(index)
  const written = {
    text: trail.text(text, 'text'),
    name: trail.text(name, 'name'),
    purpose: trail.textOrNull(purpose, 'purpose'),
    archive,
  }
  trail.leaveWhole()
  return written
}

export function writeSignature(
  { authority, position, title, name, mark }: SignatureDraft,
  key: string | number,
  trail: Trail,
): Signature {
  trail.enter(key)
  const written = {
    authority: trail.list(authority, 'authority', writeAuthority),
    position: trail.textOrNull(position, 'position'),
    title: trail.textOrNull(title, 'title'),
    name: trail.textOrNull(name, 'name'),
    mark: trail.textOrNull(mark, 'mark'),
  }
  trail.leave()
  return written
}

function writeAuthority(
  { capacity, of }: SignatureDraft['authority'][number],
  index: number,
  trail: Trail,
): Signature['authority'][number] {
  trail.enter(index)
  const written = { capacity: trail.choice(capacity, 'capacity'), of: trail.text(of, 'of') }
  trail.leave()
  return written
}

export function writeReference(
  { text, type, number, date }: Of<'references'>,
  index: number,
  trail: Trail,
): Reference {
  trail.enter(index)
  const written = {
    text: trail.text(text, 'text'),
    type: trail.textOrNull(type, 'type'),
    number: trail.text(number, 'number'),
    date: trail.textOrNull(date, 'date'),
  }
  trail.leaveWhole()
  return written
}
