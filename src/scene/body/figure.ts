import type { BufferGeometry, Camera, Material } from 'three';
import { BufferAttribute, Mesh } from 'three';
import type { LookUniforms, PartLook } from '../materials/look-uniforms.ts';
import { createLookUniforms } from '../materials/look-uniforms.ts';
import { markForVeil } from '../materials/veil-stencil.ts';
import type { PartKind } from './part-kind.ts';

const HEAT_ATTRIBUTE = 'a_heat';
const HEAT_BYTES = 4;
/** The skin last: where it is glass, what lies under it must be there already. */
const SKIN_LAST = 10;

export interface FigureOptions {
  readonly kind: PartKind;
  readonly geometry: BufferGeometry;
  /** in the order of the sides in the geometry: one, or right and left */
  readonly looks: readonly PartLook[];
  readonly makeMaterial: (uniforms: LookUniforms) => Material;
}

/** What is drawn: a midline part, or both sides of a pair in one call. A side that is not shown is left out of the range that is drawn. */
export class Figure {
  readonly mesh: Mesh<BufferGeometry, Material | Material[]>;
  readonly #kind: PartKind;
  readonly #looks: readonly PartLook[];
  readonly #uniforms = createLookUniforms();
  /** indices of one side; both sides have equally many */
  readonly #sideLength: number;
  readonly #makeMaterial: (uniforms: LookUniforms) => Material;
  #solid: Material | null = null;
  #glass: Material | null = null;

  constructor({ kind, geometry, looks, makeMaterial }: FigureOptions) {
    this.#kind = kind;
    this.#looks = looks;
    this.#makeMaterial = makeMaterial;
    this.mesh = new Mesh(geometry, []);
    this.mesh.matrixAutoUpdate = false;
    this.mesh.renderOrder = kind === 'skin' ? SKIN_LAST : 0;
    this.#sideLength = (geometry.getIndex()?.count ?? geometry.getAttribute('position').count) / (looks.length === 1 ? 1 : 3);
    this.mesh.onBeforeRender = (_renderer, _scene, camera) => this.#farSideFirst(camera);
    this.show();
  }

  /** New materials, the same look. */
  dress(): void {
    this.#disposeMaterials();
    this.show();
  }

  /** Brings the looks of the sides onto the mesh. */
  show(): void {
    const shown = this.#looks.filter(({ isShown }) => isShown);
    const glass = shown.filter(isGlass);
    this.mesh.visible = shown.length > 0;
    this.#looks.forEach((look, side) => {
      this.#uniforms.u_look.value[side]?.set(look.presence, look.ghost, look.highlight, look.veil);
      this.#uniforms.u_point.value[side]?.set(look.pointU, look.pointV, 0, look.point);
    });
    if (glass.length > 0 && glass.length < shown.length) {
      this.#showApart();
      return;
    }
    this.mesh.material = glass.length > 0 ? this.#asGlass(glass) : this.#asSolid();
    // A midline part is drawn with the geometry that its rays meet, and they keep to the range too.
    if (this.#looks.length === 1 || shown.length === 0) return;
    this.mesh.geometry.setDrawRange(this.#looks[0]?.isShown ? 0 : this.#sideLength, shown.length * this.#sideLength);
  }

  /** Four bytes of heat a vertex, for one side. */
  layHeat(side: number, values: Uint8Array): void {
    const { geometry } = this.mesh;
    const count = geometry.getAttribute('position').count;
    let heat = geometry.attributes[HEAT_ATTRIBUTE];
    if (!(heat instanceof BufferAttribute)) {
      heat = new BufferAttribute(new Uint8Array(count * HEAT_BYTES), HEAT_BYTES, true);
      geometry.setAttribute(HEAT_ATTRIBUTE, heat);
    }
    heat.array.set(values, (side * count * HEAT_BYTES) / this.#looks.length);
    heat.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.#disposeMaterials();
  }

  /** One side solid and the other glass: two calls, because only one of them is drawn with what is looked through. */
  #showApart(): void {
    const { geometry } = this.mesh;
    geometry.clearGroups();
    geometry.setDrawRange(0, Infinity);
    this.#looks.forEach((look, side) => geometry.addGroup(side * this.#sideLength, this.#sideLength, isGlass(look) ? 1 : 0));
    this.mesh.material = [this.#asSolid(), this.#asGlass(this.#looks.filter(isGlass))];
  }

  /** Glass does not sort itself by depth: of two glass sides the one farther from the eye must be drawn first. The model frame has left at +x. */
  #farSideFirst(camera: Camera): void {
    const { material, geometry } = this.mesh;
    if (material !== this.#glass || geometry.drawRange.count !== 2 * this.#sideLength) return;
    const isEyeOnLeft = (camera.matrixWorld.elements[12] ?? 0) > 0;
    geometry.setDrawRange(isEyeOnLeft ? 0 : this.#sideLength, 2 * this.#sideLength);
  }

  #asSolid(): Material {
    if (this.#solid) return this.#solid;
    this.#solid = this.#makeMaterial(this.#uniforms);
    markForVeil(this.#solid, this.#kind, { isGlass: false, isVeil: false });
    return this.#solid;
  }

  /** Another program than the solid one's, and so another material, made when it is first needed. */
  #asGlass(looks: readonly PartLook[]): Material {
    this.#glass ??= this.#makeMaterial(this.#uniforms);
    const material = this.#glass;
    const isVeil = looks.some(({ veil }) => veil > 0);
    material.transparent = true;
    material.opacity = looks[0]?.opacity ?? 1;
    // A half-clear skin still hides its own far side; ghosts and veils show all of each other.
    material.depthWrite = this.#kind === 'skin' && !isVeil && looks.every(({ ghost }) => ghost === 0);
    markForVeil(material, this.#kind, { isGlass: true, isVeil });
    return material;
  }

  #disposeMaterials(): void {
    this.#solid?.dispose();
    this.#glass?.dispose();
    this.#solid = null;
    this.#glass = null;
  }
}

/** Glass is sorted and lets what lies behind it through. */
export const isGlass = ({ ghost, veil, opacity }: PartLook): boolean => ghost > 0 || veil > 0 || opacity < 1;
