// Tilts a normal by a height that changes by slopeMm.x and slopeMm.y over one pixel to the right and up.
// The frame comes from the screen derivatives of the position, so no tangents are needed. Faces turned away are never drawn.
vec3 bumpNormal(vec3 normalView, vec3 positionViewMm, vec2 slopeMm) {
  vec3 rightMm = dFdx(positionViewMm);
  vec3 upMm = dFdy(positionViewMm);
  vec3 acrossRight = cross(upMm, normalView);
  vec3 acrossUp = cross(normalView, rightMm);
  float area = dot(rightMm, acrossRight);
  vec3 tilt = sign(area) * (slopeMm.x * acrossRight + slopeMm.y * acrossUp);
  // A near edge-on pixel would tilt without limit.
  float limit = 0.9 * abs(area) / max(length(tilt), 1e-9);
  return normalize(abs(area) * normalView - tilt * min(1.0, limit));
}
