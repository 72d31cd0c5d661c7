import type { RayNode } from '../bones/ray-nodes.ts';
import type { V3 } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

/** A point on an edge of the bone: the farthest one, in the stated direction, of a section at a stated level. */
export interface EdgeRow { readonly name: string; readonly at: V3; readonly out: V3; readonly provenance: Provenance }

/** The outer and the inner face of the bone on the left–right line through (y, z). */
export interface SheetRow { readonly name: string; readonly y: number; readonly z: number; readonly lateralX: number; readonly medialX: number; readonly provenance: Provenance }

/** The rim of the socket at a clock angle: along the socket's axis and away from it; the outer wall 16 mm into the bone. */
export interface RimRow { readonly deg: number; readonly axialMm: number; readonly radialMm: number; readonly wallMm?: number; readonly provenance: Provenance }

/** A section of the ring around the obturator foramen: eight rays from a node that lies on the clock angle, `nodeMm` from the foramen's centre. */
export interface RingRow { readonly deg: number; readonly nodeMm: number; readonly raysMm: readonly number[]; readonly provenance: Provenance }

/** The face toward the pelvis, on a left–right line, seen from the midline. */
export interface InnerRow { readonly y: number; readonly z: number; readonly x: number; readonly provenance: Provenance }

const provenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D right hip bone: farthest point of the named section, or crossing of the named line with the surface, whole millimetres (models/measure/print-hip-bone.ts)',
};

/** The socket as the landmark list of the measuring kit gives it: centre, axis out of the mouth, radius of the sphere it lies on. */
export const HIP_SOCKET = {
  centre: [-91, -0.5, 2.5], axis: [-0.731, -0.657, 0.186], radiusMm: 26.8,
  provenance: { class: 'MEASURED', source: 'BodyParts3D right hip bone: landmark hip-bone.acetabulum of the measuring kit, the sphere through the socket and the normal of its rim' },
} as const satisfies { readonly centre: V3; readonly axis: V3; readonly radiusMm: number; readonly provenance: Provenance };

export const HIP_FORAMEN = {
  centre: [-42, -21.5, 7], axis: [-0.652, -0.605, 0.456],
  provenance: { class: 'MEASURED', source: 'BodyParts3D right hip bone: landmark hip-bone.obturator-foramen of the measuring kit, mean of its rim points and the normal of their plane' },
} as const satisfies { readonly centre: V3; readonly axis: V3; readonly provenance: Provenance };

/** A place in the socket's clock: angle from up toward the front, distance from the axis, distance out along the axis. */
export interface SocketPlace { readonly deg: number; readonly radialMm: number; readonly axialMm: number }

/** A round hollow, from one place of the socket's clock to another. */
export interface HollowRow {
  readonly from: SocketPlace; readonly to: SocketPlace; readonly fromRadiusMm: number; readonly toRadiusMm: number; readonly provenance: Provenance;
}

export const HIP_HOLLOWS: Readonly<Record<'socket' | 'roof' | 'fossa', HollowRow>> = {
  socket: {
    from: { deg: 0, radialMm: 0, axialMm: 0 }, to: { deg: 0, radialMm: 3, axialMm: 40 }, fromRadiusMm: HIP_SOCKET.radiusMm, toRadiusMm: 31,
    provenance: { class: 'AUTHORED', source: 'the measured sphere, opening a little toward the mouth; held against pictures from below and from the side' },
  },
  roof: {
    from: { deg: 0, radialMm: 4.5, axialMm: 3 }, to: { deg: 0, radialMm: 4.5, axialMm: 40 }, fromRadiusMm: 27, toRadiusMm: 31,
    provenance: { class: 'AUTHORED', source: 'the upper rim stands about 4 mm beyond the sphere (HIP_RIM at 0° and 22°)' },
  },
  fossa: {
    from: { deg: 160, radialMm: 8, axialMm: -16.5 }, to: { deg: 170, radialMm: 29.5, axialMm: 1.5 }, fromRadiusMm: 15, toRadiusMm: 14,
    provenance: { class: 'AUTHORED', source: 'rough floor about 5 mm deeper than the crescent, running out through the notch of the rim; deeper at its end it would open the wall' },
  },
};

