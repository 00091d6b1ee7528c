/**
 * The application's side of the channel between Office on the web and an add-in: messages of JSON text between two
 * windows.
 */

interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: XdmData;
}

interface XdmData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly [
    customData: string,
    method: string,
    url: string,
    headers: unknown,
    body: string,
    permission: number,
    flags: number,
  ];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [index: number]: unknown;
}

/** What the application does with what the add-in asks for. */
export interface XdmOptions {
  readonly addinUrl: string;
  readonly application: "Excel" | "Word";
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  /** Hears everything and answers nothing. */
  readonly isSilent: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly execute: (body: string, flags: number) => Promise<Answer>;
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => void;
  /** The add-in tells the application something: 13 and 14 are leaving it by Tab and Shift+Tab. */
  readonly notified: (action: number) => void;
  /** The action of a ribbon button says that it is done. */
  readonly completed: () => void;
  readonly unknown: (what: string) => void;
}

/** `body`: JSON text, of the batch's results or of `{ error: { code, message } }`. */
export type Answer = { readonly status: number; readonly body: string };

const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const APPLICATION = { Excel: 16, Word: 32 } as const;
/** Failures of a whole request that the channel has numbers for. */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
  InvalidRequestContext: 5015,
  OperationCellEditMode: 5016,
  AccessDenied: 7000,
};

export class XdmChannel {
  private readonly conversation = `conversation-${Math.random().toString(36).slice(2)}`;
  private readonly control = `addin-${Math.random().toString(36).slice(2)}`;
  private readonly origin: string;
  private readonly events = new Map<string, number>();
  private settings: Readonly<Record<string, string>>;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly options: XdmOptions,
  ) {
    this.origin = new URL(options.addinUrl, location.href).origin;
    this.settings = options.settings;
    window.addEventListener("message", (event) => {
      this.receive(event);
    });
  }

  /** Puts the frame into the page. Its name must be there before: the library reads how to reach us from it. */
  start(into: HTMLElement): void {
    const { application, locale, addinUrl } = this.options;
    this.frame.name = JSON.stringify({
      baseFrameName: "addin",
      hostInfo: [application, "Web", "16.01", locale, "telemetry", "", "disableLogging", "1"].join("|"),
      xdmInfo: [this.conversation, this.control, location.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
    this.frame.src = addinUrl;
    into.appendChild(this.frame);
  }

  pushEvent(eventType: number, targetId: string, payload: unknown): void {
    this.fire("richApiMessage", { ArrayData: [[65536, eventType, targetId, JSON.stringify(payload), 1, false]] });
  }

  /**
   * A button of the ribbon with this action; false when nobody listens yet. The add-in's event.completed() arrives as a
   * notice.
   */
  invokeAction(name: string): boolean {
    return this.fire("appCommandInvoked", [name, name, JSON.stringify({ source: { id: name } })]);
  }

  private fire(action: string, data: unknown): boolean {
    const correlation = this.events.get(action);
    if (correlation === undefined) return false;
    this.post({
      _messageType: 1,
      _responseType: 1,
      _actionName: action,
      _correlationId: correlation,
      _errorCode: 0,
      _data: data,
    });
    return true;
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    const whole = { _origin: location.origin, _conversationId: this.conversation, _serializerVersion: 1, ...message };
    this.frame.contentWindow?.postMessage(JSON.stringify(whole), this.origin);
  }

  private reply(request: XdmRequest, data: unknown, errorCode = 0): void {
    this.post({
      _messageType: 1,
      _responseType: 0,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _data: data,
    });
  }

  private receive(event: MessageEvent): void {
    if (
      this.options.isSilent ||
      event.source !== this.frame.contentWindow ||
      event.origin !== this.origin ||
      typeof event.data !== "string"
    )
      return;
    const request = JSON.parse(event.data) as XdmRequest;
    if (request._conversationId !== this.conversation || request._messageType !== 0) return;
    if (request._actionType === 1 || request._actionType === 2) {
      if (request._actionType === 1) this.events.set(request._actionName, request._correlationId);
      else this.events.delete(request._actionName);
      this.reply(request, { Error: 0 });
      return;
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      this.reply(request, this.applicationContext());
    else if (request._actionName === "ContextActivationManager_notifyHost") {
      this.options.notified(Number(request._data[1]));
      this.reply(request, null);
    } else if (request._actionName === "executeMethod") this.execute(request);
    else {
      this.options.unknown(request._actionName);
      this.reply(request, null, -2);
    }
  }

  private execute(request: XdmRequest): void {
    const done = (more: object = {}): void => {
      this.reply(request, { Version: 1, Error: 0, ...more });
    };
    const { DdaMethod, ArrayData, DdaSettingsMethod } = request._data;
    switch (Number(DdaMethod?.DispatchId)) {
      case DISPATCH.richApi: {
        if (!ArrayData) return;
        // What is meant for the frame around the workbook (panes, ribbon) needs no more than a friendly answer.
        if (ArrayData[0] === "WacPartition") {
          done({ Data: [200, [], JSON.stringify(shellAnswer(ArrayData[4]))] });
          return;
        }
        void this.options.execute(ArrayData[4], ArrayData[6]).then((answer) => {
          const number =
            answer.status === 200
              ? undefined
              : NUMBERS[(JSON.parse(answer.body) as { readonly error: { readonly code: string } }).error.code];
          if (number !== undefined) this.reply(request, { Version: 1, Error: number });
          else done({ Data: [answer.status, [], answer.body] });
        });
        return;
      }
      case DISPATCH.saveSettings:
        this.settings = Object.fromEntries(DdaSettingsMethod?.Properties ?? []);
        this.options.saveSettings(this.settings);
        done();
        return;
      case DISPATCH.loadSettings:
        done({
          Properties: {
            Settings: Object.entries(this.settings).map(([Name, Value]) =>
              this.options.application === "Word" ? [Name, Value] : { Name, Value },
            ),
          },
        });
        return;
      case DISPATCH.commandCompleted:
        this.options.completed();
        done();
        return;
      default:
        this.options.unknown(`executeMethod ${String(DdaMethod?.DispatchId)}`);
        this.reply(request, { Version: 1, Error: 5001 });
    }
  }

  private applicationContext(): unknown {
    const { application, locale, documentUrl, requirements } = this.options;
    return {
      _id: this.control,
      _appName: APPLICATION[application],
      _appVersion: "16.0",
      _hostFullVersion: "16.0.17000.10000",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: application === "Word" ? this.settings : Object.entries(this.settings),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "c",
      _appInstanceId: this.control,
      // Versions are texts: the number 1.10 would be 1.1.
      _requirementMatrix: JSON.stringify(requirements),
      _addinName: "addin",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

/** Every action of the batch has succeeded and gave nothing. */
function shellAnswer(body: string): unknown {
  const { Actions } = JSON.parse(body) as {
    readonly Actions: readonly { readonly Id: number; readonly ActionType: number }[];
  };
  return {
    Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })),
    TraceIds: Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id),
  };
}
