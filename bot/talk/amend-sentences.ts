// What is said when a message of the chat is edited or deleted.
export const amendHeading = 'Shall I change what I kept?';
export const amendOthers =
  'This changes the words only. If the child, the place or the kind of moment is different too, press Change on its card.';
export const amended = 'Changed. What stood before is kept with it.';
export const amendedAlready = 'It says so already.';
export const leftAsItWas = 'Left as it was.';
export const nothingKept =
  'I saw that you edited a message. I keep nothing of that one, so nothing has changed. If it should be recorded, please send it as a new message.';
export const noLongerStands =
  'I saw that you edited a message. What I kept of it was taken back or stands with another note, so nothing has changed.';
export const noLongerPraise =
  'In these words it would no longer be praise, which all staff can read, so I left it as it was. Press Change on its card to give it another kind first.';
export const deletedMark = 'The chat message this was made from was deleted by its author. The entry stands.';
export const restoredMark = 'The chat message this was made from was put back by its author.';
export const deleted = (references: readonly string[]): string =>
  `You deleted a message. What I kept of it (${references.join(', ')}) still stands, with a note that the message was deleted: a record is not erased with it. If it should not stand, Undo on its card takes it back today.`;
export const deletedNotNoted =
  'You deleted a message. What I kept of it still stands, and I could not add a note that the message was deleted.';
