// Looks for a code through the camera: only after a touch, and the device is closed as soon as it is not needed.

import { readCodes } from "./picture.js";

const PAUSE = 120; // milliseconds between two frames, so that a small telephone stays awake

let stream = null;

/** Close the camera. */
export function stop(video) {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  video.srcObject = null;
}

/** Return the texts of the first codes that are seen; none if the camera was stopped before. Throws without a camera. */
export async function look(video) {
  const wanted = { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } };
  const mine = await navigator.mediaDevices.getUserMedia({ audio: false, video: wanted });
  stop(video);
  stream = mine;
  video.srcObject = mine;
  await video.play();
  for (let frame = 0; stream === mine; frame++) {
    const texts = video.videoWidth ? await readCodes(video, video.videoWidth, video.videoHeight, frame) : [];
    if (stream === mine && texts.length) {
      stop(video);
      return texts;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
  return [];
}
