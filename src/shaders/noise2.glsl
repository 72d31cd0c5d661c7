// Smooth value noise 0..1 on the unit lattice. Uses hash21.
float noise2(vec2 at) {
  vec2 cell = floor(at);
  vec2 f = at - cell;
  f = f * f * (3.0 - 2.0 * f);
  float low = mix(hash21(cell), hash21(cell + vec2(1.0, 0.0)), f.x);
  float high = mix(hash21(cell + vec2(0.0, 1.0)), hash21(cell + vec2(1.0, 1.0)), f.x);
  return mix(low, high, f.y);
}
