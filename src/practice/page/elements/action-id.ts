import type { Element } from 'slack-blocks-to-jsx';

export function actionIdOf(element: Element): string {
  return 'action_id' in element ? (element.action_id ?? '') : '';
}
