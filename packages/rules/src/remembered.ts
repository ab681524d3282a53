/**
 * The same answer for the same object, worked out once. Models never change, so what is read out of one stays true; it is forgotten
 * together with the model. Several rules ask the same of each standard, and looking through a whole model is the dear part.
 */
export function remembered<Part extends object, Answer>(work: (part: Part) => Answer): (part: Part) => Answer {
  const known = new WeakMap<Part, { readonly answer: Answer }>();
  return (part) => {
    let found = known.get(part);
    if (!found) {
      found = { answer: work(part) };
      known.set(part, found);
    }
    return found.answer;
  };
}

/** As `remembered`, for an answer that also depends on something that seldom changes, such as the terms or the law. */
export function rememberedWith<Frame extends object, Part extends object, Answer>(
  work: (frame: Frame, part: Part) => Answer,
): (frame: Frame, part: Part) => Answer {
  const within = remembered((frame: Frame) => remembered((part: Part) => work(frame, part)));
  return (frame, part) => within(frame)(part);
}
