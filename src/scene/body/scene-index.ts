import type { BufferGeometry, Object3D } from 'three';
import { BufferAttribute, Mesh } from 'three';
import { SURFACE_ATTRIBUTE_THREE } from '#contract/attributes';
import type { PartExtras } from '#contract/attributes';
import { isStructureId } from '#domain/ids';
import type { StructureId } from '#domain/ids';

/** A mesh of a built file with the structure that it shows. From here on nobody reads a node's name. */
export interface FoundPart {
  readonly id: StructureId;
  readonly mesh: Mesh<BufferGeometry>;
  readonly extras: PartExtras;
}

/** The loader makes names unique within a file, so the name as written is the one it keeps beside the extras. */
const writtenName = (node: Object3D): string => {
  const kept: unknown = node.userData['name'];
  return typeof kept === 'string' ? kept : node.name;
};

const positive = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);

/** Counts of triangles, none smaller than the one before. */
const seenCounts = (value: unknown): readonly number[] | undefined => {
  const isRising = (counts: readonly unknown[]): counts is readonly number[] => counts.every((n, at) => Number.isInteger(n) && Number(n) >= Number(counts[at - 1] ?? 0));
  return Array.isArray(value) && value.length > 0 && isRising(value) ? value : undefined;
};

const readExtras = (node: Object3D): PartExtras => {
  const lengthMm = positive(node.userData['lengthMm']);
  const widthMm = positive(node.userData['widthMm']);
  const seen = seenCounts(node.userData['seen']);
  return { ...(lengthMm ? { lengthMm } : {}), ...(widthMm ? { widthMm } : {}), ...(seen ? { seen } : {}) };
};

/** A part without baked light is open to the sky everywhere: left out, the attribute would read as deepest shade. */
function ensureSurface(geometry: BufferGeometry): void {
  if (geometry.hasAttribute(SURFACE_ATTRIBUTE_THREE)) return;
  const count = geometry.getAttribute('position').count;
  const values = new Uint8Array(count * 4).map((_, index) => (index % 4 === 0 || index % 4 === 3 ? 255 : 0));
  geometry.setAttribute(SURFACE_ATTRIBUTE_THREE, new BufferAttribute(values, 4, true));
}

/** Every structure in a loaded file. A mesh below a named node (packed positions put one there) belongs to that node. */
export function findParts(root: Object3D): FoundPart[] {
  const found: FoundPart[] = [];
  const visit = (node: Object3D, owner: { id: StructureId; extras: PartExtras } | null) => {
    const name = writtenName(node);
    const here = isStructureId(name) ? { id: name, extras: readExtras(node) } : owner;
    if (node instanceof Mesh && here) {
      ensureSurface(node.geometry);
      found.push({ ...here, mesh: node });
    }
    for (const child of node.children) visit(child, here);
  };
  visit(root, null);
  return found;
}
