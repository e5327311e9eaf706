import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    /** The toolkit's controls as the views use them. */
    interface IntrinsicElements {
      'vscode-button': HTMLAttributes & { appearance?: 'primary' | 'secondary' | 'icon' };
      'vscode-checkbox': HTMLAttributes;
      'vscode-panels': HTMLAttributes & { activeid?: string };
      'vscode-panel-tab': HTMLAttributes;
      'vscode-panel-view': HTMLAttributes;
    }
  }
}