/** Inside the ischial spine, to its tip. */
export const HIP_SPINE_CORE = {
  from: [-55, 7, -37], to: [-47.5, 6.2, -42.2], fromRadiusMm: 4, toRadiusMm: 2.4,
  provenance: { class: 'AUTHORED', source: 'ends at the measured tip of the spine (HIP_EDGES, notch border y 6), which a smooth surface blunts by 3 mm' },
} as const satisfies { readonly from: V3; readonly to: V3; readonly fromRadiusMm: number; readonly toRadiusMm: number; readonly provenance: Provenance };

/** How far along the socket's axis, negative into the bone, its outer wall is measured. */
export const HIP_WALL_AXIAL = { mm: -16, provenance: { class: 'AUTHORED', source: 'about halfway from the rim to the floor of the socket (HIP_RIM, landmark depth 20.7 mm)' } } as const satisfies { readonly mm: number; readonly provenance: Provenance };

/** What the smooth surface must know of empty space: a lid on the socket, and how far bone is from the middle of the foramen. */
export const HIP_GUIDES = {
  lidAxialMm: -4, foramenClearanceMm: 16,
  provenance: { class: 'AUTHORED', source: 'near the plane of the rim (HIP_RIM), where the hollow takes the lid away again; a little less than the shortest way from the middle of the foramen to its rim' },
} as const satisfies { readonly lidAxialMm: number; readonly foramenClearanceMm: number; readonly provenance: Provenance };

