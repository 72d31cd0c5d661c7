// A repeatable number 0..1 for a lattice point. Multiply-and-fold instead of sin: sin differs between GPUs.
float hash21(vec2 cell) {
  vec3 p = fract(vec3(cell.xyx) * 0.1031);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z);
}
