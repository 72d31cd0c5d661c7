import { BufferGeometry } from 'three';

/**
 * Left and right share one mesh in the file, but not their heat. This gives a part its own list of attributes over the same buffers:
 * nothing is copied, and the graphics memory holds each buffer once.
 */
export function ownGeometry(shared: BufferGeometry): BufferGeometry {
  const own = new BufferGeometry();
  own.setIndex(shared.getIndex());
  for (const [name, attribute] of Object.entries(shared.attributes)) own.setAttribute(name, attribute);
  if (!shared.boundingBox) shared.computeBoundingBox();
  if (!shared.boundingSphere) shared.computeBoundingSphere();
  own.boundingBox = shared.boundingBox;
  own.boundingSphere = shared.boundingSphere;
  own.userData['shared'] = shared;
  return own;
}

/** The geometry as loaded, the same object for both sides. */
export const sharedGeometry = (own: BufferGeometry): BufferGeometry => {
  const shared: unknown = own.userData['shared'];
  return shared instanceof BufferGeometry ? shared : own;
};
