import * as vscode from 'vscode';

/** As much of the built-in git extension as is used here. It may be missing, switched off or older. */
interface Repository {
  readonly state: { readonly onDidChange: vscode.Event<void> };
}
interface GitApi {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
}
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Tells when a repository changes: a commit, a checkout, a fetch. Says nothing where the built-in git extension is not there. */
export function onGitChange(listener: () => void): vscode.Disposable {
  const subscriptions: vscode.Disposable[] = [];
  let isOver = false;
  void connect().catch(() => undefined);
  return new vscode.Disposable(() => {
    isOver = true;
    for (const subscription of subscriptions) subscription.dispose();
  });

  async function connect(): Promise<void> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = extension?.isActive ? extension.exports : await extension?.activate();
    if (!git?.enabled || isOver) return;
    const api = git.getAPI(1);
    const follow = (repository: Repository): void => {
      subscriptions.push(repository.state.onDidChange(listener));
    };
    for (const repository of api.repositories) follow(repository);
    subscriptions.push(
      api.onDidOpenRepository((repository) => {
        follow(repository);
        listener();
      }),
    );
  }
}
