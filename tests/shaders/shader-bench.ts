import { Mesh, OrthographicCamera, PlaneGeometry, Scene, ShaderMaterial, WebGLRenderTarget, WebGLRenderer, FloatType, NearestFilter, RGBAFormat, GLSL3 } from 'three';
import type { IUniform } from 'three';

/**
 * Runs GLSL functions on the graphics card and reads the numbers back: one pixel a case.
 * `body` sets `vec4 result` from the `int at` of its case.
 */
export function runGlsl(functions: string, body: string, cases: number, uniforms: Record<string, IUniform> = {}): Float32Array {
  const renderer = new WebGLRenderer();
  const target = new WebGLRenderTarget(cases, 1, { type: FloatType, format: RGBAFormat, minFilter: NearestFilter, magFilter: NearestFilter });
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    uniforms,
    vertexShader: 'void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader: `${functions}\nout vec4 o_result;\nvoid main() {\n int at = int(gl_FragCoord.x);\n vec4 result = vec4(0.0);\n ${body}\n o_result = result;\n}`,
  });
  const scene = new Scene();
  const plane = new Mesh(new PlaneGeometry(2, 2), material);
  plane.frustumCulled = false;
  scene.add(plane);
  renderer.setRenderTarget(target);
  renderer.render(scene, new OrthographicCamera());
  const numbers = new Float32Array(cases * 4);
  renderer.readRenderTargetPixels(target, 0, 0, cases, 1, numbers);
  target.dispose();
  renderer.dispose();
  return numbers;
}
