import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'

/** The types that the contents of a file in a workbook may have. */
export type FileContent = Stream | Buffer | Blob

/** The path of the XML of each sheet in a workbook. */
export const SHEET = 'xl/worksheets/sheet{id}.xml'

/** Adds an element to the XML of a sheet, where the schema of Office Open XML wants it. */
export function insertInto(xml: string, markup: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet')!
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
}
