import type { Finished } from '../../app/finish.ts';
import type { Drawing, MapPicture } from '../../formats/unfinished.ts';
import type { FinishingOptions, FinishingTool } from '../finishing-tool.ts';
import { openFontBook } from '../fonts/font-book.ts';
import { drawPng } from './draw-png.ts';
import { drawSvg } from './draw-svg.ts';
import { openEngine } from './engine.ts';
import { FontRegister } from './font-register.ts';
import { missingCharacterNotes } from './missing-characters.ts';
import { prepareScene, type PreparedScene } from './scene.ts';

/**
 * Draws maps as SVG and PNG, without a browser. The engine works in threads of its own: several drawings may be under
 * way at once.
 * @throws ToolFailure where the engine cannot be loaded
 */
export async function openDrawingTool(options: FinishingOptions): Promise<FinishingTool<Drawing>> {
  const engine = openEngine();
  const fonts = new FontRegister(engine, openFontBook(options));
  // What nearly every map needs is made ready while the first is being read; a failure is met again by that map.
  fonts.choose({ characters: new Set(), italic: true, language: 'en' }).catch(() => {});
  const scenes = new WeakMap<MapPicture, Promise<PreparedScene>>();
  const sceneOf = (picture: MapPicture): Promise<PreparedScene> => {
    let scene = scenes.get(picture);
    if (scene === undefined) scenes.set(picture, (scene = prepareScene(picture, fonts)));
    return scene;
  };
  return {
    async finish({ as, picture }): Promise<Finished> {
      const { scene, missing } = await sceneOf(picture);
      const body =
        as === 'svg' ? await drawSvg(scene, picture, engine) : await drawPng(scene, picture, engine);
      return { body, notes: missingCharacterNotes(missing) };
    },
    close: async () => {},
  };
}
