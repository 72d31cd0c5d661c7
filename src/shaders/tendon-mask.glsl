// Where tendon takes over from flesh, with a jagged border that follows the fibres. tendon 0..1 comes from the model. Uses noise2.
float tendonMask(float tendon, float alongMm, float acrossMm) {
  float tongues = noise2(vec2(acrossMm * 0.42, alongMm * 0.012)) * 0.62 + noise2(vec2(acrossMm * 1.25, alongMm * 0.03)) * 0.38;
  float fringe = tendon + (tongues - 0.5) * 0.85 * smoothstep(0.0, 0.12, tendon) * (1.0 - smoothstep(0.9, 1.0, tendon));
  return smoothstep(0.4, 0.66, fringe);
}
