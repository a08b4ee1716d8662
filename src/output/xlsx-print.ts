import {
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
} from 'write-excel-file/utility'
import type { Feature } from 'write-excel-file/node'
import type { FileContent } from './xlsx-content.js'

/** Printed, a sheet is as wide as the paper and as long as it needs. */
export const fitToWidth: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => {
          const setup = findElement(xml, 'pageSetup')! // It is told how it is turned.
          const attributes = { ...setup.openingTagAttributes, fitToWidth: 1, fitToHeight: 0 }
          const fitted = replaceElement(xml, setup, getSelfClosingTagMarkup('pageSetup', attributes))
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!
          const markup = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
          return insertElementMarkupAccordingToOrderOfSiblings(fitted, markup, order, 'worksheet')
        },
      },
    },
  },
}
