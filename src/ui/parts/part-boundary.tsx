import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { words } from "./words";

/** Keeps a part that fails (or cannot be loaded) from taking the pane with it. */
export class PartBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.broken.title}</MessageBarTitle> {words.broken.text}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ broken: false })}>
            {words.broken.again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
