// Ink dots fixed to the body: 1 in a dot, 0 between; all of one size, spacingMm apart, set off their places a little so that no rows show. The dots come from
// a plane along the two axes that the surface faces least, and are round on the surface itself. Where it turns from one plane to the next, each dot
// changes over for itself, so that there is no seam. radius: of spacingMm. Uses hash33.
float stipple(vec3 positionMm, vec3 normalWorld, float spacingMm, float radius) {
  const float ROW = 0.866, OFF = 0.34, TURN = 0.3;
  vec3 facing = abs(normalWorld);
  float soft = clamp(length(fwidth(positionMm)) / spacingMm * 0.6, 0.02, 0.3);
  float nearest = 9.0;
  for (int axis = 0; axis < 3; axis++) {
    int a = (axis + 1) % 3, b = (axis + 2) % 3;
    float lead = facing[axis] - max(facing[a], facing[b]);
    if (lead < -0.5 * TURN) continue;
    vec2 at = vec2(positionMm[a], positionMm[b]) / spacingMm;
    vec2 slope = vec2(normalWorld[a], normalWorld[b]) / max(facing[axis], 0.2);
    float middle = floor(at.y / ROW);
    for (float r = -1.0; r <= 1.0; r += 1.0) {
      float row = middle + r, shift = 0.5 * mod(row, 2.0), first = floor(at.x - shift);
      for (float c = 0.0; c <= 1.0; c += 1.0) {
        vec3 own = hash33(vec3(first + c, row, 31.0 * float(axis)));
        if (lead < (own.z - 0.5) * TURN) continue;
        vec2 off = at - vec2(first + c + shift, (row + 0.5) * ROW) - (own.xy - 0.5) * OFF;
        float rise = dot(slope, off);
        nearest = min(nearest, sqrt(dot(off, off) + rise * rise));
      }
    }
  }
  return 1.0 - smoothstep(radius - soft, radius + soft, nearest);
}