export const HIP_EDGES: readonly EdgeRow[] = [
  { name: 'crest 57°', at: [-128, 91, 59], out: [0, 0.84, 0.54], provenance },
  { name: 'crest 62°', at: [-129, 99, 53], out: [0, 0.88, 0.47], provenance },
  { name: 'crest 68°', at: [-132, 109, 44], out: [0, 0.93, 0.37], provenance },
  { name: 'crest 74°', at: [-136, 119, 34], out: [0, 0.96, 0.28], provenance },
  { name: 'crest 80°', at: [-135, 129, 23], out: [0, 0.98, 0.17], provenance },
  { name: 'crest 86°', at: [-128, 137, 10], out: [0, 1, 0.07], provenance },
  { name: 'crest 92°', at: [-119, 144, -5], out: [0, 1, -0.03], provenance },
  { name: 'crest 98°', at: [-101, 146, -21], out: [0, 0.99, -0.14], provenance },
  { name: 'crest 104°', at: [-81, 142, -35], out: [0, 0.97, -0.24], provenance },
  { name: 'crest 111°', at: [-62, 130, -50], out: [0, 0.93, -0.36], provenance },
  { name: 'crest 118°', at: [-56, 119, -63], out: [0, 0.88, -0.47], provenance },
  { name: 'crest 125°', at: [-48, 106, -74], out: [0, 0.82, -0.57], provenance },
  { name: 'outer lip 61°', at: [-135, 94, 52], out: [-1, 0, 0], provenance },
  { name: 'outer lip 66°', at: [-138, 101, 45], out: [-1, 0, 0], provenance },
  { name: 'outer lip 71°', at: [-142, 105, 36], out: [-1, 0, 0], provenance },
  { name: 'outer lip 76°', at: [-145, 108, 27], out: [-1, 0, 0], provenance },
  { name: 'outer lip 82°', at: [-144, 117, 16], out: [-1, 0, 0], provenance },
  { name: 'outer lip 89°', at: [-138, 127, 2], out: [-1, 0, 0], provenance },
  { name: 'anterior border y 77', at: [-127, 77, 59], out: [0, 0, 1], provenance },
  { name: 'anterior border y 70', at: [-129, 70, 53], out: [0, 0, 1], provenance },
  { name: 'anterior border y 63', at: [-123, 63, 43], out: [0, 0, 1], provenance },
  { name: 'anterior border y 55', at: [-115, 55, 36], out: [0, 0, 1], provenance },
  { name: 'anterior border y 45', at: [-105, 45, 35], out: [0, 0, 1], provenance },
  { name: 'anterior border y 36', at: [-105, 36, 34], out: [0, 0, 1], provenance },
  { name: 'anterior border y 28', at: [-101, 28, 29], out: [0, 0, 1], provenance },
  { name: 'posterior border y 97', at: [-45, 97, -78], out: [0, 0, -1], provenance },
  { name: 'posterior border y 86', at: [-42, 86, -75], out: [0, 0, -1], provenance },
  { name: 'posterior border y 73', at: [-50, 73, -64], out: [0, 0, -1], provenance },
  { name: 'posterior border y 57', at: [-49, 57, -52], out: [0, 0, -1], provenance },
  { name: 'arcuate ridge y 34', at: [-65, 34, 11], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 46', at: [-70, 46, 4], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 58', at: [-52, 58, -16], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 70', at: [-60, 70, -11], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 82', at: [-60, 82, -19], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 94', at: [-60, 94, -25], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 106', at: [-60, 106, -30], out: [0.8, 0, 0.6], provenance },
  { name: 'arcuate ridge y 118', at: [-58, 118, -36], out: [0.8, 0, 0.6], provenance },
  { name: 'pecten x -64', at: [-64, 26, 21], out: [0, 0.8, 0.6], provenance },
  { name: 'pecten x -52', at: [-52, 13, 30], out: [0, 0.8, 0.6], provenance },
  { name: 'pecten x -40', at: [-40, 1, 40], out: [0, 0.8, 0.6], provenance },
  { name: 'pecten x -28', at: [-28, -6, 50], out: [0, 0.8, 0.6], provenance },
  { name: 'symphysis, upper end', at: [-5, -6, 48], out: [0.5, 0.97, 0.24], provenance },
  { name: 'symphysis, lower end', at: [-5, -30, 29], out: [0.5, -0.97, -0.24], provenance },
  { name: 'notch roof z -45', at: [-46, 52, -45], out: [0, -1, 0], provenance },
  { name: 'notch roof z -37', at: [-47, 52, -37], out: [0, -1, 0], provenance },
  { name: 'notch roof z -31', at: [-54, 53, -31], out: [0, -1, 0], provenance },
  { name: 'notch roof z -27', at: [-64, 50, -27], out: [0, -1, 0], provenance },
  { name: 'notch border y 44', at: [-65, 44, -27], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y 36', at: [-62, 36, -31], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y 27', at: [-58, 27, -34], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y 18', at: [-54, 18, -38], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y 11', at: [-47, 11, -43], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y 6', at: [-46, 6, -44], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y 0', at: [-52, 0, -41], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y -7', at: [-56, -7, -41], out: [0.5, 0, -0.87], provenance },
  { name: 'notch border y -17', at: [-64, -17, -47], out: [0.5, 0, -0.87], provenance },
];

export const HIP_SHEETS: readonly SheetRow[] = [
  { name: 'crest 57°, inside', y: 85, z: 55, lateralX: -134, medialX: -124, provenance },
  { name: 'crest 62°, inside', y: 93, z: 49, lateralX: -135, medialX: -125, provenance },
  { name: 'crest 68°, inside', y: 103, z: 41, lateralX: -140, medialX: -127, provenance },
  { name: 'crest 74°, inside', y: 112, z: 32, lateralX: -143, medialX: -127, provenance },
  { name: 'crest 80°, inside', y: 122, z: 22, lateralX: -142, medialX: -127, provenance },
  { name: 'crest 86°, inside', y: 130, z: 9, lateralX: -137, medialX: -121, provenance },
  { name: 'crest 92°, inside', y: 137, z: -5, lateralX: -126, medialX: -111, provenance },
  { name: 'crest 98°, inside', y: 139, z: -20, lateralX: -109, medialX: -93, provenance },
  { name: 'crest 104°, inside', y: 135, z: -34, lateralX: -89, medialX: -67, provenance },
  { name: 'crest 111°, inside', y: 124, z: -47, lateralX: -69, medialX: -55, provenance },
  { name: 'crest 118°, inside', y: 112, z: -60, lateralX: -64, medialX: -46, provenance },
  { name: 'crest 125°, inside', y: 100, z: -70, lateralX: -59, medialX: -39, provenance },
  { name: 'anterior border y 77, inside', y: 77, z: 52, lateralX: -133, medialX: -124, provenance },
  { name: 'anterior border y 70, inside', y: 70, z: 46, lateralX: -128, medialX: -121, provenance },
  { name: 'anterior border y 63, inside', y: 63, z: 36, lateralX: -123, medialX: -114, provenance },
  { name: 'anterior border y 55, inside', y: 55, z: 29, lateralX: -118, medialX: -105, provenance },
  { name: 'anterior border y 45, inside', y: 45, z: 28, lateralX: -113, medialX: -98, provenance },
  { name: 'anterior border y 36, inside', y: 36, z: 27, lateralX: -110, medialX: -94, provenance },
  { name: 'anterior border y 28, inside', y: 28, z: 22, lateralX: -106, medialX: -71, provenance },
  { name: 'posterior border y 97, inside', y: 97, z: -71, lateralX: -58, medialX: -38, provenance },
  { name: 'posterior border y 86, inside', y: 86, z: -68, lateralX: -56, medialX: -35, provenance },
  { name: 'posterior border y 73, inside', y: 73, z: -57, lateralX: -59, medialX: -45, provenance },
  { name: 'posterior border y 57, inside', y: 57, z: -45, lateralX: -59, medialX: -43, provenance },
  { name: 'notch roof z -45, inside', y: 59, z: -45, lateralX: -61, medialX: -43, provenance },
  { name: 'notch roof z -37, inside', y: 59, z: -37, lateralX: -66, medialX: -44, provenance },
  { name: 'notch roof z -31, inside', y: 60, z: -31, lateralX: -74, medialX: -45, provenance },
  { name: 'notch roof z -27, inside', y: 57, z: -27, lateralX: -76, medialX: -47, provenance },
  { name: 'notch border y 44, inside', y: 44, z: -20, lateralX: -86, medialX: -61, provenance },
  { name: 'notch border y 36, inside', y: 36, z: -24, lateralX: -88, medialX: -60, provenance },
  { name: 'notch border y 27, inside', y: 27, z: -27, lateralX: -90, medialX: -58, provenance },
  { name: 'notch border y 18, inside', y: 18, z: -31, lateralX: -84, medialX: -54, provenance },
  { name: 'notch border y 11, inside', y: 11, z: -36, lateralX: -67, medialX: -50, provenance },
  { name: 'notch border y 6, inside', y: 6, z: -37, lateralX: -64, medialX: -48, provenance },
  { name: 'notch border y 0, inside', y: 0, z: -34, lateralX: -73, medialX: -50, provenance },
  { name: 'notch border y -7, inside', y: -7, z: -34, lateralX: -78, medialX: -52, provenance },
  { name: 'notch border y -17, inside', y: -17, z: -40, lateralX: -76, medialX: -55, provenance },
  { name: 'blade 67° 0 %', y: 37, z: 16, lateralX: -108, medialX: -77, provenance },
  { name: 'blade 67° 20 %', y: 51, z: 22, lateralX: -115, medialX: -98, provenance },
  { name: 'blade 67° 40 %', y: 65, z: 28, lateralX: -121, medialX: -109, provenance },
  { name: 'blade 67° 60 %', y: 79, z: 34, lateralX: -124, medialX: -118, provenance },
  { name: 'blade 67° 80 %', y: 93, z: 40, lateralX: -133, medialX: -124, provenance },
  { name: 'blade 75° 0 %', y: 39, z: 10, lateralX: -108, medialX: -69, provenance },
  { name: 'blade 75° 20 %', y: 55, z: 15, lateralX: -115, medialX: -95, provenance },
  { name: 'blade 75° 40 %', y: 71, z: 19, lateralX: -119, medialX: -107, provenance },
  { name: 'blade 75° 60 %', y: 88, z: 24, lateralX: -127, medialX: -117, provenance },
  { name: 'blade 75° 80 %', y: 104, z: 28, lateralX: -142, medialX: -124, provenance },
  { name: 'blade 83° 0 %', y: 40, z: 5, lateralX: -107, medialX: -67, provenance },
  { name: 'blade 83° 20 %', y: 58, z: 7, lateralX: -112, medialX: -90, provenance },
  { name: 'blade 83° 40 %', y: 77, z: 9, lateralX: -118, medialX: -105, provenance },
  { name: 'blade 83° 60 %', y: 96, z: 12, lateralX: -128, medialX: -116, provenance },
  { name: 'blade 83° 80 %', y: 115, z: 14, lateralX: -142, medialX: -122, provenance },
  { name: 'blade 91° 0 %', y: 40, z: -1, lateralX: -105, medialX: -65, provenance },
  { name: 'blade 91° 20 %', y: 61, z: -1, lateralX: -106, medialX: -80, provenance },
  { name: 'blade 91° 40 %', y: 81, z: -1, lateralX: -110, medialX: -99, provenance },
  { name: 'blade 91° 60 %', y: 102, z: -2, lateralX: -118, medialX: -109, provenance },
  { name: 'blade 91° 80 %', y: 122, z: -2, lateralX: -129, medialX: -113, provenance },
  { name: 'blade 98° 0 %', y: 40, z: -6, lateralX: -102, medialX: -64, provenance },
  { name: 'blade 98° 20 %', y: 61, z: -9, lateralX: -96, medialX: -60, provenance },
  { name: 'blade 98° 40 %', y: 82, z: -12, lateralX: -96, medialX: -83, provenance },
  { name: 'blade 98° 60 %', y: 104, z: -15, lateralX: -100, medialX: -92, provenance },
  { name: 'blade 98° 80 %', y: 125, z: -18, lateralX: -105, medialX: -92, provenance },
  { name: 'blade 105° 0 %', y: 39, z: -10, lateralX: -99, medialX: -63, provenance },
  { name: 'blade 105° 20 %', y: 59, z: -16, lateralX: -87, medialX: -53, provenance },
  { name: 'blade 105° 40 %', y: 79, z: -21, lateralX: -84, medialX: -59, provenance },
  { name: 'blade 105° 60 %', y: 100, z: -27, lateralX: -83, medialX: -61, provenance },
  { name: 'blade 105° 80 %', y: 120, z: -32, lateralX: -84, medialX: -62, provenance },
  { name: 'blade 112° 0 %', y: 37, z: -15, lateralX: -96, medialX: -62, provenance },
  { name: 'blade 112° 20 %', y: 55, z: -22, lateralX: -81, medialX: -48, provenance },
  { name: 'blade 112° 40 %', y: 74, z: -30, lateralX: -76, medialX: -50, provenance },
  { name: 'blade 112° 60 %', y: 92, z: -37, lateralX: -72, medialX: -54, provenance },
  { name: 'blade 112° 80 %', y: 110, z: -45, lateralX: -68, medialX: -54, provenance },
  { name: 'blade 120° 0 %', y: 35, z: -20, lateralX: -93, medialX: -61, provenance },
  { name: 'blade 120° 40 %', y: 67, z: -39, lateralX: -69, medialX: -43, provenance },
  { name: 'blade 120° 60 %', y: 83, z: -48, lateralX: -66, medialX: -45, provenance },
  { name: 'blade 120° 80 %', y: 99, z: -57, lateralX: -63, medialX: -42, provenance },
];

export const HIP_RIM: readonly RimRow[] = [
  { deg: 0, axialMm: -5, radialMm: 32, provenance },
  { deg: 22, axialMm: -3, radialMm: 30, provenance },
  { deg: 45, axialMm: -5, radialMm: 28, wallMm: 32, provenance },
  { deg: 67, axialMm: -7, radialMm: 26, wallMm: 30, provenance },
  { deg: 90, axialMm: -6, radialMm: 27, wallMm: 33, provenance },
  { deg: 112, axialMm: -5, radialMm: 27, wallMm: 41, provenance },
  { deg: 135, axialMm: -11, radialMm: 30, wallMm: 35, provenance },
  { deg: 157, axialMm: -18, radialMm: 29, provenance },
  { deg: 180, axialMm: -16, radialMm: 35, provenance },
  { deg: 200, axialMm: -6, radialMm: 29, provenance },
  { deg: 215, axialMm: -3, radialMm: 37, provenance },
  { deg: 237, axialMm: -3, radialMm: 29, wallMm: 46, provenance },
  { deg: 260, axialMm: -5, radialMm: 28, wallMm: 31, provenance },
  { deg: 282, axialMm: -9, radialMm: 27, wallMm: 31, provenance },
  { deg: 304, axialMm: -10, radialMm: 27, wallMm: 30, provenance },
  { deg: 326, axialMm: -7, radialMm: 30, provenance },
  { deg: 343, axialMm: -5, radialMm: 31, provenance },
];

export const HIP_RING: readonly RingRow[] = [
  { deg: 15, nodeMm: 33, raysMm: [11, 12, 14, 13, 8, 7, 8, 10], provenance },
  { deg: 35, nodeMm: 31, raysMm: [9, 10, 11, 10, 8, 7, 6, 6], provenance },
  { deg: 55, nodeMm: 31, raysMm: [11, 11, 9, 8, 9, 8, 5, 6], provenance },
  { deg: 75, nodeMm: 36, raysMm: [23, 11, 6, 8, 13, 9, 7, 12], provenance },
  { deg: 95, nodeMm: 35, raysMm: [14, 4, 3, 4, 12, 10, 10, 19], provenance },
  { deg: 115, nodeMm: 31, raysMm: [11, 4, 2, 3, 11, 9, 8, 15], provenance },
  { deg: 138, nodeMm: 28, raysMm: [9, 6, 4, 6, 8, 6, 6, 7], provenance },
  { deg: 162, nodeMm: 25, raysMm: [9, 10, 7, 7, 7, 5, 4, 5], provenance },
  { deg: 186, nodeMm: 26, raysMm: [10, 11, 7, 8, 7, 4, 4, 5], provenance },
  { deg: 204, nodeMm: 30, raysMm: [13, 11, 7, 8, 7, 5, 3, 4], provenance },
  { deg: 218, nodeMm: 38, raysMm: [14, 15, 8, 10, 12, 5, 3, 4], provenance },
  { deg: 233, nodeMm: 44, raysMm: [14, 17, 12, 12, 16, 7, 5, 7], provenance },
  { deg: 252, nodeMm: 45, raysMm: [18, 18, 15, 13, 19, 11, 10, 13], provenance },
  { deg: 275, nodeMm: 40, raysMm: [16, 13, 7, 8, 19, 16, 23, 21], provenance },
];

export const HIP_INNER_FACE: readonly InnerRow[] = [
  { y: 26, z: 18, x: -61, provenance },
  { y: 18, z: 20, x: -54, provenance },
  { y: 26, z: 4, x: -59, provenance },
  { y: 14, z: 8, x: -54, provenance },
  { y: 24, z: -10, x: -59, provenance },
  { y: 12, z: -8, x: -56, provenance },
  { y: 0, z: -6, x: -54, provenance },
  { y: -12, z: -4, x: -53, provenance },
  { y: -4, z: -20, x: -54, provenance },
  { y: -18, z: -18, x: -52, provenance },
  { y: -10, z: 46, x: -4, provenance },
  { y: -18, z: 40, x: -4, provenance },
  { y: -25, z: 33, x: -4, provenance },
  { y: -32, z: 28, x: -6, provenance },
];

export const HIP_NODES: readonly RayNode[] = [
  { name: 'ischial tuberosity', at: [-60, -38, -34], rays: { P: 14, LP: 16, L: 17, PD: 15, LPD: 14, MP: 12, PU: 18, D: 18, LD: 15 }, provenance },
  { name: 'pubic body', at: [-14, -17, 40], rays: { A: 15, U: 8, UA: 17, AD: 10 }, provenance },
  { name: 'pubic tubercle', at: [-20, -13, 51], rays: { A: 8, UA: 8, LA: 8 }, provenance },
  { name: 'posterior superior spine', at: [-52, 95, -66], rays: { LP: 7, PD: 9, PU: 12 }, provenance },
];
