import type { BufferGeometry, Camera, Material } from 'three';
import { BufferAttribute, Mesh } from 'three';
import { PEEL_STOPS } from '#domain/ids';
import type { LookUniforms, PartLook } from '../materials/look-uniforms.ts';
import { createLookUniforms } from '../materials/look-uniforms.ts';
import { markForVeil } from '../materials/veil-stencil.ts';
import type { JoinedGeometry, Member } from './joined-geometry.ts';
import type { PartKind } from './part-kind.ts';

const HEAT_ATTRIBUTE = 'a_heat';
const HEAT_BYTES = 4;
/** The skin last: where it is glass, what lies under it must be there already. */
const SKIN_LAST = 10;

export interface FigureOptions {
  readonly kind: PartKind;
  readonly joined: JoinedGeometry;
  /** one a member, in their order */
  readonly looks: readonly PartLook[];
  readonly makeMaterial: (uniforms: LookUniforms) => Material;
}

/** What is drawn in one call: the skin, both sides of a muscle, or all bones. The index holds the triangles of what is shown, and no others. */
export class Figure {
  readonly mesh: Mesh<BufferGeometry, Material | Material[]>;
  readonly #kind: PartKind;
  readonly #members: readonly Member[];
  readonly #looks: readonly PartLook[];
  readonly #uniforms: LookUniforms;
  readonly #makeMaterial: (uniforms: LookUniforms) => Material;
  #solid: Material | null = null;
  #glass: Material | null = null;
  #written = '';
  /** where the glass lies in the index, once from right to left and once from left to right */
  #glassStarts: readonly [rightFirst: number, leftFirst: number] = [0, 0];

  constructor({ kind, joined, looks, makeMaterial }: FigureOptions) {
    this.#kind = kind;
    this.#members = joined.members;
    this.#looks = looks;
    this.#uniforms = createLookUniforms(looks.length);
    this.#makeMaterial = makeMaterial;
    this.mesh = new Mesh(joined.geometry, []);
    this.mesh.matrixAutoUpdate = false;
    this.mesh.renderOrder = kind === 'skin' ? SKIN_LAST : 0;
    this.mesh.onBeforeRender = (_renderer, _scene, camera) => this.#farGlassFirst(camera);
    this.show();
  }

  /** New materials, the same look. */
  dress(): void {
    this.#disposeMaterials();
    this.show();
  }

  /** As it is drawn when it is off and carries a pattern: another program than the solid one's, to be made ready before a click asks for it. */
  asVeil(): Mesh {
    return new Mesh(this.mesh.geometry, this.#asGlass(this.#looks.map((look) => ({ ...look, veil: 1 }))));
  }

  /** Brings the looks of the members onto the mesh. */
  show(): void {
    this.#looks.forEach((look, member) => {
      this.#uniforms.u_look.value[member]?.set(look.presence, look.ghost, look.highlight, look.veil);
      this.#uniforms.u_point.value[member]?.set(look.pointU, look.pointV, 0, look.point);
    });
    const shown = this.#looks.flatMap(({ isShown }, member) => (isShown ? [member] : []));
    this.mesh.visible = shown.length > 0;
    if (shown.length === 0) return;
    const isGlassy = (member: number) => isGlass(this.#lookOf(member));
    const solid = shown.filter((member) => !isGlassy(member)), glass = shown.filter(isGlassy);
    const glassLooks = glass.map((member) => this.#lookOf(member));
    // Two calls where both kinds are there: only one of them is drawn with what is looked through.
    this.mesh.material = glass.length === 0 ? this.#asSolid() : solid.length === 0 ? this.#asGlass(glassLooks) : [this.#asSolid(), this.#asGlass(glassLooks)];
    this.#writeIndex(solid, glass);
  }

  /** Four bytes of heat a vertex, for one member; null takes off what there is. @returns whether anything may have changed */
  layHeat(member: number, values: Uint8Array | null): boolean {
    const { geometry } = this.mesh, from = this.#members[member];
    let heat = geometry.attributes[HEAT_ATTRIBUTE];
    if (!from || (!heat && !values)) return false;
    if (!(heat instanceof BufferAttribute)) {
      heat = new BufferAttribute(new Uint8Array(geometry.getAttribute('position').count * HEAT_BYTES), HEAT_BYTES, true);
      geometry.setAttribute(HEAT_ATTRIBUTE, heat);
    }
    const start = from.firstVertex * HEAT_BYTES;
    if (values) heat.array.set(values, start);
    else heat.array.fill(0, start, start + from.vertexCount * HEAT_BYTES);
    heat.needsUpdate = true;
    return true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.#disposeMaterials();
  }

  #lookOf(member: number): PartLook {
    const look = this.#looks[member];
    if (!look) throw new Error(`A figure has no member ${member}.`);
    return look;
  }

