declare global {
  interface SymbolConstructor {
    /**
     * Method with which `using` releases an object. Node.js has it since version 20. It is declared here
     * because `lib` has it only as `esnext.disposable`, since TypeScript 5.2.
     */
    readonly dispose: unique symbol;
  }
}
