// A bright core with a dark rim, or the other way round: told apart from skin, muscle, heat and ground alike. Written in sRGB.
in vec3 v_normalView;
in vec3 v_toEyeView;
in float v_alpha;
in float v_dashPx;
out vec4 o_colour;
uniform vec3 u_coreSrgb;
uniform vec3 u_rimSrgb;
const float PERIOD_PX = 9.0;
void main() {
  // Less than zero: an unbroken line.
  float dash = v_dashPx < 0.0 ? 1.0 : 1.0 - smoothstep(0.56, 0.64, fract(v_dashPx / PERIOD_PX));
  if (dash * v_alpha < 0.01) discard;
  vec3 normalView = normalize(v_normalView);
  float facing = abs(dot(normalView, normalize(v_toEyeView)));
  float light = 0.88 + 0.12 * normalView.y;
  o_colour = vec4(mix(u_rimSrgb, u_coreSrgb * light, smoothstep(0.54, 0.78, facing)), dash * v_alpha);
}
