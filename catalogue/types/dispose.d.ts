declare global {
  interface SymbolConstructor {
    /**
     * Method with which `using` releases an object. Node has it from version 20 on; it is declared
     * here too because `lib` has it only as `esnext.disposable`, from TypeScript 5.2 on.
     */
    readonly dispose: unique symbol;
  }
}
