import { Material, ShaderChunk, ShaderLib } from 'three';
import { describe, expect, it } from 'vitest';
import { ANCHORS, inject } from '../../src/scene/materials/inject.ts';

const withIncludes = (source: string): string =>
  source.replace(/#include <(\w+)>/g, (_, name: string) => withIncludes((ShaderChunk as Record<string, string>)[name] ?? ''));

const PHYSICAL_ONLY: readonly (keyof typeof ANCHORS)[] = ['light', 'roughness'];

describe('the places where our shaders enter the built-in ones', () => {
  it.each(Object.entries(ANCHORS))('%s is there once in the physical shader', (name, anchor) => {
    const source = name.startsWith('vertex') ? ShaderLib.physical.vertexShader : ShaderLib.physical.fragmentShader;
    expect(source.split(anchor)).toHaveLength(2);
  });

  it.each(Object.entries(ANCHORS).filter(([name]) => !PHYSICAL_ONLY.includes(name as keyof typeof ANCHORS)))(
    '%s is there once in the plain shader',
    (name, anchor) => {
      const source = name.startsWith('vertex') ? ShaderLib.lambert.vertexShader : ShaderLib.lambert.fragmentShader;
      expect(source.split(anchor)).toHaveLength(2);
    },
  );

  it('both shaders still know the names that the injected code uses', () => {
    for (const { fragmentShader } of [ShaderLib.physical, ShaderLib.lambert]) {
      const source = withIncludes(fragmentShader);
      for (const name of ['outgoingLight', 'diffuseColor', 'vViewPosition', 'vNormal', 'vec3 normal =']) expect(source).toContain(name);
    }
  });
});

describe('a material with our code', () => {
  it('reads no heat and no comparison from a geometry that heat has not reached (muscles between others came out hatched)', () => {
    const material = new Material();
    inject(material, { key: 'test', uniforms: {}, vertexHead: '', vertexPlace: '', fragmentHead: '', colour: '', finish: '' });
    expect((material as Material & { defaultAttributeValues?: unknown }).defaultAttributeValues).toEqual({ a_heat: [0, 0, 0, 0] });
  });
});
