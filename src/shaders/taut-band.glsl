// A trigger point on its fibres: x the knot, y the taut band that runs through it along the fibres; both 0..1.
// offsetMm is the way from the point, x along the fibres, y across them.
vec2 tautBand(vec2 offsetMm) {
  float knot = exp(-dot(offsetMm, offsetMm) / (2.0 * 5.5 * 5.5));
  float across = exp(-offsetMm.y * offsetMm.y / (2.0 * 2.6 * 2.6));
  float along = exp(-offsetMm.x * offsetMm.x / (2.0 * 34.0 * 34.0));
  return vec2(knot, across * along);
}
