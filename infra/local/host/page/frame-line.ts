// The line between the window and one frame: teams-js' messages over postMessage.

export type Question = { func: string; args: readonly unknown[]; data: unknown };

/** What a question is answered with; undefined for one that wants no answer. */
export type Answer = readonly unknown[] | undefined;

export type FrameLine = {
  /** Tells the frame something it did not ask, such as a new theme. */
  tell(func: string, ...args: readonly unknown[]): void;
  hangUp(): void;
};

type Message = { id?: unknown; uuidAsString?: unknown; func: string; args?: unknown; data?: unknown };

/** Answers the frame's questions. Only this frame on this origin is listened to. */
export function openLine(frame: HTMLIFrameElement, answer: (question: Question) => Promise<Answer>): FrameLine {
  const there = location.origin;
  const hear = ({ source, origin, data: message }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || origin !== there || !isMessage(message)) return;
    const { id, uuidAsString, func, args, data } = message;
    const reply = (answered: Answer): void => {
      if (answered !== undefined) frame.contentWindow?.postMessage({ id, uuidAsString, args: answered }, there);
    };
    void answer({ func, args: Array.isArray(args) ? args : [], data }).then(reply, () =>
      reply([false, 'Something went wrong in the window.']),
    );
  };
  addEventListener('message', hear);
  return {
    tell: (func, ...args) => frame.contentWindow?.postMessage({ func, args }, there),
    hangUp: () => removeEventListener('message', hear),
  };
}

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'func' in message && typeof message.func === 'string';
}
