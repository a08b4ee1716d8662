/** Reads the pieces of a foot one after the other: the first step that accepts a piece reads it. */
import type { Source } from '../tree.js'
import type { Piece } from './piece.js'
import { FootReading, type Step } from './reading.js'
import { readAppendix, readChrome, readFurniture, readRule, readStamp } from './steps/aside.js'
import { readDate } from './steps/date.js'
import { readLabel } from './steps/label.js'
import { readContinuation, readEntry, readManner, readPurpose } from './steps/recipient.js'
import { readSignature } from './steps/signature.js'
import { readSigner } from './steps/signer.js'

/** @param undated - the head has no date */
export function readPieces(source: Source, pieces: readonly Piece[], undated: boolean): FootReading {
  const foot = new FootReading(source, pieces, undated)
  for (const piece of pieces) if (!isRead(foot, piece)) leave(foot, piece)
  return foot
}

const isRead: Step = (foot, piece) =>
  readStamp(foot, piece) ||
  readRule(foot, piece) ||
  readFurniture(foot, piece) ||
  readDate(foot, piece) ||
  readLabel(foot, piece) ||
  readAppendix(foot, piece) ||
  readChrome(foot, piece) ||
  readEntry(foot, piece) ||
  readPurpose(foot, piece) ||
  readSignature(foot, piece) ||
  readSigner(foot, piece) ||
  readContinuation(foot, piece) ||
  readManner(foot, piece)

/** `Các tin khác:` / `- Hội nghị triển khai …`: after a complete foot, lists belong to the web page. */
function leave(foot: FootReading, { range }: Piece): void {
  foot.ended ||= foot.archived && foot.hasName
  foot.setAside('after', range)
}
