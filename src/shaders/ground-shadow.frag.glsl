// The soft shadow that a standing body leaves: dark where each foot touches, a wide half-shade about both.
in vec2 v_placeMm;
out vec4 o_colour;
uniform vec4 u_feetMm;
uniform float u_strength;
float blot(vec2 at, vec2 sizeMm) { return exp(-dot(at / sizeMm, at / sizeMm)); }
void main() {
  float touch = max(blot(v_placeMm - u_feetMm.xy, vec2(62.0, 135.0)), blot(v_placeMm - u_feetMm.zw, vec2(62.0, 135.0)));
  float wide = blot(v_placeMm - 0.5 * (u_feetMm.xy + u_feetMm.zw), vec2(300.0, 240.0));
  o_colour = vec4(vec3(0.0), u_strength * clamp(0.75 * touch + 0.4 * wide, 0.0, 1.0));
}
