/**
 * The trunk is cut level at T10–T11, as torso models are; the muscles that go on upward all end in this one plane. It lies 25 mm and
 * more under the top of the skin, so that the rounded cap clears every section.
 */
export const TRUNK_CUT_MM = 308;
