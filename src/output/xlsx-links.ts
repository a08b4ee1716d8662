import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility'
import type { Feature } from 'write-excel-file/node'
import type { FileContent } from './xlsx-content.js'

/** A cell (0-based) that opens `target`, a URL or a path relative to the workbook. */
export interface Link {
  readonly row: number
  readonly column: number
  readonly target: string
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Links that Excel takes on one sheet. */
const most = 65_530

/** Links on each sheet. Cells with one target share the relationship that holds it. */
export function links(sheets: readonly (readonly Link[])[]): Feature<FileContent> {
  const targets = sheets.map((sheet) => [...new Set(sheet.map(({ target }) => target))])
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!.slice(0, most)
            if (sheet.length === 0) return xml
            const ids = new Map(targets[sheetIndex]!.map((target, index) => [target, index]))
            const cells = sheet.map(
              ({ row, column, target }) =>
                `<hyperlink ref="${getCellAddress(row, column)}" r:id="rId-link-${ids.get(target)}"/>`,
            )
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!
            const markup = `<hyperlinks>${cells.join('')}</hyperlinks>`
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            targets[sheetIndex]!.map(
              (target, index) =>
                `<Relationship Id="rId-link-${index}" Type="${relationships}/hyperlink" Target="${sanitizeAttributeValue(target)}" TargetMode="External"/>`,
            ).join(''),
        },
      },
    },
  }
}
