const TONE_HZ = 528;
const TONE_SECONDS = 0.6;

/** A soft tone at the end of a hold, made on the spot: no file is fetched. Only for somebody who asked for sound. */
export function chime(): void {
  if (!('AudioContext' in window)) return;
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = TONE_HZ;
  loudness.gain.setValueAtTime(0.0001, audio.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.2, audio.currentTime + 0.05);
  loudness.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + TONE_SECONDS);
  tone.connect(loudness).connect(audio.destination);
  tone.onended = () => void audio.close();
  tone.start();
  tone.stop(audio.currentTime + TONE_SECONDS);
}
