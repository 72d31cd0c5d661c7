/**
 * In development the store freezes what it is given and refuses what does not survive JSON: a three.js object, a typed
 * array or a NaN in the state is a mistake to be found on the spot. In production this is not called.
 */
export function assertPlain(value: unknown, path = 'state'): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}; the store holds finite numbers only`);
    return;
  }
  if (typeof value !== 'object') throw new TypeError(`${path} is a ${typeof value}; the store holds plain data only`);
  if (Object.isFrozen(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) {
    throw new TypeError(`${path} is an instance of a class; the store holds plain data only`);
  }
  for (const [key, inner] of Object.entries(value)) assertPlain(inner, `${path}.${key}`);
  Object.freeze(value);
}
