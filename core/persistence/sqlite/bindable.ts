import { Fault } from '../../app/fault.ts';
import type { Bindable } from './engine.ts';

/**
 * The value as both drivers store it without loss.
 *
 * @param position from 1, for the message
 * @throws Fault STORE-005 for what a driver would bend silently: unsafe integers, NaN, dates, objects
 */
export function bindable(value: unknown, position: number): Bindable {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' && (Number.isSafeInteger(value) || isFraction(value))) return value;
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  throw new Fault('STORE-005', { position, type: value instanceof Date ? 'Date' : typeof value });
}

const isFraction = (value: number): boolean => Number.isFinite(value) && !Number.isInteger(value);
