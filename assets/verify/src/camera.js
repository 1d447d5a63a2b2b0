// Looks for a code through the camera: only after a touch, and the device is closed as soon as it is not needed.

import { readCode } from "./picture.js";

const PAUSE = 120; // milliseconds between two frames, so that a small telephone stays awake

let stream = null;

/** Close the camera. */
export function stop(video) {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  video.srcObject = null;
}

/** Return the text of the first code that is seen, or null once the camera was stopped. Throws where there is none. */
export async function look(video) {
  const wanted = { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } };
  const mine = await navigator.mediaDevices.getUserMedia({ audio: false, video: wanted });
  stop(video);
  stream = mine;
  video.srcObject = mine;
  await video.play();
  while (stream === mine) {
    const text = video.videoWidth ? await readCode(video, video.videoWidth, video.videoHeight) : null;
    if (stream === mine && text) {
      stop(video);
      return text;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
  return null;
}
