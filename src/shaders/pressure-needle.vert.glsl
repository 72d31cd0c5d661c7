// The needle over a point, its ring on the skin and its line into the depth, in one call. Lengths that a hand sees are in pixels, places
// of the body in metres; what is drawn as if the body were glass lies on the near plane.
in vec3 a_px;
in float a_alpha;
in float a_xray;
in float a_tube;
in float a_dashMetres;
uniform float u_metresPerPx;
uniform float u_approach;
uniform float u_seeThrough;
out vec3 v_normalView;
out vec3 v_toEyeView;
out float v_alpha;
out float v_dashPx;
const float START_PX = 18.0;
void main() {
  bool isXray = a_xray > 0.5;
  vec3 px = a_px;
  if (!isXray) px.y += START_PX * (1.0 - u_approach);
  vec4 placeView = modelViewMatrix * vec4(position + px * u_metresPerPx, 1.0);
  v_normalView = normalMatrix * normal;
  v_toEyeView = normalize(-placeView.xyz);
  vec3 axisView = normalize(normalMatrix * vec3(0.0, 1.0, 0.0));
  v_toEyeView -= a_tube * axisView * dot(axisView, v_toEyeView);
  v_alpha = a_alpha * u_approach * (isXray ? u_seeThrough : 1.0);
  v_dashPx = a_dashMetres / u_metresPerPx;
  gl_Position = projectionMatrix * placeView;
  if (isXray) gl_Position.z = -0.9995 * gl_Position.w;
}
