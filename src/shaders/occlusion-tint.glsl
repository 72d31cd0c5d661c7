// Light that reaches a hollow has been coloured by its walls: shade goes to a tint, not to grey. openness 0..1, contact 0..1.
vec3 occlusionTint(float openness, float contact, vec3 tint) {
  float light = clamp(openness, 0.0, 1.0);
  light *= light * (3.0 - 2.0 * light) * 0.35 + 0.65;
  light *= 1.0 - 0.45 * contact * contact;
  return mix(tint, vec3(1.0), light);
}
