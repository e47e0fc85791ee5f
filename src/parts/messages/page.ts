import type { PagePart } from '../../formats/html/page-part.ts';
import { abreast } from '../../formats/picture/layout.ts';
import { messageModels } from './message-model.ts';

/** The narrowest message of a picture, and the gap between two: see templates/parts/messages/part.css. In CSS pixels. */
const message = { width: 352, gap: 36 };

export const page: PagePart = {
  id: 'messages',
  onPage({ messages }, { stages }) {
    if (messages.length === 0) return false;
    const hues = stages.map(({ hue }) => hue);
    return {
      styles: true,
      model: { messages: messageModels(messages, hues) },
      slots: { after: { partial: 'parts/messages/part' } },
      icons: messages.map(({ icon }) => icon),
      pictureCss: (box) =>
        `.message-list{grid-template-columns:repeat(${abreast(message, box)},minmax(0,1fr))}`,
    };
  },
};
