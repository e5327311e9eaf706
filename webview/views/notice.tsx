import type { Notice } from '../../src/shared/protocol.js';

/** What is so, and what to do next. */
export function NoticeView({ notice, large = false }: { readonly notice: Notice; readonly large?: boolean }) {
  return (
    <div class={large ? 'notice notice-large' : notice.about === 'no-artifact' ? 'notice-plain' : 'notice'}>
      {large ? <h1>{notice.says}</h1> : <p class="notice-says">{notice.says}</p>}
      <p class="note">{notice.next}</p>
    </div>
  );
}
