import type { Channel } from '../../model/channels/channel.ts';
import { channelIcon } from '../../view/channel-icon.ts';
import type { MessageView } from './message-view.ts';

/** Pictures of channels in which one writes to the other, and of those in which a letter comes. */
const chatIcons = new Set(['message-circle', 'messages-square', 'bot', 'bell']);
const letterIcons = new Set(['mail', 'mailbox', 'newspaper', 'file-text']);

/** Words of the names of channels in which short messages come. */
const chatWords = new Set(
  'chat chatbot discord dm direct imessage instagram kakaotalk livechat messenger mms notification notifikasi obrolan pesan push rcs signal slack sms teams telegram viber wa wechat whatsapp zalo'.split(
    ' ',
  ),
);

/** How a message looks that comes in a channel: a bubble in a chat, else a letter. */
export function messageLook(id: string, channel: Channel): MessageView['look'] {
  const icon = channelIcon(id, channel);
  if (letterIcons.has(icon)) return 'letter';
  return chatIcons.has(icon) || [id, channel.name].some(isChat) ? 'chat' : 'letter';
}

/** "Line" is a chat where nothing else stands in the name. */
const isChat = (name: string): boolean => {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return name.toLowerCase() === 'line' || words.some((word) => chatWords.has(word));
};
