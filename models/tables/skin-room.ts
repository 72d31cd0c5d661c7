import type { Provenance } from '../provenance.ts';
import type { ReliefLine } from './skin.ts';

const ROOM: Provenance = {
  class: 'AUTHORED',
  source: 'The atlas skin is thinner than its own muscles here: some lie up to 8 mm outside it. Drawn out softly along the muscle until it is covered; checked on pictures and by the depth of every part',
};

const room = (name: string, widthMm: number, nodes: readonly (readonly [number, number, number, number])[], overMidline = false): ReliefLine =>
  ({ name, overMidline, widthMm, nodes: nodes.map(([xMm, yMm, zMm, mm]) => ({ xMm, yMm, zMm, depthMm: -mm })), provenance: ROOM });

/** Each node: x, y, z, and how far the skin is drawn out there, in millimetres. The nodes are brought onto the skin. */
export const ROOM_LINES: readonly ReliefLine[] = [
  room('over rectus abdominis', 42, [[-38, 45, 112, 1.6], [-36, 80, 116, 5], [-37, 115, 120, 4.2], [-42, 155, 121, 2.4], [-46, 205, 129, 4.2], [-47, 243, 132, 6.8], [-48, 285, 135, 6.4], [-42, 320, 136, 6.4], [-46, 350, 136, 3.5]], true),
  room('between the two recti', 30, [[0, 190, 128, 0], [0, 225, 132, 1.6], [0, 265, 136, 2.6], [0, 310, 138, 2.6], [0, 350, 138, 2]]),
  room('over external oblique', 36, [[-98, 165, 92, 0.3], [-98, 203, 98, 3.6], [-107, 236, 97, 4.2], [-104, 275, 103, 1.4], [-104, 320, 103, 0.8]]),
  room('over latissimus dorsi', 36, [[-118, 245, -55, 0.4], [-129, 284, -45, 1.9], [-138, 315, -44, 1.8], [-146, 345, -42, 1]]),
  room('over gluteus medius and the iliotibial tract', 36, [[-141, 130, -13, 1.4], [-144, 103, -15, 7], [-154, 62, -12, 5.2], [-162, 20, -3, 2.2], [-165, -50, 5, 0.6], [-166, -120, 12, 1.4], [-163, -180, 4, 5.2], [-160, -222, 6, 8], [-156, -265, 16, 6.6], [-148, -312, 30, 7], [-136, -350, 36, 6.4], [-126, -385, 33, 2.6], [-118, -415, 25, 0]]),
  room('over gluteus maximus at the hip', 30, [[-118, 70, -68, 0.5], [-131, 48, -58, 1.5], [-138, 20, -52, 0.5]]),
  room('over sartorius and gracilis', 26, [[-14, -200, 14, 0.2], [-16, -240, 12, 2.2], [-15, -280, 4, 3.6], [-17, -312, 12, 5.6], [-23, -348, 24, 7], [-25, -398, 21, 6], [-27, -438, 16, 5.6], [-39, -470, 24, 10.4], [-49, -498, 26, 3.6], [-62, -530, 26, 1], [-70, -555, 24, 0]]),
  room('over gracilis', 20, [[-14, -190, 12, 0.4], [-13, -245, 9, 2], [-15, -306, -6, 2.4], [-17, -360, -11, 3], [-24, -410, -12, 1.6], [-28, -445, -8, 1], [-34, -485, -5, 0]]),
  room('over the medial head of gastrocnemius', 30, [[-27, -490, -42, 0.6], [-25, -535, -45, 2], [-23, -572, -43, 7], [-26, -607, -38, 11.8], [-31, -640, -36, 8.2], [-40, -680, -34, 2.6], [-46, -715, -30, 0]]),
  room('over tibialis anterior', 20, [[-99, -575, 26, 0.4], [-100, -615, 25, 2.4], [-97, -655, 19, 1.8], [-93, -700, 12, 0.5]]),
  room('over extensor digitorum longus', 17, [[-122, -590, 0, 0.2], [-122, -630, -2, 1.2], [-118, -660, -3, 2.4], [-112, -695, -4, 1.2], [-107, -731, -3, 1.8], [-104, -765, 2, 0.4]]),
  room('over the fibular tendons', 18, [[-121, -610, -28, 0], [-118, -645, -31, 1.4], [-114, -680, -34, 3], [-108, -720, -33, 2.8], [-106, -750, -28, 1.2], [-104, -775, -21, 0.8]]),
];
