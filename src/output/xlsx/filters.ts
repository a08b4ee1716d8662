import type { Feature } from 'write-excel-file/node'
import { getCellAddress } from 'write-excel-file/utility'
import { type FileContent, SHEET, insertInto } from './sheet-xml.js'

/** Arrows in the heading of every sheet, to filter and sort its rows. */
export const filters: Feature<FileContent> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, { columns }) => {
          const rows = xml.split('<row ').length - 1
          const range = `A1:${getCellAddress(rows - 1, columns!.length - 1)}`
          return insertInto(xml, `<autoFilter ref="${range}"/>`)
        },
      },
    },
  },
}
