import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { DirectionalLight, Group, HemisphereLight } from 'three';
import { useView } from '#store/view-context';
import type { Display } from '#store/view-state';

interface Lamp {
  /** from the middle of the picture: right, up, toward the eye */
  readonly from: readonly [number, number, number];
  readonly colour: string;
  readonly strength: number;
}
interface Lighting {
  readonly lamps: readonly Lamp[];
  readonly sky: string;
  readonly ground: string;
  readonly around: number;
}

/** The plate's light comes from the upper left, as engravers had it; a cool edge from behind frees the body from its ground. */
const LIGHTINGS: Readonly<Record<Display['lighting'], Lighting>> = {
  atlas: {
    lamps: [
      { from: [-0.75, 0.95, 1], colour: '#fff1e0', strength: 2.15 },
      { from: [1, 0.1, 0.75], colour: '#dfe9ff', strength: 0.5 },
      { from: [0.85, 0.75, -0.75], colour: '#cfe0ff', strength: 1.15 },
    ],
    sky: '#fbf6ee',
    ground: '#a38a78',
    around: 0.95,
  },
  soft: {
    lamps: [
      { from: [-0.35, 0.7, 1], colour: '#fff6ec', strength: 1.5 },
      { from: [0.9, 0.2, 0.8], colour: '#eef2ff', strength: 0.7 },
    ],
    sky: '#ffffff',
    ground: '#c4b2a4',
    around: 1.35,
  },
  raking: {
    lamps: [
      { from: [-1.3, 0.5, 0.35], colour: '#fff0dc', strength: 2.9 },
      { from: [1, 0.6, -0.6], colour: '#c4d8ff', strength: 1.3 },
    ],
    sky: '#e9edf5',
    ground: '#7d6a5e',
    around: 0.6,
  },
};

/** The lamps hang on the camera: whichever way the body is turned, it is lit like a plate. */
export function Lights() {
  const lighting = useView((state) => state.display.lighting);
  const camera = useThree((state) => state.camera);
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);

  const rig = useMemo(() => {
    const { lamps, sky, ground, around } = LIGHTINGS[lighting];
    const group = new Group();
    for (const { from, colour, strength } of lamps) {
      const light = new DirectionalLight(colour, strength);
      light.position.set(...from);
      group.add(light, light.target);
    }
    return { group, hemisphere: new HemisphereLight(sky, ground, around) };
  }, [lighting]);

  useEffect(() => {
    scene.add(camera, rig.hemisphere);
    camera.add(rig.group);
    invalidate();
    return () => {
      camera.remove(rig.group);
      scene.remove(camera, rig.hemisphere);
    };
  }, [camera, scene, rig, invalidate]);
  return null;
}
