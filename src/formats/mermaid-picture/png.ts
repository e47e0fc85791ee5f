import type { Renderer } from '../format.ts';
import { picture } from './picture.ts';

export const render: Renderer['render'] = (view, context) => picture(view, context, 'png');
