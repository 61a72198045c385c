// Reads QR codes with the camera: by the browser itself where it can, else by the library "qr".
import decodeQR from "qr/decode.js";

const PAUSE = 150;
const SIDE = 640;

async function reader() {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats?.().catch(() => [])) ?? [];
  if (formats.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue ?? null;
  }
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!canvas.width) return null;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return null; // no code in the picture
    }
  };
}

/** Show what the camera sees in `video` and call `read(text)` for each code, until the answer is called. */
export async function watch(video, read) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  video.srcObject = stream;
  await video.play();
  const look = await reader();
  let isOn = true;
  (async () => {
    while (isOn) {
      const text = await look(video);
      if (text && isOn) await read(text);
      await new Promise((go) => setTimeout(go, PAUSE));
    }
  })();
  return () => {
    isOn = false;
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  };
}

export const canWatch = () => Boolean(navigator.mediaDevices?.getUserMedia);

/** Wire a part of the page with a button, a <video> and a line of words. */
export function enhanceCamera(part, read) {
  if (!part || !canWatch()) return;
  const [start, video, said] = ["start", "video", "said"].map((name) => part.querySelector(`[data-camera-${name}]`));
  part.hidden = false;
  let stop = null;
  start.addEventListener("click", async () => {
    if (stop) {
      stop();
      stop = null;
    } else {
      try {
        stop = await watch(video, read);
        said.textContent = "";
      } catch {
        said.textContent = part.dataset.refused;
      }
    }
    video.hidden = !stop;
    start.textContent = stop ? part.dataset.stop : part.dataset.start;
  });
}
