import { MeshLambertMaterial, MeshPhysicalMaterial } from 'three';

/** 'full': physical light with sheen and relief. 'plain': for weak machines, the same colours under the simplest light. */
export type Detail = 'full' | 'plain';

export interface Gloss {
  readonly roughness?: number;
  readonly clearcoat?: number;
  readonly clearcoatRoughness?: number;
  readonly specularIntensity?: number;
}

/** No tone mapping: the ink of the heat must come out as the legend shows it. Highlights are bent in `soft-shoulder.glsl` instead. */
export function baseMaterial(detail: Detail, gloss: Gloss): MeshPhysicalMaterial | MeshLambertMaterial {
  return detail === 'plain'
    ? new MeshLambertMaterial({ color: 0xffffff, toneMapped: false })
    : new MeshPhysicalMaterial({ color: 0xffffff, metalness: 0, roughness: 0.55, toneMapped: false, ...gloss });
}
