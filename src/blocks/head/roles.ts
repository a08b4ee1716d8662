/** What the pieces of a head are asked for. */
import type { Piece } from './pieces.js'

export const isMotto = ({ role }: Piece): boolean => role === 'motto'
export const isNumbered = ({ role }: Piece): boolean => role === 'number'
export const isDate = ({ role }: Piece): boolean => role === 'date'
export const isNamed = ({ role }: Piece): boolean => role === 'issuer'
/** Roles below the issuer. */
export const isPlaced = ({ role }: Piece): boolean => role === 'number' || role === 'date'
/** Words without a role of their own so far. */
export const isOther = ({ role }: Piece): boolean => role === 'other'
export const isOfFrame = ({ role }: Piece): boolean => role !== 'other' && role !== 'rule'
