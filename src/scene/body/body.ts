import type { BufferGeometry, Material } from 'three';
import { Box3, Group, Mesh } from 'three';
import { DISC_IDS, isMuscleId, partOf } from '#domain/ids';
import type { StructureId } from '#domain/ids';
import type { Detail } from '../materials/base-material.ts';
import { createBoneMaterial } from '../materials/bone-material.ts';
import type { PartLook, SharedLook } from '../materials/look-uniforms.ts';
import { createMuscleMaterial } from '../materials/muscle-material.ts';
import { createSkinMaterial } from '../materials/skin-material.ts';
import type { FoundPart } from './scene-index.ts';
import { ownGeometry } from './own-geometry.ts';

export type PartKind = 'skin' | 'muscle' | 'bone' | 'disc';

export interface ScenePart {
  readonly id: StructureId;
  readonly kind: PartKind;
  readonly mesh: Mesh<BufferGeometry, Material>;
  readonly lengthMm: number;
  readonly widthMm: number;
  look: PartLook;
  /** muscles: the selected point on the fibres */
  pointLook: PointLook | null;
}

export interface PointLook {
  readonly setAddress: (u: number, v: number) => void;
  readonly setStrength: (strength: number) => void;
}

const kindOf = (id: StructureId): PartKind => {
  const part = partOf(id);
  if (part === 'skin') return 'skin';
  if (isMuscleId(part)) return 'muscle';
  return (DISC_IDS as readonly string[]).includes(part) ? 'disc' : 'bone';
};

/** Neighbours of one red run into each other; a hair's breadth of lightness, the same at every start, sets them apart. */
const toneOf = (id: StructureId): number => {
  const letters = [...partOf(id)].reduce((sum, letter, index) => sum + letter.charCodeAt(0) * (index + 3), 0);
  return 0.95 + (letters % 7) * 0.017;
};

/** A muscle whose table gives no size still gets fibres of a usual scale. */
const USUAL_MM = { length: 140, width: 60 };

/** Everything that has been loaded, by structure. Holds three.js objects; the store never sees it. */
export class Body {
  readonly root = new Group();
  readonly parts = new Map<StructureId, ScenePart>();
  readonly look: SharedLook;
  #detail: Detail;

  constructor(look: SharedLook, detail: Detail) {
    this.look = look;
    this.#detail = detail;
    this.root.name = 'body';
  }

  add(found: readonly FoundPart[]): readonly ScenePart[] {
    return found.map(({ id, mesh: loaded, extras }) => {
      loaded.updateWorldMatrix(true, false);
      const mesh = new Mesh(ownGeometry(loaded.geometry), loaded.material as Material);
      mesh.applyMatrix4(loaded.matrixWorld);
      mesh.updateMatrixWorld(true);
      mesh.matrixAutoUpdate = false;
      mesh.name = id;
      const kind = kindOf(id);
      // The skin last: where it is glass, what lies under it must be there already.
      mesh.renderOrder = kind === 'skin' ? 10 : 0;
      const { lengthMm = USUAL_MM.length, widthMm = USUAL_MM.width } = extras;
      const part: ScenePart = { id, kind, mesh, lengthMm, widthMm, ...this.#dress(id, kind, lengthMm, widthMm, mesh) };
      this.parts.set(id, part);
      this.root.add(mesh);
      return part;
    });
  }

  #dress(id: StructureId, kind: PartKind, lengthMm: number, widthMm: number, mesh: Mesh<BufferGeometry, Material>) {
    const old = mesh.material;
    const detail = this.#detail;
    const made =
      kind === 'skin'
        ? { ...createSkinMaterial(this.look, detail), pointLook: null }
        : kind === 'muscle'
          ? createMuscleMaterial(this.look, detail, { lengthMm, widthMm, tone: toneOf(id) })
          : { ...createBoneMaterial(this.look, detail, { cartilage: kind === 'disc' ? 0.62 : 0 }), pointLook: null };
    mesh.material = made.material;
    old.dispose();
    return { look: made.look, pointLook: made.pointLook };
  }

  /** Another quality: every part gets a new material; the next look at the store sets its values. */
  setDetail(detail: Detail): boolean {
    if (detail === this.#detail) return false;
    this.#detail = detail;
    for (const part of this.parts.values()) {
      const dressed = this.#dress(part.id, part.kind, part.lengthMm, part.widthMm, part.mesh);
      part.look = dressed.look;
      part.pointLook = dressed.pointLook;
    }
    return true;
  }

  bounds(target = new Box3()): Box3 {
    target.makeEmpty();
    for (const { mesh } of this.parts.values()) target.expandByObject(mesh);
    return target;
  }

  dispose(): void {
    for (const { mesh } of this.parts.values()) {
      mesh.geometry.dispose();
      mesh.material.dispose();
    }
    this.parts.clear();
    this.root.clear();
  }
}
