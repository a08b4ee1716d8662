import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/blocks/body.js'
import { source } from '../source.js'

/** The kind and number of the markers that begin the lines. */
function markers(...lines: string[]) {
  const text = source(...lines)
  const { paragraphs } = readBody(text, 0, 0, text.lines.length)
  return paragraphs.map(({ marker }) => marker && `${marker.kind} ${marker.text}`)
}

describe('tellMisreadOnes', () => {
  it('tells them by the figure that follows', () => {
    expect(markers('I. Tuyên truyền.', '- Xã A.', '2. Rà soát.')).toEqual([
      'arabic I.',
      'bullet -',
      'arabic 2.',
    ])
    expect(markers('l) Tuyên truyền.', '2) Rà soát.')).toEqual(['arabic l)', 'arabic 2)'])
    const text = source('I. A.', '2. B.')
    expect(readBody(text, 0, 0, 2).paragraphs.map(({ marker }) => marker?.series)).toEqual([
      'arabic.',
      'arabic.',
    ])
  })

  it('tells a Roman one by the two, where a list begins below either', () => {
    expect(markers('1. Đánh giá.', '1. Ưu điểm.', '2. Hạn chế.', 'II. Nhiệm vụ.')[0]).toBe('roman 1.')
    expect(markers('1. Đánh giá.', '- Ưu điểm.', 'II. Nhiệm vụ.')[0]).toBe('roman 1.')
    expect(markers('1. Đánh giá.', '2. Hạn chế.', 'II. Nhiệm vụ.')[0]).toBe('arabic 1.')
    expect(markers('I. Đánh giá.', '1. Ưu điểm.', 'II. Nhiệm vụ.')[1]).toBe('arabic 1.')
  })

  it('leaves those that count on, and those over a list of figures', () => {
    expect(markers('I. Đánh giá.', '2. Hạn chế.', 'II. Nhiệm vụ.')).toEqual([
      'roman I.',
      'arabic 2.',
      'roman II.',
    ])
    expect(markers('I. Đánh giá.', '1. Ưu điểm.', '2. Hạn chế.')).toEqual([
      'roman I.',
      'arabic 1.',
      'arabic 2.',
    ])
    expect(markers('I. Đánh giá.', '2) Hạn chế.')).toEqual(['roman I.', 'arabic 2)'])
  })
})
