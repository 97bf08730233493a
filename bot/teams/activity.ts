// From an activity of the chat platform to the plain message the talk understands.
import { type Activity, TurnContext } from 'botbuilder';
import type { Carries, Scope } from '../talk/inbound.ts';

/** Where the activity comes from. Anything that is not the personal chat counts as seen by others. */
export function scopeOf(activity: Activity): Scope {
  switch (activity.conversation.conversationType) {
    case 'personal':
      return 'personal';
    case 'channel':
      return 'channel';
    default:
      return 'group';
  }
}

/**
 * The text as typed, without the mention of the bot, without mention tags, and without characters that cannot be seen:
 * control characters and those that turn the direction of text round.
 */
export function textOf(activity: Activity): string {
  const text = activity.text === undefined ? '' : (TurnContext.removeRecipientMention(activity) ?? '');
  return text
    .replace(/<\/?at\b[^>]{0,200}>/gi, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .trim();
}

/** What the message brings besides text. Teams adds an HTML copy of every formatted message; that is no attachment. */
export function carriesOf(activity: Activity): Carries {
  for (const { contentType, content, name } of activity.attachments ?? []) {
    const type = contentType.toLowerCase();
    if (type === 'text/html') {
      if (hasPicture(content)) return 'a picture';
      continue;
    }
    if (/(^|\.)(forwarded)?messagereference$/.test(type)) return 'a forwarded message';
    if (/^(image|video)\//.test(type) || /\.(jpe?g|png|gif|heic|heif|webp|bmp|tiff?|mp4|mov)$/i.test(name ?? ''))
      return 'a picture';
    if (type.startsWith('audio/') || /\.(m4a|mp3|wav|ogg|aac|amr)$/i.test(name ?? '')) return 'a sound';
    return 'a file';
  }
  return 'nothing';
}

/** An emoji is an image in Teams' HTML too, and says so. */
function hasPicture(content: unknown): boolean {
  if (typeof content !== 'string') return false;
  return (content.match(/<img\b[^>]*>/gi) ?? []).some((image) => !/emoji/i.test(image));
}

/** The tenant of the conversation. */
export function tenantOf(activity: Activity): string {
  const data: unknown = activity.channelData;
  if (typeof data === 'object' && data !== null && 'tenant' in data) {
    const { tenant } = data;
    if (typeof tenant === 'object' && tenant !== null && 'id' in tenant && typeof tenant.id === 'string')
      return tenant.id;
  }
  return activity.conversation.tenantId ?? '';
}

/** Whether a changed message is one that was deleted and put back as it was. */
export function isUndelete(activity: Activity): boolean {
  const data: unknown = activity.channelData;
  return typeof data === 'object' && data !== null && 'eventType' in data && data.eventType === 'undeleteMessage';
}

/** When the platform says something happened, as text that is the same when it is delivered again; '' where it does not. */
export function stampOf({ timestamp }: Activity): string {
  const said: unknown = timestamp;
  return said instanceof Date ? said.toISOString() : typeof said === 'string' ? said : '';
}