  #cornersOf(member: number): Uint32Array {
    const from = this.#members[member], { drawn } = this.#lookOf(member);
    if (!from) throw new Error(`A figure has no member ${member}.`);
    if (drawn === 'all') return from.corners;
    // The first stop that counts is the one under the skin; at a part's own stop and after it, the last count holds.
    const stop = Math.min(Math.max(0, PEEL_STOPS.indexOf(drawn) - 1), from.seen.length - 1);
    return from.corners.subarray(0, 3 * (from.seen[stop] ?? Infinity));
  }

  #writeIndex(solid: readonly number[], glass: readonly number[]): void {
    const plan = [...solid, '|', ...glass].map((m) => (typeof m === 'number' ? `${m}${this.#lookOf(m).drawn}` : m)).join();
    if (plan === this.#written) return;
    this.#written = plan;
    const { geometry } = this.mesh, index = geometry.getIndex();
    if (!index) return;
    let end = 0;
    const write = (members: readonly number[]): number => {
      const start = end;
      for (const member of members) {
        const corners = this.#cornersOf(member);
        index.array.set(corners, end);
        end += corners.length;
      }
      return start;
    };
    write(solid);
    const solidLength = end;
    const rightFirst = [...glass].sort((a, b) => (this.#members[a]?.middleX ?? 0) - (this.#members[b]?.middleX ?? 0));
    const first = write(rightFirst), glassLength = end - first;
    this.#glassStarts = [first, glass.length > 1 ? write([...rightFirst].reverse()) : first];
    index.needsUpdate = true;
    geometry.clearGroups();
    geometry.setDrawRange(0, Infinity);
    if (solid.length > 0 && glass.length > 0) {
      geometry.addGroup(0, solidLength, 0);
      geometry.addGroup(first, glassLength, 1);
    } else geometry.setDrawRange(0, solidLength + glassLength);
  }

  /** Glass does not sort itself by depth: what lies on the side farther from the eye must be drawn first. The model frame has left at +x. */
  #farGlassFirst(camera: Camera): void {
    const { material, geometry } = this.mesh;
    const start = this.#glassStarts[(camera.matrixWorld.elements[12] ?? 0) > 0 ? 0 : 1];
    const [, glassGroup] = geometry.groups;
    if (glassGroup) glassGroup.start = start;
    else if (material === this.#glass) geometry.setDrawRange(start, geometry.drawRange.count);
  }

  #asSolid(): Material {
    if (this.#solid) return this.#solid;
    this.#solid = this.#make();
    markForVeil(this.#solid, this.#kind, { isGlass: false, isVeil: false });
    return this.#solid;
  }

  /** Another program than the solid one's, and so another material, made when it is first needed. */
  #asGlass(looks: readonly PartLook[]): Material {
    this.#glass ??= this.#make();
    const material = this.#glass;
    const isVeil = looks.some(({ veil }) => veil > 0);
    material.transparent = true;
    material.opacity = looks[0]?.opacity ?? 1;
    // A half-clear skin still hides its own far side; ghosts and veils show all of each other.
    material.depthWrite = this.#kind === 'skin' && !isVeil && looks.every(({ ghost }) => ghost === 0);
    markForVeil(material, this.#kind, { isGlass: true, isVeil });
    return material;
  }

  #make(): Material {
    const material = this.#makeMaterial(this.#uniforms);
    material.defines = { ...material.defines, MEMBERS: this.#looks.length };
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
