import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import type { Feature } from 'write-excel-file/node'
import type { FileContent } from './xlsx-content.js'

/** The arrows in the heading by which rows are filtered and sorted, on every sheet. */
export const filters: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns }) => {
          const rows = xml.split('<row ').length - 1
          const range = `A1:${getCellAddress(rows - 1, columns!.length - 1)}`
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!
          const markup = `<autoFilter ref="${range}"/>`
          return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
        },
      },
    },
  },
}
