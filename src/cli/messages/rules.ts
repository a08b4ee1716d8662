/**
 * The messages of the diagnostics in English. Those in Vietnamese are in the output, and quote the values.
 */
export const ruleTexts: Readonly<Record<string, string>> = {
  'not-a-notice': 'not a notice: it lacks what makes one (heading, number, conclusions)',
  'issuer-missing': 'no issuing body found',
  'number-missing': 'no number found',
  'issue-date-missing': 'no date of issue found',
  'type-missing': 'no document type found',
  'subject-missing': 'no subject found',
  'meeting-date-missing': 'no date of the meeting found',
  'chair-missing': 'no name of a chair found',
  'conclusions-missing': 'no conclusions found',
  'conclusion-gap': 'the numbering of the conclusions skips a number',
  'conclusion-repeat': 'the numbering of the conclusions repeats a number',
  'recipients-missing': 'no recipients found',
  'signature-missing': 'no signature found',
  'date-invalid': 'this date does not exist',
  'date-order': 'this date is before one that it should follow',
  'paragraph-rejoined': 'a sentence cut by a page break was rejoined',
  'paragraph-unsure': 'this line may begin a paragraph or continue the one above',
  'columns-unfolded': 'text in columns was separated',
  'encoding-converted': 'the text was converted from another encoding',
  'encoding-invalid': 'some characters are not valid in the encoding of the text',
  'case-lost': 'TCVN3 loses capitals with marks: this word may have one',
  'text-garbled': 'some characters are garbled',
}
