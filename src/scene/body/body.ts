import type { BufferGeometry, Material } from 'three';
import { Box3, Group, Mesh, MeshBasicMaterial } from 'three';
import { partOf } from '#domain/ids';
import type { StructureId } from '#domain/ids';
import type { Detail } from '../materials/base-material.ts';
import { createBoneMaterial } from '../materials/bone-material.ts';
import type { LookUniforms, PartLook, SharedLook } from '../materials/look-uniforms.ts';
import { createPartLook } from '../materials/look-uniforms.ts';
import { createMuscleMaterial } from '../materials/muscle-material.ts';
import { createNerveMaterial } from '../materials/nerve-material.ts';
import { createSkinMaterial } from '../materials/skin-material.ts';
import { Figure } from './figure.ts';
import { joinedGeometry } from './joined-geometry.ts';
import type { PartKind } from './part-kind.ts';
import { kindOf } from './part-kind.ts';
import type { FoundPart } from './scene-index.ts';

export interface ScenePart {
  readonly id: StructureId;
  readonly kind: PartKind;
  /** for rays, bounds and places; what is drawn is the figure, which several parts share */
  readonly mesh: Mesh<BufferGeometry>;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly look: PartLook;
  readonly figure: Figure;
  /** which of the figure's members this is */
  readonly member: number;
}

type Shape = Omit<ScenePart, 'figure' | 'member'> & { readonly seen: readonly number[] };

/** Parts that are drawn in one call: both sides of a pair, all bones with their discs, and all nerves of a file. */
const figureOf = (id: StructureId): string => BATCH_OF[kindOf(id)] ?? partOf(id);
const BATCH_OF: Readonly<Partial<Record<PartKind, string>>> = { bone: 'bones', disc: 'bones', nerve: 'nerves' };
/** A disc is all cartilage. */
const DISC_CARTILAGE = 0.62;

/** Neighbours of one red run into each other; a hair's breadth of lightness, the same at every start, sets them apart. */
const toneOf = (id: StructureId): number => {
  const letters = [...partOf(id)].reduce((sum, letter, index) => sum + letter.charCodeAt(0) * (index + 3), 0);
  return 0.95 + (letters % 7) * 0.017;
};

/** A muscle whose table gives no size still gets fibres of a usual scale. */
const USUAL_MM = { length: 140, width: 60 };
/** A ray asks for a material's side; nothing is drawn with this one. */
const RAY_MATERIAL = new MeshBasicMaterial();

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

  /** What is drawn together comes in one file. Figure by figure, so that the caller may pause between them. */
  *add(found: readonly FoundPart[]): Generator<readonly ScenePart[]> {
    const groups = new Map<string, FoundPart[]>();
    for (const part of found) groups.set(figureOf(part.id), [...(groups.get(figureOf(part.id)) ?? []), part]);
    for (const group of groups.values()) yield this.#addFigure(group);
  }

  #addFigure(found: readonly FoundPart[]): readonly ScenePart[] {
    const shapes = found.map(shapeOf), [first, ...others] = shapes;
    if (!first) return [];
    const member = ({ mesh, seen, kind }: Shape) => ({ mesh, seen, cartilage: kind === 'disc' ? DISC_CARTILAGE : 0 });
    const joined = joinedGeometry([member(first), ...others.map(member)]);
    const figure = new Figure({ kind: first.kind, joined, looks: shapes.map(({ look }) => look), makeMaterial: (uniforms) => this.#materialOf(first, uniforms) });
    figure.mesh.name = figureOf(first.id);
    this.root.add(figure.mesh);
    return shapes.map((shape, at) => {
      const part: ScenePart = { ...shape, figure, member: at };
      this.parts.set(part.id, part);
      return part;
    });
  }

  #materialOf({ id, kind, lengthMm, widthMm }: Shape, uniforms: LookUniforms): Material {
    const detail = this.#detail;
    if (kind === 'skin') return createSkinMaterial(this.look, uniforms, detail);
    if (kind === 'muscle' || kind === 'fascia') return createMuscleMaterial(this.look, uniforms, detail, { lengthMm, widthMm, tone: toneOf(id) });
    if (kind === 'nerve') return createNerveMaterial(this.look, uniforms, detail);
    return createBoneMaterial(this.look, uniforms, detail);
  }

  /** Another quality: every figure gets new materials and keeps its look. */
  setDetail(detail: Detail): void {
    if (detail === this.#detail) return;
    this.#detail = detail;
    for (const figure of this.figures()) figure.dress();
  }

  figures(): ReadonlySet<Figure> {
    return new Set([...this.parts.values()].map(({ figure }) => figure));
  }

  bounds(target = new Box3()): Box3 {
    target.makeEmpty();
    for (const { mesh } of this.parts.values()) target.expandByObject(mesh);
    return target;
  }

  dispose(): void {
    for (const figure of this.figures()) figure.dispose();
    this.parts.clear();
    this.root.clear();
  }
}

function shapeOf({ id, mesh: loaded, extras }: FoundPart): Shape {
  loaded.updateWorldMatrix(true, false);
  const mesh = new Mesh(loaded.geometry, RAY_MATERIAL);
  mesh.applyMatrix4(loaded.matrixWorld);
  mesh.updateMatrixWorld(true);
  mesh.matrixAutoUpdate = false;
  mesh.name = id;
  for (const material of [loaded.material].flat()) material.dispose();
  const { lengthMm = USUAL_MM.length, widthMm = USUAL_MM.width } = extras;
  const triangles = (mesh.geometry.getIndex() ?? mesh.geometry.getAttribute('position')).count / 3;
  return { id, kind: kindOf(id), mesh, lengthMm, widthMm, look: createPartLook(), seen: extras.seen ?? [triangles] };
}
