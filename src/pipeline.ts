/**
 * The way of a notice on one page: `parseBlocks` reads a text into the block tree, then each step fills one part
 * of the draft. `render.ts` writes the notice from it.
 *
 * Order matters: a step may read what earlier steps have filled.
 */
import type { NoticeTree } from './blocks/tree.js'
import { fillAssignments } from './fields/assignments.js'
import { check } from './fields/checks.js'
import { fillConclusions } from './fields/conclusions.js'
import { Context } from './fields/context.js'
import { fillDeadlines } from './fields/deadlines.js'
import { fillHeader } from './fields/header.js'
import { fillKind } from './fields/kind.js'
import { fillMeeting } from './fields/meeting.js'
import { fillOpening } from './fields/opening.js'
import { fillRecipients } from './fields/recipients.js'
import { fillCitations } from './fields/references.js'
import { fillReport } from './fields/report.js'
import { fillSignature } from './fields/signature.js'
import { fillUnplaced } from './fields/unplaced.js'

/** One step: the part that it fills, and how. */
export interface Step {
  name: string
  fill: (tree: NoticeTree, context: Context) => void
}

export const steps: readonly Step[] = [
  { name: 'header', fill: fillHeader },
  { name: 'kind', fill: fillKind },
  { name: 'report', fill: fillReport },
  { name: 'conclusions', fill: fillConclusions },
  { name: 'opening', fill: fillOpening },
  { name: 'meeting', fill: fillMeeting },
  { name: 'deadlines', fill: fillDeadlines },
  { name: 'assignments', fill: fillAssignments },
  { name: 'recipients', fill: fillRecipients },
  { name: 'signature', fill: fillSignature },
  { name: 'references', fill: fillCitations },
  { name: 'unplaced', fill: fillUnplaced },
  { name: 'checks', fill: check },
]

/** Runs every step over the tree. */
export function fill(tree: NoticeTree): Context {
  const context = new Context(tree.source)
  for (const step of steps) step.fill(tree, context)
  return context
}
