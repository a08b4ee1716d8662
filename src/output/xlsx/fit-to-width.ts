import type { Feature } from 'write-excel-file/node'
import { findElement, getSelfClosingTagMarkup, replaceElement } from 'write-excel-file/utility'
import { type FileContent, SHEET, insertInto } from './sheet-xml.js'

/** Prints a sheet as wide as the paper, on as many pages as it needs. */
export const fitToWidth: Feature<FileContent> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) => {
          const setup = findElement(xml, 'pageSetup')! // The orientation of each sheet is set.
          const attributes = { ...setup.openingTagAttributes, fitToWidth: 1, fitToHeight: 0 }
          const fitted = replaceElement(xml, setup, getSelfClosingTagMarkup('pageSetup', attributes))
          return insertInto(fitted, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        },
      },
    },
  },
}
