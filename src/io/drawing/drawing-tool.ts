import type { Finished } from '../../app/finish.ts';
import type { Drawing, MapPicture } from '../../formats/unfinished.ts';
import type { FinishingOptions, FinishingTool } from '../finishing-tool.ts';
import { openFontBook } from '../fonts/font-book.ts';
import { drawPng } from './draw-png.ts';
import { openEngine } from './engine.ts';
import { FontRegister } from './font-register.ts';
import { hasLinks, linkAreas } from './link-areas.ts';
import { missingCharacterNotes } from './missing-characters.ts';
import { prepareScene, type PreparedScene } from './scene.ts';
import { svgDocument } from './svg-document.ts';

/**
 * Draws maps as SVG and PNG, without a browser. The engine works in threads of its own: several drawings may be under
 * way at once.
 * @throws ToolFailure where the engine cannot be loaded
 */
export async function openDrawingTool(options: FinishingOptions): Promise<FinishingTool<Drawing>> {
  const renderer = openEngine();
  const fonts = new FontRegister(renderer, openFontBook(options));
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
        as === 'svg'
          ? svgDocument(
              await renderer.renderSvg(scene.node, scene.options),
              picture,
              hasLinks(scene.node)
                ? linkAreas(scene.node, await renderer.measure(scene.node, scene.options))
                : [],
            )
          : await drawPng(scene, picture, renderer);
      return { body, notes: missingCharacterNotes(missing) };
    },
    close: async () => {},
  };
}
