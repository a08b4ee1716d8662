import type { Feature } from 'write-excel-file/node'
import { getCellAddress, sanitizeAttributeValue } from 'write-excel-file/utility'
import type { Column, Row } from '../tables/table.js'
import { type FileContent, SHEET, insertInto } from './sheet-xml.js'

/** A cell (0-based) that opens `target`, a URL or a path relative to the workbook. */
export interface Link {
  readonly row: number
  readonly column: number
  readonly target: string
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Excel opens no sheet with more links. */
const mostLinks = 65_530

/** The links of each sheet. Cells with the same target share a relationship. */
export function links(sheets: readonly (readonly Link[])[]): Feature<FileContent> {
  const targets = sheets.map((sheet) => [...new Set(sheet.map(({ target }) => target))])
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!.slice(0, mostLinks)
            if (sheet.length === 0) return xml
            const ids = new Map(targets[sheetIndex]!.map((target, index) => [target, index]))
            const cells = sheet.map(
              ({ row, column, target }) =>
                `<hyperlink ref="${getCellAddress(row, column)}" r:id="rId-link-${ids.get(target)}"/>`,
            )
            return insertInto(xml, `<hyperlinks>${cells.join('')}</hyperlinks>`)
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

/** The links in the rows of a register (below its heading): each opens the source of its notice. */
export function linksOn(columns: readonly Column[], rows: readonly Row[], prefix: string): Link[] {
  const column = columns.findIndex(({ kind }) => kind === 'link')
  return rows.flatMap((row, index) => {
    const path = row[column]
    return typeof path === 'string' && path !== '-'
      ? [{ row: index + 1, column, target: targetOf(path, prefix) }]
      : []
  })
}

/** `../a b.txt` → `../a%20b.txt`, `D:/a.txt` → `file:///D:/a.txt`, `//server/a.txt` → `file://server/a.txt` */
function targetOf(path: string, prefix: string): string {
  const whole = isRooted(path) ? path : prefix + path
  const url = whole.split('/').map(encodeURIComponent).join('/')
  if (!isRooted(whole)) return url
  return `file:${url.startsWith('//') ? '' : url.startsWith('/') ? '//' : '///'}${url.replace('%3A', ':')}`
}

/** Absolute, on any system. */
function isRooted(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path)
}
