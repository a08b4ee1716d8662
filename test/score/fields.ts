/** The fields that are scored, each as the units in which a notice has it. */
import type { Scored } from './gold.js'
import { datedIn, itemsIn } from './nested.js'
import { below, list, one, unit, type Unit } from './units.js'

export const FIELDS: Record<string, (notice: Scored) => Unit[]> = {
  kind: ({ kind }) => one(kind, '/kind'),
  'header.system': ({ header }) => one(header?.system, '/header/system'),
  'header.issuer': ({ header }) => {
    const { parent, name } = header?.issuer ?? {}
    return parent || name ? [unit([parent, name], below('/header/issuer', 'parent', 'name'))] : []
  },
  'header.number': ({ header }) => one(header?.number?.text, '/header/number/text'),
  'header.place': ({ header }) => one(header?.place, '/header/place'),
  'header.date': ({ header }) => one(header?.date, '/header/date'),
  'header.type': ({ header }) => one(header?.type, '/header/type'),
  'header.subject': ({ header }) => one(header?.subject, '/header/subject'),
  'header.addressees': ({ header }) => list(header?.addressees, '/header/addressees'),
  'meeting.date': ({ meeting }) =>
    meeting?.date ? [unit([meeting.date, meeting.endDate], below('/meeting', 'date', 'endDate'))] : [],
  'meeting.session': ({ meeting }) => one(meeting?.session, '/meeting/session'),
  'meeting.name': ({ meeting }) => one(meeting?.name, '/meeting/name'),
  'meeting.place': ({ meeting }) => one(meeting?.place, '/meeting/place'),
  'chair.name': ({ meeting }) => [
    ...one(meeting?.chair?.name, '/meeting/chair/name'),
    ...(meeting?.coChairs ?? []).flatMap(({ name }, n) => one(name, `/meeting/coChairs/${n}/name`)),
  ],
  'chair.positions': ({ meeting }) => list(meeting?.chair?.positions, '/meeting/chair/positions'),
  'chair.body': ({ meeting }) => one(meeting?.chair?.body, '/meeting/chair/body'),
  preamble: ({ preamble }) => list(preamble, '/preamble'),
  conclusions: ({ conclusions }) => [...itemsIn(conclusions, '/conclusions', 0)],
  closing: ({ closing }) => list(closing, '/closing'),
  assignments: ({ assignments }) =>
    (assignments ?? []).map(({ body, role, item, optional }, n) =>
      unit([body, role, item], below(`/assignments/${n}`, 'body', 'role', 'item'), optional),
    ),
  deadlines: (notice) =>
    [...datedIn(notice).values()].map(({ date, pointer }) => unit([date], [`${pointer}/date`])),
  recipients: ({ recipients }) =>
    (recipients ?? []).map(({ text, purpose, archive }, n) =>
      unit(
        [text, purpose, String(archive ?? false)],
        below(`/recipients/${n}`, 'text', 'name', 'purpose', 'archive'),
      ),
    ),
  'signature.authority': ({ signature }) =>
    (signature?.authority ?? []).map(({ capacity, of }, n) =>
      unit([capacity, of], below(`/signature/authority/${n}`, 'capacity', 'of')),
    ),
  'signature.position': ({ signature }) => one(signature?.position, '/signature/position'),
  'signature.name': ({ signature, coSignatures }) => [
    ...one(signature?.name, '/signature/name'),
    ...(coSignatures ?? []).flatMap(({ name }, n) => one(name, `/coSignatures/${n}/name`)),
  ],
  references: ({ references }) =>
    (references ?? []).map(({ type, number, date }, n) =>
      unit([type, number, date], below(`/references/${n}`, 'text', 'type', 'number', 'date')),
    ),
  // However it is cut into pieces.
  unplaced: ({ unplaced = [] }) =>
    unplaced.length > 0
      ? [
          unit(
            [unplaced.join(' ')],
            unplaced.map((_, n) => `/unplaced/${n}`),
          ),
        ]
      : [],
  diagnostics: ({ diagnostics }) =>
    (diagnostics ?? []).map((found, n) =>
      unit([typeof found === 'string' ? found : found.rule], [`/diagnostics/${n}/rule`]),
    ),
}

/** Of these only the named ones are asked for: more is no mistake. */
export const RECALL_ONLY: ReadonlySet<string> = new Set(['deadlines', 'diagnostics'])
