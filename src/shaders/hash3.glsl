// Three repeatable numbers 0..1 for a lattice cell in space.
vec3 hash33(vec3 cell) {
  vec3 p = fract(cell * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.xxy + p.yxx) * p.zyx);
}
