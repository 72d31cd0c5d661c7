import { Group } from 'three';
import { LineMaterial } from 'three/examples/jsm/lines/LineMaterial.js';
import { LineSegments2 } from 'three/examples/jsm/lines/LineSegments2.js';
import { LineSegmentsGeometry } from 'three/examples/jsm/lines/LineSegmentsGeometry.js';

const METRES_PER_MM = 0.001;
/** A light line on a dark one, so that it is seen on skin, on muscle and on heat, by day and by night. */
const STROKES = [
  { colour: '#4a1020', widthPx: 4.4 },
  { colour: '#fff6e6', widthPx: 2 },
] as const;
/** Over the skin, under the arcs and the needle. */
const OVER_SKIN = 10;

/** The border of a zone as a line of the same width everywhere. */
export function makeZoneLine(piecesMm: Float32Array) {
  const geometry = new LineSegmentsGeometry();
  geometry.setPositions(piecesMm);
  const group = new Group();
  group.name = 'zone outline';
  group.scale.setScalar(METRES_PER_MM);
  const materials = STROKES.map(({ colour, widthPx }, index) => {
    const material = new LineMaterial({ color: colour, linewidth: widthPx, depthWrite: false, transparent: true });
    const line = new LineSegments2(geometry, material);
    line.renderOrder = OVER_SKIN + index;
    line.frustumCulled = false;
    // A tap goes to what lies under the line.
    line.raycast = () => undefined;
    group.add(line);
    return material;
  });
  return {
    group,
    dispose(): void {
      geometry.dispose();
      for (const material of materials) material.dispose();
    },
  };
}
